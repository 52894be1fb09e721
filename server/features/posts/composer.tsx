/** The reply form: what one answers, the text, who sees it, and a button that says so. */
import { limits } from '../../../shared/limits.ts'
import { blankForm, errorOf, FormNotice, TextField } from '../../html/form.tsx'
import { fillTemplate } from '../../html/template.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { draftKeys } from '../drafts/keys.ts'
import { PollFields } from '../polls/fields.tsx'
import { t } from '../../words/index.ts'
import { AudienceSelect } from './audience-select.tsx'
import { audienceWords } from './audience-words.ts'
import { nameOf } from './byline.ts'
import type { Writer } from './audience-choice.ts'
import { HatSelect } from './hat-select.tsx'
import { Preview, PreviewButton, type PreviewState } from './preview.tsx'
import type { Audience } from '../../../shared/vocabulary.ts'

export interface ComposerProps {
  thread: Pick<VisibleThread, 'publicId' | 'space'>
  state: PreviewState
  parent: VisiblePost | null
  writer: Writer
  /** Nobody can answer now: it shows what was typed, and nothing where nothing was. */
  shut?: boolean
}

/** The blank composer below a thread, which every page of the thread carries. */
export function blankComposer(
  thread: ComposerProps['thread'],
  writer: Writer,
  key: string,
  shut = false,
): string {
  const same = JSON.stringify([thread.space?.name, thread.space?.access, writer, shut])
  return fillTemplate(`composer ${same}`, { id: thread.publicId, key }, (marks) => (
    <Composer
      thread={{ publicId: marks.id, space: thread.space }}
      state={blankForm(marks.key)}
      parent={null}
      writer={writer}
      shut={shut}
    />
  ))
}

/** The composer under a thread, or under the post it answers. */
export function Composer({ thread, state, parent, writer, shut = false }: ComposerProps) {
  const audience = (state.typed.audience as Audience | undefined) ?? writer.last
  const error = errorOf(state, 'body') ?? errorOf(state, 'parentId')
  return (
    <form
      class="composer"
      id="reply"
      method="post"
      action={`/t/${thread.publicId}/posts`}
      data-live
      data-draft={draftKeys.reply(thread.publicId)}
      data-kept={writer.kept ? undefined : '0'}
      data-shut={shut ? '' : undefined}
      hidden={shut && !state.typed.body}
      novalidate
    >
      <h2 data-heading>
        {parent && parent.depth > 0
          ? t('thread.replyTo', { name: nameOf(parent.by) })
          : t('thread.reply')}
      </h2>
      <FormNotice state={state} />
      <Preview state={state} />
      <PreviewButton />
      <input type="hidden" name="key" value={state.key} />
      <input type="hidden" name="parentId" value={parent?.publicId ?? state.typed.parentId ?? ''} />
      <p class="while-shut" hidden={!shut}>
        {t('thread.whileShut')}
      </p>
      <label class="unseen" for="f-body">
        {t('thread.replyWords')}
      </label>
      <textarea
        name="body"
        id="f-body"
        rows={6}
        dir="auto"
        data-max={limits.postLength}
        readOnly={shut}
        aria-describedby={error ? 'h-body e-body' : 'h-body'}
        aria-invalid={error ? 'true' : undefined}
      >
        {state.typed.body ?? ''}
      </textarea>
      {error && (
        <p class="error" id="e-body">
          {error}
        </p>
      )}
      <p class="hint" id="h-body">
        {t('thread.markdown')}
      </p>
      <div class="send">
        <AudienceSelect
          space={thread.space}
          circles={writer.circles}
          chosen={audience}
          hint={t('thread.atMost')}
        />
        <button class="button main">
          {t('thread.postTo', { whom: audienceWords(audience, thread.space, writer.circles) })}
        </button>
      </div>
      <details class="most" open={saysMore(state)}>
        <summary class="branch">{t('thread.besides')}</summary>
        <TextField
          state={state}
          name="contentNote"
          label={t('post.contentNoteLabel')}
          hint={t('post.contentNoteHint')}
          max={limits.contentNoteLength}
          optional
        />
        <HatSelect state={state} hats={writer.hats} />
        <label class="choice">
          <input type="checkbox" name="anonymous" checked={state.typed.anonymous === 'on'} />{' '}
          <span>{t('thread.anonymous')}</span>
          <span class="hint">{t('thread.anonymousHint')}</span>
        </label>
      </details>
      <PollFields state={state} />
    </form>
  )
}

// What has been typed is not folded away: nobody should post what they do not see.
function saysMore(state: PreviewState): boolean {
  const { contentNote, hat, anonymous } = state.typed
  return Boolean(contentNote || hat || anonymous) || errorOf(state, 'hat') !== null
}

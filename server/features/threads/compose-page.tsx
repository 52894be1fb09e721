/** Starting a thread: title, text, what one hopes for, who sees it. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { type Audience, needs } from '../../../shared/vocabulary.ts'
import { Choices, Form, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { t, type WordKey } from '../../words/index.ts'
import { PolicyCard } from '../crisis-policy/parts.tsx'
import type { Policy } from '../crisis-policy/store.ts'
import { draftKeys } from '../drafts/keys.ts'
import { PollFields } from '../polls/fields.tsx'
import { AudienceSelect } from '../posts/audience-select.tsx'
import { audienceWords } from '../posts/audience-words.ts'
import { HatSelect } from '../posts/hat-select.tsx'
import { Preview, PreviewButton, type PreviewState } from '../posts/preview.tsx'
import type { Writer } from '../posts/audience-choice.ts'

const needWords: Record<(typeof needs)[number], WordKey> = {
  listen: 'thread.needListen',
  share: 'thread.needShare',
  suggest: 'thread.needSuggest',
  discuss: 'thread.needDiscuss',
}

/** `policy` is for those who have not read any yet. */
export function newThreadPage(
  space: VisibleSpace,
  writer: Writer,
  state: PreviewState,
  policy: Policy | null = null,
): Page {
  const audience = (state.typed.audience as Audience | undefined) ?? writer.last
  return {
    title: () => t('thread.newTitle'),
    nav: 'spaces',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.space(space.slug)} dir="auto">
            {space.name}
          </a>
        </p>
        <h1>{t('thread.newTitle')}</h1>
        {policy && (
          <PolicyCard
            policy={policy}
            k={`${state.key}-policy`}
            back={paths.newThread(space.slug)}
          />
        )}
        <Form
          action={`${paths.space(space.slug)}/threads`}
          state={state}
          draft={draftKeys.thread(space.publicId)}
          kept={writer.kept}
          class="composer"
        >
          <PreviewButton />
          <Preview state={state} />
          <TextField
            state={state}
            name="title"
            label={t('thread.titleLabel')}
            hint={t('thread.titleHint')}
            max={limits.titleLength}
            lang
          />
          <TextArea
            state={state}
            name="body"
            label={t('thread.bodyLabel')}
            rows={10}
            max={limits.postLength}
            hint={t('thread.markdown')}
          />
          <Choices
            state={state}
            name="need"
            legend={t('thread.need')}
            hint={t('thread.needHint')}
            chosen=""
            options={[
              { value: '', label: t('thread.needNone') },
              ...needs.map((need) => ({ value: need, label: t(needWords[need]) })),
            ]}
          />
          <TextField
            state={state}
            name="contentNote"
            label={t('post.contentNoteLabel')}
            hint={t('post.contentNoteHint')}
            max={limits.contentNoteLength}
            optional
            lang
          />
          <PollFields state={state} />
          <HatSelect state={state} hats={writer.hats} />
          <div class="field">
            <label class="choice">
              <input type="checkbox" name="anonymous" checked={state.typed.anonymous === 'on'} />{' '}
              <span>{t('thread.anonymous')}</span>
              <span class="hint">{t('thread.anonymousHint')}</span>
            </label>
          </div>
          <div class="send">
            <AudienceSelect space={space} circles={writer.circles} chosen={audience} />
            <button class="button main">
              {t('thread.postTo', { whom: audienceWords(audience, space, writer.circles) })}
            </button>
          </div>
        </Form>
      </>
    ),
  }
}

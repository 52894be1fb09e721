/** Pages about one post: editing, deleting, its audience, its history. */
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea, TextField } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Ask } from '../../request/ask.ts'
import type { Revision } from '../../visibility/revision-scope.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { draftKeys } from '../drafts/keys.ts'
import { hasDraft } from '../drafts/store.ts'
import { AudienceForm, findTools } from './own-tools.tsx'
import { hatsFor } from './hat.ts'
import { HatSelect } from './hat-select.tsx'
import { Preview, PreviewButton, type PreviewState } from './preview.tsx'

export async function editPage(
  ask: Ask,
  post: VisiblePost,
  failed: PreviewState | null,
): Promise<Page> {
  const draft = draftKeys.edit(post.publicId)
  const kept = await hasDraft(ask.forum.reader, ask.viewer.id, draft)
  const typed = {
    body: post.own?.body ?? '',
    contentNote: post.contentNote ?? '',
    seen: String(post.editedAt ?? ''),
    teamNote: post.measures.noted?.reason ?? '',
  }
  const state: PreviewState = failed ?? blankForm(ask.forum.world.id(), typed)
  const conflict = failed?.error?.status === 409
  return {
    title: () => t('post.editTitle'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('post.editTitle')}</h1>
        <Form
          action={paths.post(post.publicId)}
          method="patch"
          state={state}
          draft={draft}
          kept={kept}
          class="composer"
        >
          <PreviewButton />
          <Preview state={state} />
          <input type="hidden" name="seen" value={state.typed.seen ?? typed.seen} />
          <TextArea
            state={state}
            name="body"
            label={t('post.yourText')}
            rows={12}
            max={limits.postLength}
            hint={t('thread.markdown')}
          />
          <TextField
            state={state}
            name="contentNote"
            label={t('post.contentNoteLabel')}
            hint={t('post.contentNoteHint')}
            max={limits.contentNoteLength}
            optional
          />
          {post.measures.noted && (
            <TextField
              state={state}
              name="teamNote"
              label={t('measure.own.teamNote')}
              hint={t('measure.own.teamNoteHint')}
              max={limits.contentNoteLength}
            />
          )}
          <HatSelect state={state} hats={hatsFor(ask.viewer)} chosen={post.hat} />
          <p class="row">
            <button class="button main">{t('post.save')}</button>
            <a class="button" href={paths.postInConversation(post.publicId)}>
              {t('post.leave')}
            </a>
          </p>
        </Form>
        {conflict && (
          <section>
            <h2>{t('post.textNow')}</h2>
            <pre dir="auto" tabIndex={0}>
              {post.own?.body}
            </pre>
          </section>
        )}
      </>
    ),
  }
}

export function deletePage(ask: Ask, post: VisiblePost): Page {
  const state = blankForm(ask.forum.world.id())
  return {
    title: () => t('post.deleteTitle'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('post.deleteTitle')}</h1>
        <p class="lede">{t('post.deleteWords')}</p>
        <Raw as="div" class="prose" dir="auto" html={post.html} />
        <Form action={paths.post(post.publicId)} method="delete" state={state}>
          <p class="row">
            <button class="button main">{t('post.deleteYes')}</button>
            <a class="button" href={paths.postInConversation(post.publicId)}>
              {t('post.leave')}
            </a>
          </p>
        </Form>
      </>
    ),
  }
}

export async function audiencePage(
  ask: Ask,
  post: VisiblePost,
  thread: VisibleThread,
  failed: FormState | null,
): Promise<Page> {
  const tools = await findTools(ask, post, thread)
  const error = failed?.error
  return {
    title: () => t('post.whoSees'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('post.whoSees')}</h1>
        {error && (
          <p class="notice" role="alert">
            {error.errors[0]
              ? t(error.errors[0].word, error.errors[0].values)
              : t(error.detail, error.values)}
          </p>
        )}
        <Raw as="div" class="prose" dir="auto" html={post.html} />
        <div class="audience">
          <AudienceForm {...tools} />
        </div>
      </>
    ),
  }
}

export function historyPage(post: VisiblePost, revisions: readonly Revision[]): Page {
  return {
    title: () => t('post.historyTitle'),
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('post.historyTitle')}</h1>
        <p>
          <a href={paths.postInConversation(post.publicId)}>{t('post.inThread')}</a>
        </p>
        {revisions.length === 0 && <p>{t('post.historyNone')}</p>}
        {revisions.length > 0 && (
          <section class="block">
            <h2>{t('post.historyNow')}</h2>
            <Raw as="div" class="prose" dir="auto" html={post.html} />
          </section>
        )}
        {[...revisions].reverse().map((revision) => (
          <section class="block">
            <h2>
              {t('post.historyWritten')} <Raw html={timeHtml(revision.writtenAt)} />
            </h2>
            {revision.contentNote && (
              <p dir="auto">{`${t('post.contentNote')} ${revision.contentNote}`}</p>
            )}
            <Raw as="div" class="prose" dir="auto" html={revision.html} />
          </section>
        ))}
      </>
    ),
  }
}

import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { blankForm, Form, type FormState, TextArea } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { timeHtml } from '../../html/time.ts'
import type { Ask } from '../../request/ask.ts'
import type { HeldPost } from '../../visibility/held-scope.ts'
import { t } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'

interface Found {
  posts: readonly HeldPost[]
  next: string | null
}

/** What waits, oldest first; each text folded until it is opened. */
export function heldPage(
  ask: Ask,
  { posts, next }: Found,
  failed?: { id: string; state: FormState },
): Page {
  const blank = () => blankForm(ask.forum.world.id())
  const stateOf = (id: string) => (failed?.id === id ? failed.state : blank())
  return {
    title: () => t('held.queue'),
    nav: 'running',
    layout: 'narrow',
    body: () => (
      <>
        <p class="crumb">
          <a href={paths.moderationQueue()}>{t('case.queue')}</a>
        </p>
        <h1>{t('held.queue')}</h1>
        <p class="lede">{t('held.queueLede')}</p>
        {posts.length === 0 && <p class="nothing">{t('held.none')}</p>}
        {posts.length > 0 && (
          <ul class="contents block">
            {posts.map((post) => (
              <Waiting post={post} state={stateOf(post.publicId)} />
            ))}
          </ul>
        )}
        {next && (
          <p class="row block-s">
            <a class="button" href={`${paths.heldPosts()}?after=${next}`}>
              {t('held.more')}
            </a>
          </p>
        )}
      </>
    ),
  }
}

function Waiting({ post, state }: { post: HeldPost; state: FormState }) {
  const { publicId: id, title, contentNote, html, asked, why, list } = post
  return (
    <li>
      <h2 class="title" dir="auto">
        {t(post.isOpening ? 'held.newThread' : 'held.reply', { title })}
      </h2>
      <p class="meta">
        <span>{t(`held.listed.${why}`, { list: list ?? '' })}</span>
        {post.late && <b>{t('held.listed.late')}</b>}
        <span dir="auto">{nameOf(post.by)}</span>
        <span dir="auto">{t('held.in', { space: post.space.name })}</span>
        <Raw html={timeHtml(post.since)} />
      </p>
      <details class="fold block-s">
        <summary>
          <span dir="auto">{contentNote ?? t('case.version')}</span>{' '}
          <span class="act">
            <span class="open">{t('post.open')}</span>
            <span class="shut">{t('post.fold')}</span>
          </span>
        </summary>
        <Raw as="div" class="prose" dir="auto" html={html} />
      </details>
      {asked && <p dir="auto">{t('held.askedNow', { reason: asked })}</p>}
      <Form action={paths.heldPost(id, 'release')} state={state}>
        <button class="button main">{t('held.release')}</button>
      </Form>
      <details open={state.error !== null}>
        <summary class="branch">{t('held.ask')}</summary>
        <Form action={paths.heldPost(id, 'ask')} state={state}>
          <TextArea
            state={state}
            name="reason"
            id={`${id}-reason`}
            label={t('held.askAbout')}
            rows={3}
            max={limits.measureReasonLength}
          />
          <button class="button">{t('held.ask')}</button>
        </Form>
      </details>
    </li>
  )
}

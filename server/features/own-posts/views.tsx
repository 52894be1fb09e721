import { paths } from '../../../shared/paths.ts'
import type { ForumError } from '../../errors.ts'
import { FieldError, FormNotice, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { Raw } from '../../html/raw.tsx'
import { Options } from '../../html/select.tsx'
import { timeHtml } from '../../html/time.ts'
import type { VisiblePost, VisibleSpace, ThreadHeading } from '../../visibility/rows.ts'
import { rich, t } from '../../words/index.ts'
import type { Circle } from '../circles/store.ts'
import { audienceWords } from '../posts/audience-words.ts'
import { excerptOf } from '../posts/excerpt.ts'
import { anyAudiences } from './audiences.ts'
import { type Asked, Filters } from './filters.tsx'
import type { Found } from './find.ts'
import { UndoForm } from './undo-form.tsx'

export interface OwnPostsView {
  /** Null when what was asked for cannot be. */
  found: Found | null
  asked: Asked
  error: ForumError | null
  spaces: readonly VisibleSpace[]
  circles: readonly Circle[]
  isFirst: boolean
  /** How many a change has just changed. */
  changed: number | null
  /** What takes that back. */
  undo: string | null
}

/** All of one's own posts, to be found, chosen and shown to others than before. */
export function ownPostsPage(view: OwnPostsView): Page {
  const { found, asked, error, changed } = view
  const state: FormState = { typed: { ...asked }, error, key: '' }
  const isFiltered = Boolean(asked.space || asked.before || asked.audience)
  return {
    title: () => t('ownPosts.title'),
    nav: 'you',
    layout: 'narrow',
    body: () => (
      <>
        <h1>{t('ownPosts.title')}</h1>
        <p class="lede">{t('ownPosts.lede')}</p>
        {changed !== null && (
          <div class="notice" role="status">
            <p>{t('ownPosts.changed', { count: changed })}</p>
            {view.undo && <UndoForm undo={view.undo} />}
          </div>
        )}
        <FormNotice state={state} />
        <Filters {...view} state={state} />
        {found && found.posts.length === 0 && (
          <p class="nothing">{t(isFiltered ? 'ownPosts.noneFit' : 'ownPosts.none')}</p>
        )}
        {found && found.posts.length > 0 && <List {...view} found={found} state={state} />}
      </>
    ),
  }
}

function List(props: OwnPostsView & { found: Found; state: FormState }) {
  const { found, asked, circles, state } = props
  return (
    <form class="block" method="get" action={paths.myPostsAudience()} aria-labelledby="found">
      <h2 id="found">{t('ownPosts.found')}</h2>
      <input type="hidden" name="space" value={asked.space} />
      <input type="hidden" name="before" value={asked.before} />
      <input type="hidden" name="from" value={asked.audience} />
      <ul class="contents">
        {found.posts.map((post) => (
          <Line post={post} thread={found.threads.get(post.threadId)} circles={circles} />
        ))}
      </ul>
      <Pages {...props} />
      <section class="notice block" aria-labelledby="together">
        <h2 id="together">{t('ownPosts.together')}</h2>
        <label class="field">
          <span class="name">{t('ownPosts.fromNow')}</span>{' '}
          <select name="audience">
            <Options options={anyAudiences(circles)} chosen={asked.to || 'me'} />
          </select>
        </label>
        <FieldError state={state} name="ids" />
        <FieldError state={state} name="audience" />
        <p>{t('ownPosts.lookFirst')}</p>
        <p class="row">
          <button class="button main" name="which" value="chosen">
            {t('ownPosts.chosen')}
          </button>
          <button class="button" name="which" value="all">
            {t('ownPosts.all')}
          </button>
        </p>
      </section>
    </form>
  )
}

function Line(props: {
  post: VisiblePost
  thread: ThreadHeading | undefined
  circles: readonly Circle[]
}) {
  const { post, thread, circles } = props
  const title = thread?.title ?? t('thread.gone')
  const whom = audienceWords(post.own!.audience, thread?.space ?? null, circles)
  return (
    <li class="pick">
      <label>
        <input type="checkbox" name="ids" value={post.publicId} />
        <span class="unseen">
          {t('ownPosts.choose', { date: new Date(post.createdAt), title })}
        </span>
      </label>
      <div>
        <p dir="auto">{excerptOf(post.html)}</p>
        <p class="meta">
          <a href={paths.postInConversation(post.publicId)} dir="auto">
            {title}
          </a>
          <Raw html={timeHtml(post.createdAt)} />
          {post.by.kind === 'alias' && <span>{t('ownPosts.alias', { alias: post.by.alias })}</span>}
          <span>{rich('ownPosts.seenBy', { whom, b: (parts) => <b>{parts}</b> })}</span>
        </p>
      </div>
    </li>
  )
}

function Pages({ found, asked, isFirst }: OwnPostsView & { found: Found }) {
  if (isFirst && !found.next) return null
  const address = (after?: string) => {
    const { space, before, audience } = asked
    const given = Object.entries({ space, before, audience, after }).filter(([, value]) => value)
    return `${paths.myPosts()}?${new URLSearchParams(given as [string, string][]).toString()}`
  }
  return (
    <nav class="pages" aria-label={t('shell.pages')}>
      {!isFirst && <a href={address()}>{t('shell.first')}</a>}
      {found.next && (
        <a href={address(found.next)} rel="next">
          {t('shell.next')}
        </a>
      )}
    </nav>
  )
}

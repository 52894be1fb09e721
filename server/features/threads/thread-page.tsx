/** The thread page: opening, replies in conversation order, the composer, and what helps to read. */
import { render } from 'preact-render-to-string'
import { paths } from '../../../shared/paths.ts'
import type { FormState } from '../../html/form.tsx'
import { escapeHtml } from '../../html/escape.ts'
import { iconHtml } from '../../html/icons.tsx'
import type { Page } from '../../html/page.tsx'
import type { Piece } from '../../html/pieces.ts'
import type { Foot } from '../../live/events.ts'
import { mayCalm } from '../../permissions/conversation.ts'
import type { Ask } from '../../request/ask.ts'
import type { Item, VisiblePost } from '../../visibility/rows.ts'
import { t } from '../../words/index.ts'
import { PolicyCard } from '../crisis-policy/parts.tsx'
import { foldData, foldHtml } from '../mutes/fold-html.ts'
import { articleFor, placeholderHtml } from '../posts/article.ts'
import { blankComposer, Composer } from '../posts/composer.tsx'
import { footOf } from './foot.tsx'
import { conversationHtml, newestHtml } from './list-html.ts'
import { needHtml } from './need.ts'
import type { ThreadView } from './page-data.ts'
import { readingAids } from './thread-aids.tsx'

/** The page for what readThreadPage has read. `failed` is the composer after a mistake. */
export function threadPage(ask: Ask, view: ThreadView, failed: FormState | null): Page {
  const { thread } = view
  return {
    title: () => thread.title ?? t('thread.gone'),
    nav: 'spaces',
    indexed: view.indexed,
    layout: 'spread',
    body: () => null,
    html: () => {
      const foot = footOf(ask.viewer, thread, ask.address ?? undefined)
      return [
        `<div>${crumb(view)}<h1 dir="auto">${escapeHtml(thread.title ?? t('thread.gone'))}</h1>`,
        `${thread.need && thread.by ? needHtml(thread.need, thread.by) : ''}</div>`,
        readingAids(view, ask.self !== null),
        ...liveThread(ask, view, foot),
        footHtml(ask, view, foot, failed),
      ]
    },
  }
}

function crumb({ thread }: ThreadView): string {
  if (!thread.space) return ''
  return `<p class="crumb"><a href="${escapeHtml(paths.space(thread.space.slug))}" dir="auto">${escapeHtml(thread.space.name)}</a></p>`
}

function liveThread(ask: Ask, view: ThreadView, foot: Foot): Piece[] {
  const { thread, items } = view
  const posts = items.filter((item): item is VisiblePost => !item.gone)
  const own = posts.filter((post) => post.mine).map((post) => post.publicId)
  const reacted = posts.flatMap((post) => post.reacted.map((kind) => `${post.publicId}:${kind}`))
  const opening = items[0]?.depth === 0 ? items[0] : null
  const replies = opening ? items.slice(1) : items
  const { own: tools, folds } = view
  const options = { own: tools, folds, firstUnread: firstUnread(view, posts), foldAll: false }
  const list =
    view.order === 'newest' ? newestHtml(items, options) : conversationHtml(replies, options)
  return [
    `<live-thread data-thread="${thread.publicId}" data-cursor="${view.cursor}" data-order="${view.order}" ` +
      `data-first="${view.isFirst ? 1 : 0}" data-last="${view.next === null ? 1 : 0}" ` +
      `data-foot="${foot.mark}" data-opening="${view.openingId ?? ''}" data-own="${own.join(' ')}" data-reacted="${reacted.join(' ')}"${mayCalm(ask.viewer, thread) ? ` data-calm="${t('measure.tools')}"` : ''}${foldData(folds, thread.id)}>`,
    ...(view.order === 'conversation' ? openingHtml(view, opening) : []),
    `<section aria-labelledby="replies"><h2 class="unseen" id="replies">${t('thread.replies')}</h2>` +
      `<div class="rest" aria-hidden="true">${iconHtml('alongside')}</div><ol class="thread" id="thread">`,
    ...list,
    `</ol></section></live-thread>${pages(view)}`,
  ]
}

function openingHtml(view: ThreadView, opening: Item | null): Piece[] {
  if (!opening) {
    const back = view.isFirst || view.thread.openingPublicId === null
    if (back) return view.isFirst ? [`<p class="gone">${t('post.gone')}</p>`] : []
    return [`<p><a href="${paths.thread(view.thread.publicId)}">${t('thread.opening')}</a></p>`]
  }
  if (opening.gone) {
    return [`<div data-post="${opening.publicId}">${placeholderHtml(opening)}</div>`]
  }
  const time = new Date(opening.createdAt).toISOString()
  return [
    `<div class="opening-item" data-post="${opening.publicId}" data-at="${time}">${foldHtml(view.folds, opening)}`,
    articleFor(opening),
    `${view.own.get(opening.id) ?? ''}</div>`,
  ]
}

function firstUnread(view: ThreadView, posts: readonly VisiblePost[]): number | null {
  if (view.readMark === null || view.order === 'newest') return null
  const found = posts.find((post) => post.arrival > view.readMark! && !post.mine && post.depth > 0)
  return found?.id ?? null
}

function pages(view: ThreadView): string {
  const { thread, next, order } = view
  const extra = order === 'newest' ? '&order=newest' : ''
  const here = paths.thread(thread.publicId)
  const first = view.isFirst
    ? ''
    : `<a href="${here}${order === 'newest' ? '?order=newest' : ''}">${t('shell.first')}</a>`
  const on =
    next === null ? '' : `<a href="${here}?after=${next}${extra}" rel="next">${t('shell.next')}</a>`
  return first || on
    ? `<nav class="pages" aria-label="${t('shell.pages')}">${first}${on}</nav>`
    : ''
}

function policyCard(ask: Ask, { policy, thread }: ThreadView): string {
  if (!policy) return ''
  const back = `${paths.thread(thread.publicId)}#reply`
  return render(<PolicyCard policy={policy} k={ask.forum.world.id()} back={back} />)
}

function footHtml(
  ask: Ask,
  view: ThreadView,
  { open, above, below }: Foot,
  failed: FormState | null,
): string {
  return (
    (open ? policyCard(ask, view) : '') +
    `<div data-foot="above">${above}</div>` +
    (ask.self ? composer(ask, view, failed, !open) : '') +
    `<div data-foot="below">${below}</div>`
  )
}

// There also while nobody can answer: what was typed is kept in it, and the thread may open again.
function composer(ask: Ask, view: ThreadView, failed: FormState | null, shut: boolean): string {
  const { thread, writer } = view
  if (!failed) return blankComposer(thread, writer, ask.forum.world.id(), shut)
  return render(
    <Composer thread={thread} state={failed} parent={null} writer={writer} shut={shut} />,
  )
}

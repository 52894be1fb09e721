/** One line of a thread list, in the page and in live frames alike. */
import { paths } from '../../../shared/paths.ts'
import { escapeHtml } from '../../html/escape.ts'
import { timeHtml } from '../../html/time.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import { t, type WordKey } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'

/** The `<li>` of a thread for its viewer. */
export function threadRowHtml(thread: VisibleThread): string {
  const title = escapeHtml(thread.title ?? t('thread.gone'))
  const replies = t('thread.replyCount', { count: thread.replyCount })
  const fresh =
    thread.unread > 0
      ? `<span class="count fresh">${t('thread.newCount', { count: thread.unread })}</span>`
      : ''
  const by = thread.by
    ? `<span dir="auto">${escapeHtml(t('thread.by', { name: nameOf(thread.by) }))}</span>`
    : ''
  const need = thread.need
    ? `<span class="wish">${t(`thread.needShort.${thread.need}` as WordKey)}</span>`
    : ''
  const closed = thread.lockedAt === null ? '' : `<span>${t('thread.closed')}</span>`
  const at = new Date(thread.lastActivityAt).toISOString()
  return (
    `<li data-thread="${thread.publicId}" data-at="${at}"><h2 class="title"><a href="${paths.thread(thread.publicId)}" dir="auto">${title}</a></h2>` +
    `<p class="counts">${fresh}<span class="count">${replies}</span></p>` +
    `<p class="meta">${by}${need}${closed}<span>${timeHtml(thread.lastActivityAt)}</span></p></li>`
  )
}

/** The number of unread notices in the running head. */
import type { NoticeFrame } from './frames.ts'

/** Shows the number; none at all when there is nothing unread. */
export function showUnread({ unread }: NoticeFrame): void {
  const mark = document.querySelector<HTMLElement>('[data-unread]')
  if (!mark) return
  mark.hidden = unread === 0
  const number = mark.firstChild
  if (number instanceof Text) number.data = String(unread)
  else mark.prepend(String(unread))
}

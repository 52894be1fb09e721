/** Keeps the number of unread notices true on every page, whatever else is live on it. */
import { dial, type Line } from './dial.ts'
import { showUnread } from './unread.ts'

/** Milliseconds to wait for an answer. */
const patience = 5_000

/** Asks what the number is now: something may have come before the connection stood. */
export function askUnread(line: Line): void {
  if (!document.querySelector('[data-unread]')) return
  line.timeout(patience).emit('unread', {}, (late, answer) => {
    if (!late && typeof answer?.unread === 'number') showUnread({ unread: answer.unread })
  })
}

/** Opens a connection where nothing else on the page has one. */
export function startBadge(): void {
  const isLive = document.querySelector('live-thread, live-space') !== null
  if (isLive || !document.querySelector('[data-unread]')) return
  const line = dial()
  line.on('connect', () => askUnread(line))
  line.on('notice', showUnread)
}

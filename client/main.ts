/**
 * The browser's side: plain custom elements and a few listeners that make pages live and
 * comfortable. Every page works without. Each part stands alone: one that fails leaves the rest be.
 */
import { audienceChanged, startAudienceChoice } from './audience.ts'
import { startOfflinePage, startServiceWorker } from './installable.ts'
import { startShortcuts } from './keys/shortcuts.ts'
import { LiveCases } from './live/live-cases.ts'
import { startBadge } from './live/badge.ts'
import { startFoot } from './thread/foot.ts'
import { startJumps } from './thread/go-to.ts'
import { LiveSpace } from './thread/live-space.ts'
import { LiveThread } from './thread/live-thread.ts'
import { startReactions } from './thread/reactions.ts'
import { voted } from './thread/voted.ts'
import { startTimes } from './time.ts'
import { startZones } from './zone.ts'
import { onward } from './writing/accepted.ts'
import { startCounters } from './writing/counter.ts'
import { startDrafts } from './writing/drafts.ts'
import { startForms } from './writing/forms.ts'
import { startPictures } from './writing/pictures.ts'
import { startQuotes } from './writing/quote.ts'
import { replied } from './writing/replied.ts'
import { startReplies } from './writing/reply.ts'
import { startToolbars } from './writing/toolbar.ts'

const parts: readonly (() => void)[] = [
  startTimes,
  startReplies,
  startToolbars,
  startPictures,
  startCounters,
  startAudienceChoice,
  startFoot,
  startDrafts,
  startQuotes,
  startJumps,
  () => startForms([replied, voted(refresh), audienceChanged, onward]),
  () => customElements.define('live-thread', LiveThread),
  () => customElements.define('live-space', LiveSpace),
  () => customElements.define('live-cases', LiveCases),
  () => startReactions(refresh),
  startBadge,
  startZones,
  startShortcuts,
  startOfflinePage,
  startServiceWorker,
]

for (const start of parts) {
  try {
    start()
  } catch (error) {
    console.error(error)
  }
}

/** A kept reaction comes back over the live connection; without one the post is asked for. */
function refresh(post: string): void {
  const thread = document.querySelector<LiveThread>('live-thread')
  if (thread && !thread.isLive) void thread.fetch(post)
}

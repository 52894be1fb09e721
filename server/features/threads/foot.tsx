/** Below a thread: whether one can answer in it, why not, and the tools of who looks after it. */
import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { paths } from '../../../shared/paths.ts'
import type { Foot } from '../../live/events.ts'
import { mayModerate, mayReply, mayTakePart } from '../../permissions/conversation.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { t } from '../../words/index.ts'
import { closedNotice, slowNotice } from '../posts/measure-html.ts'
import { ModeratorTools, OpenerTools } from './thread-aids.tsx'

/** The foot of a thread for one viewer; visitors are led back to `address` when they sign in. */
export function footOf(
  viewer: Viewer,
  thread: VisibleThread,
  address = paths.thread(thread.publicId),
): Foot {
  const { open, above, below } = partsOf(viewer, thread)
  // Without the address: it is the same foot on every page of the thread.
  const text = JSON.stringify([open, above, below])
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  return { open, above: above ?? signInLink(address), below, mark }
}

/** What makes a foot; nothing is said above the form to a visitor who could answer as a member. */
function partsOf(viewer: Viewer, thread: VisibleThread) {
  const shut = (above: string | null, below = tools(viewer, thread)) => ({
    open: false,
    above,
    below,
  })
  const locked = `<p class="notice">${t('thread.locked')}</p>`
  if (thread.lockedAt !== null && !mayReply(viewer, thread)) return shut(locked)
  if (viewer.id === null) return shut(null)
  if (viewer.facts.pause) return shut(`<p class="notice">${t('pause.noWriting')}</p>`)
  if (!mayTakePart(viewer)) return shut(`<p class="notice">${t('thread.waitingToReply')}</p>`, '')
  if (thread.frozen) return shut(closedNotice(thread.frozen))
  const above =
    (thread.lockedAt === null ? '' : locked) + (thread.slow ? slowNotice(thread.slow) : '')
  return { open: true, above, below: tools(viewer, thread) }
}

function signInLink(address: string): string {
  const next = encodeURIComponent(address)
  return `<p><a class="button main" href="/sign-in?next=${next}">${t('thread.signInToReply')}</a></p>`
}

function tools(viewer: Viewer, thread: VisibleThread): string {
  if (mayModerate(viewer, thread.spaceId)) return render(<ModeratorTools thread={thread} />)
  return thread.mine ? render(<OpenerTools thread={thread} />) : ''
}

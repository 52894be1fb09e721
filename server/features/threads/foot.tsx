/** Below a thread: whether one can answer in it, why not, and the tools of who looks after it. */
import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import { paths } from '../../../shared/paths.ts'
import type { Foot } from '../../live/events.ts'
import { mayModerate, mayTakePart } from '../../permissions/conversation.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { answeringIn, signInLink } from '../posts/answering.ts'
import { ModeratorTools, OpenerTools } from './thread-aids.tsx'

/** The foot of a thread for one viewer; visitors are led back to `address` when they sign in. */
export function footOf(
  viewer: Viewer,
  thread: VisibleThread,
  address = paths.thread(thread.publicId),
): Foot {
  const { open, above } = answeringIn(viewer, thread)
  const below = tools(viewer, thread)
  // Without the address: it is the same foot on every page of the thread.
  const text = JSON.stringify([open, above, below])
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  return { open, above: above ?? signInLink(address), below, mark }
}

function tools(viewer: Viewer, thread: VisibleThread): string {
  if (!mayTakePart(viewer)) return ''
  if (mayModerate(viewer, thread.spaceId)) return render(<ModeratorTools thread={thread} />)
  return thread.mine ? render(<OpenerTools thread={thread} />) : ''
}

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
  const shut = (above: string, below = tools(viewer, thread)) => ({ open: false, above, below })
  const locked = `<p class="notice">${t('thread.locked')}</p>`
  if (thread.lockedAt !== null && !mayReply(viewer, thread)) return shut(locked)
  if (viewer.id === null) {
    const next = encodeURIComponent(address)
    const link = `<a class="button main" href="/sign-in?next=${next}">${t('thread.signInToReply')}</a>`
    return shut(`<p>${link}</p>`)
  }
  if (viewer.facts.pause) return shut(`<p class="notice">${t('pause.noWriting')}</p>`)
  if (!mayTakePart(viewer)) return shut(`<p class="notice">${t('thread.waitingToReply')}</p>`, '')
  if (thread.frozen) return shut(closedNotice(thread.frozen))
  const above =
    (thread.lockedAt === null ? '' : locked) + (thread.slow ? slowNotice(thread.slow) : '')
  return { open: true, above, below: tools(viewer, thread) }
}

function tools(viewer: Viewer, thread: VisibleThread): string {
  if (mayModerate(viewer, thread.spaceId)) return render(<ModeratorTools thread={thread} />)
  return thread.mine ? render(<OpenerTools thread={thread} />) : ''
}

/** Stands for a foot, so that an open page can say which one it shows. */
export function footMark(viewer: Viewer, thread: VisibleThread): string {
  const { open, above, below } = footOf(viewer, thread)
  const text = JSON.stringify([open, above, below])
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}

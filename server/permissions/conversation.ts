/** What a viewer may do with what they see, as pure functions: routes refuse and views hide by these. */
import { Forbidden } from '../errors.ts'
import type { VisiblePost, VisibleSpace, VisibleThread } from '../visibility/rows.ts'
import type { Viewer } from '../visibility/viewer.ts'

/** Signed in and let in: may take part at all; while paused by reading, reporting and appealing. */
export function mayTakePart(viewer: Viewer): boolean {
  return viewer.facts.active
}

/** Lets in whoever may write. @throws Forbidden, with what stands in the way */
export function checkMayWrite(viewer: Viewer): void {
  const { active, pause } = viewer.facts
  if (pause) throw new Forbidden(pause.measure === 'leave' ? 'pause.left' : 'pause.noWriting')
  if (!active) throw new Forbidden('post.onlyMembers')
}

/** Takes part, and is not paused. */
export function mayWrite(viewer: Viewer): boolean {
  return mayTakePart(viewer) && viewer.facts.pause === null
}

/** Whoever reads a space may start a thread in it. */
export function mayStartThread(viewer: Viewer, _space: VisibleSpace): boolean {
  return mayWrite(viewer)
}

export function mayReply(
  viewer: Viewer,
  thread: Pick<VisibleThread, 'lockedAt' | 'spaceId'>,
): boolean {
  return mayWrite(viewer) && (thread.lockedAt === null || mayModerate(viewer, thread.spaceId))
}

/** Whoever began a thread, and moderators who look after its space, may calm it down. */
export function mayCalm(viewer: Viewer, thread: Pick<VisibleThread, 'mine' | 'spaceId'>): boolean {
  return mayTakePart(viewer) && (thread.mine || mayModerate(viewer, thread.spaceId))
}

/** A member can always take away what they wrote, also while paused. */
export function mayDelete(_viewer: Viewer, post: VisiblePost): boolean {
  return post.mine
}

export function mayReadHistory(viewer: Viewer, post: VisiblePost, spaceId: number): boolean {
  return post.mine || mayModerate(viewer, spaceId)
}

/** Moderators look after the spaces they can read. */
export function mayModerate(viewer: Viewer, spaceId: number): boolean {
  return viewer.facts.moderates.has(spaceId)
}

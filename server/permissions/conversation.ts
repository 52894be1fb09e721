/** What a viewer may do with what they see, as pure functions: routes refuse and views hide by these. */
import type { VisiblePost, VisibleSpace, VisibleThread } from '../visibility/rows.ts'
import type { Viewer } from '../visibility/viewer.ts'

/** Signed in and let in: may take part at all. */
export function mayTakePart(viewer: Viewer): boolean {
  return viewer.facts.active
}

/** Whoever reads a space may start a thread in it. */
export function mayStartThread(viewer: Viewer, _space: VisibleSpace): boolean {
  return mayTakePart(viewer)
}

export function mayReply(
  viewer: Viewer,
  thread: Pick<VisibleThread, 'lockedAt' | 'spaceId'>,
): boolean {
  return mayTakePart(viewer) && (thread.lockedAt === null || mayModerate(viewer, thread.spaceId))
}

export function mayEdit(viewer: Viewer, post: VisiblePost): boolean {
  return mayTakePart(viewer) && post.mine
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

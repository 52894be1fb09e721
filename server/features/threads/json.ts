/** Threads and spaces as the contract gives them. */
import type { ListedSpace } from '../../visibility/space-scope.ts'
import type { VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import { authorJson } from '../posts/byline.ts'
import { measuresJson } from '../posts/json.ts'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

/** The thread as data, in lists and at its own address alike. */
export function threadJson(thread: VisibleThread) {
  return {
    id: thread.publicId,
    title: thread.title,
    author: thread.by ? authorJson(thread.by) : null,
    space: thread.space && placeJson(thread.space),
    need: thread.need,
    contentNote: thread.contentNote,
    locked: thread.lockedAt !== null,
    replyCount: thread.replyCount,
    createdAt: iso(thread.createdAt),
    lastActivityAt: iso(thread.lastActivityAt),
    unread: thread.unread,
    ...measuresJson({
      ...(thread.frozen && { frozen: thread.frozen }),
      ...(thread.slow && { slow: thread.slow }),
    }),
  }
}

function placeJson({ publicId: id, slug, name }: VisibleSpace) {
  return { id, slug, name }
}

export function spaceJson(space: VisibleSpace) {
  const { publicId: id, slug, name, description, access } = space
  return { id, slug, name, description, access }
}

export function listedSpaceJson(space: ListedSpace) {
  const { threadCount, lastActivityAt } = space
  return { ...spaceJson(space), threadCount, lastActivityAt: iso(lastActivityAt) }
}

import type { Forum } from '../../forum.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/**
 * How many notices the viewer has not read: the one number for `GET /me`, the running head and the
 * live `notice`. There are no notices yet, so nobody has unread ones.
 */
export function unreadOf(_forum: Forum, _viewer: Viewer): Promise<number> {
  return Promise.resolve(0)
}

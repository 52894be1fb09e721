import type { Forum } from '../../forum.ts'
import { countUnreadNotices } from '../../visibility/notice-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/**
 * How many notices the viewer has not read: the one number for `GET /me`, the running head and the
 * live `notice`.
 */
export function unreadOf(forum: Forum, viewer: Viewer): Promise<number> {
  return countUnreadNotices(forum, viewer)
}

import type { Reader } from '../../db/open.ts'
import { listBookmarks } from '../../visibility/bookmark-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { findZone } from '../notices/zone.ts'
import { dayOf } from './day.ts'

/** A member's bookmarks of what they still see: others would tell that something was narrowed. */
export async function exportedBookmarks(reader: Reader, viewer: Viewer) {
  const zone = await findZone(reader, viewer.id ?? -1)
  const { bookmarks } = await listBookmarks(reader, viewer, null, Number.MAX_SAFE_INTEGER)
  return bookmarks.map(({ post, note, remindAt, createdAt }) => ({
    post: post.publicId,
    note,
    remindOn: remindAt === null ? null : dayOf(remindAt, zone),
    createdAt: new Date(createdAt).toISOString(),
  }))
}

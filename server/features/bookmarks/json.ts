/** Bookmarks as the contract gives them. */
import type { Bookmark } from '../../visibility/bookmark-scope.ts'
import { itemJson } from '../posts/json.ts'
import { dayOf } from './day.ts'

export function bookmarkJson({ note, remindAt, createdAt, post }: Bookmark) {
  return {
    post: itemJson(post),
    note,
    remindOn: remindAt === null ? null : dayOf(remindAt),
    createdAt: new Date(createdAt).toISOString(),
  }
}

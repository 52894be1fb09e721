/** Bookmarks as the contract gives them. */
import type { Bookmark } from '../../visibility/bookmark-scope.ts'
import { itemJson } from '../posts/json.ts'
import { dayOf } from './day.ts'

/** `zone` is that of the member, in which the day is named. */
export function bookmarkJson({ note, remindAt, createdAt, post }: Bookmark, zone: string) {
  return {
    post: itemJson(post),
    note,
    remindOn: remindAt === null ? null : dayOf(remindAt, zone),
    createdAt: new Date(createdAt).toISOString(),
  }
}

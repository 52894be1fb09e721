/** Marking posts for oneself. Nobody else learns that one did, or what one noted. */
import { limits } from '../../../shared/limits.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { countBookmarks } from '../../visibility/bookmark-scope.ts'
import { maySeeNow } from '../../visibility/post-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'

export interface NewBookmark {
  viewer: Viewer
  memberId: number
  publicId: string
  /** Internal id. */
  postId: number
  /** Left out, what there is stays. */
  note?: string | undefined
  /** Milliseconds; null for no reminder, left out it stays. */
  remindAt?: number | null | undefined
  now: number
}

/**
 * Marks a post, or changes what was noted with it.
 * @throws NotFound when it has gone out of sight, Invalid when the member has as many as there may be
 */
export async function setBookmark(tx: Tx, wanted: NewBookmark): Promise<void> {
  const { viewer, memberId, postId, note, remindAt } = wanted
  if (!(await maySeeNow(tx, viewer, postId))) throw new NotFound()
  const change = {
    ...(note !== undefined && { note }),
    ...(remindAt !== undefined && { remind_at: remindAt }),
  }
  const known = await tx
    .selectFrom('bookmark')
    .select('id')
    .where('member_id', '=', memberId)
    .where('post_id', '=', postId)
    .executeTakeFirst()
  if (known) {
    if (Object.keys(change).length === 0) return
    await tx.updateTable('bookmark').set(change).where('id', '=', known.id).execute()
    return
  }
  // Counted over what is seen: how many are out of sight must not show.
  if ((await countBookmarks(tx, viewer)) >= limits.bookmarks) {
    const values = { max: limits.bookmarks }
    throw new Invalid([{ field: 'note', word: 'bookmark.tooMany', values }])
  }
  await tx
    .insertInto('bookmark')
    .values({
      public_id: wanted.publicId,
      member_id: memberId,
      post_id: postId,
      note: note ?? '',
      remind_at: remindAt ?? null,
      created_at: wanted.now,
    })
    .execute()
}

/** Takes a bookmark away; doing so twice changes nothing. */
export async function removeBookmark(tx: Tx, memberId: number, postId: number): Promise<void> {
  await tx
    .deleteFrom('bookmark')
    .where('member_id', '=', memberId)
    .where('post_id', '=', postId)
    .execute()
}

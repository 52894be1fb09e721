/** One's own posts, all in one place, and changing who sees many of them at once. */
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Tx } from '../../db/transact.ts'
import { changeAudience } from '../../visibility/change-audience.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { listOwnToChange, type OwnFilter, type OwnPost } from '../../visibility/own-posts.ts'

/**
 * Changes whom a member's posts are meant for, in one transaction, with all that follows. Returns
 * those of them that changed, each with its audience before: what undoing it needs.
 */
export async function changeOwnAudience(
  tx: Tx,
  book: LabelBook,
  change: { memberId: number; filter: OwnFilter; audience: Audience; now: number },
): Promise<OwnPost[]> {
  const { memberId, filter, audience, now } = change
  const changing = changed(await listOwnToChange(tx, memberId, filter), audience)
  const ids = changing.map((post) => post.id)
  await changeAudience(tx, book, { ids, audience, now })
  return changing
}

/** Those of the posts that are not meant for this audience already. */
export function changed(posts: readonly OwnPost[], audience: Audience): OwnPost[] {
  return posts.filter((post) => post.audience !== audience)
}

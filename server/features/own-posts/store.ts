/** One's own posts, all in one place, and changing who sees many of them at once. */
import { narrower } from '../../../shared/narrower.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { changeAudience } from '../../visibility/change-audience.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { listOwnToChange, type OwnFilter, type OwnPost } from '../../visibility/own-posts.ts'
import { holdWidened } from '../measures/hold-widened.ts'
import type { AudienceChange } from './undo.ts'

/**
 * Changes whom a member's posts are meant for, in one transaction, with all that follows. Returns
 * those of them that changed, each with its audience before: what undoing it needs.
 */
export async function changeOwnAudience(
  tx: Tx,
  parts: Pick<Forum, 'config' | 'labels'>,
  change: { memberId: number; filter: OwnFilter; audience: Audience; now: number },
): Promise<OwnPost[]> {
  const { memberId, filter, audience, now } = change
  const changing = changed(await listOwnToChange(tx, memberId, filter), audience)
  const ids = changing.map((post) => post.id)
  await holdWidened(tx, parts, { ids, audience, member: memberId, now })
  await changeAudience(tx, parts.labels, { ids, audience, now })
  return changing
}

/**
 * Narrows everything a member wrote, in one transaction: to `to`, or to nobody else where that would
 * show a post to somebody new. Returns what changed, from what and to what.
 */
export async function narrowAll(
  tx: Tx,
  book: LabelBook,
  change: { memberId: number; to: Audience; now: number },
): Promise<AudienceChange[]> {
  const { memberId, to, now } = change
  const changes = narrowed(await listOwnToChange(tx, memberId, {}), to)
  for (const audience of new Set(changes.map(({ after }) => after))) {
    const ids = changes.filter(({ after }) => after === audience).map(({ id }) => id)
    await changeAudience(tx, book, { ids, audience, now })
  }
  return changes
}

/** What stepping back would change. */
export function narrowed(posts: readonly OwnPost[], to: Audience): AudienceChange[] {
  return posts
    .map(({ id, audience }) => ({ id, before: audience, after: narrower(audience, to) }))
    .filter(({ before, after }) => before !== after)
}

/** Those of the posts that are not meant for this audience already. */
export function changed(posts: readonly OwnPost[], audience: Audience): OwnPost[] {
  return posts.filter((post) => post.audience !== audience)
}

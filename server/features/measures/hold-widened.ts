import type { Audience } from '../../../shared/vocabulary.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { listNeverShown } from '../../visibility/held-scope.ts'
import { findWhyHeld, isPrivate } from './why-held.ts'

// Whoever has been here for longer may have stepped back and come again: those were read long ago.
const newDays = 30

/**
 * Holds what was for its author or their circles alone until now, and is about to be for others: as
 * it would have been held, had it been written for them. To be called before the audience changes.
 */
export async function holdWidened(
  tx: Tx,
  forum: Pick<Forum, 'config'>,
  change: { ids: readonly number[]; member: number; audience: Audience; now: number },
): Promise<void> {
  const { ids, member, audience, now } = change
  if (isPrivate(audience)) return
  const isNew = await joinedSince(tx, member, now - newDays * 86_400_000)
  for (const { id, texts } of await listNeverShown(tx, ids)) {
    const held = await findWhyHeld(tx, forum, { member, audience, texts, now })
    if (!held || (held.why === 'first' && !isNew)) continue
    const blank = { late_at: null, asked: null, released_at: null }
    await tx
      .insertInto('held_post')
      .values({ post_id: id, ...held, since: now, ...blank })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function joinedSince(tx: Tx, member: number, since: number): Promise<boolean> {
  const row = await tx
    .selectFrom('member')
    .select('id')
    .where('id', '=', member)
    .where('created_at', '>=', since)
    .executeTakeFirst()
  return row !== undefined
}

/** Blocks: two members who do not see each other's named posts and profile. */
import { handleKey } from '../../../shared/handle.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { changeFacts } from '../../visibility/change-facts.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { listNamedIds } from '../../visibility/own-scope.ts'
import { hasBlocks } from '../../visibility/post-label.ts'
import { relabel } from '../../visibility/relabel.ts'
import { relabelNamedVotes } from '../../visibility/vote-label.ts'

/** Handles that the member has blocked. Who blocked the member is told to nobody. */
export async function listBlocked(reader: Reader, memberId: number): Promise<string[]> {
  const rows = await reader
    .selectFrom('block')
    .innerJoin('member', 'member.id', 'block.blocked_id')
    .select('member.handle')
    .where('blocker_id', '=', memberId)
    .orderBy('member.handle_key')
    .execute()
  return rows.flatMap((row) => row.handle ?? [])
}

/** Internal id of somebody the member has blocked, by handle, or null. */
export async function findBlocked(
  reader: Reader,
  memberId: number,
  handle: string,
): Promise<number | null> {
  const row = await reader
    .selectFrom('block')
    .innerJoin('member', 'member.id', 'block.blocked_id')
    .select('member.id')
    .where('blocker_id', '=', memberId)
    .where('member.handle_key', '=', handleKey(handle))
    .executeTakeFirst()
  return row?.id ?? null
}

/** Sets or ends a block; doing so twice changes nothing. */
export async function setBlock(
  tx: Tx,
  book: LabelBook,
  change: { blocker: number; blocked: number; on: boolean; now: number },
): Promise<void> {
  const { blocker, blocked, on, now } = change
  const both = [blocker, blocked]
  const guarded = new Map<number, boolean>()
  for (const member of both) guarded.set(member, await hasBlocks(tx, member))
  await changeFacts(tx, both, now, async () => {
    if (on) {
      await tx
        .insertInto('block')
        .values({ blocker_id: blocker, blocked_id: blocked, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    } else {
      await tx
        .deleteFrom('block')
        .where('blocker_id', '=', blocker)
        .where('blocked_id', '=', blocked)
        .execute()
    }
    // The clause stands on everything named by a member as soon as one block does.
    for (const member of both) {
      if ((await hasBlocks(tx, member)) === guarded.get(member)) continue
      await relabel(tx, book, await listNamedIds(tx, member), now)
      await relabelNamedVotes(tx, book, member)
    }
  })
}

import type { Tx } from '../../db/transact.ts'
import { findTurned, type Turned } from '../../visibility/turned-to.ts'

/**
 * Writes down to whom a new post (internal id) turns, and that its author follows the thread, unless
 * they have said otherwise. However many follow the thread, nothing is written for them: what is new
 * in it is worked out when they look.
 */
export async function noteWritten(tx: Tx, id: number): Promise<void> {
  const turned = await findTurned(tx, id)
  await addRows(tx, id, turned, turned.members)
  if (!(await followsOwn(tx, turned.authorId))) return
  await tx
    .insertInto('thread_follow')
    .values({
      member_id: turned.authorId,
      thread_id: turned.threadId,
      level: 'all',
      since_id: id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The same after a post was edited: whom it names no more hears no more of it. */
export async function noteRewritten(tx: Tx, id: number): Promise<void> {
  const turned = await findTurned(tx, id)
  const rows = await tx
    .selectFrom('notice')
    .select('member_id')
    .where('post_id', '=', id)
    .where('kind', '=', 'post')
    .execute()
  const before = new Set(rows.map((row) => row.member_id))
  const now = new Set(turned.members)
  const dropped = [...before].filter((member) => !now.has(member))
  await addRows(
    tx,
    id,
    turned,
    turned.members.filter((member) => !before.has(member)),
  )
  if (dropped.length === 0) return
  await tx
    .deleteFrom('notice')
    .where('post_id', '=', id)
    .where('kind', '=', 'post')
    .where('member_id', 'in', dropped)
    .execute()
}

// The notice stands where its post stands in time: when it was told apart from that would tell of
// versions that its reader has not seen.
async function addRows(tx: Tx, id: number, turned: Turned, members: number[]): Promise<void> {
  if (members.length === 0) return
  const { publicId, threadId, createdAt } = turned
  const row = (member: number) => ({
    member_id: member,
    kind: 'post' as const,
    key: `post:${publicId}`,
    post_id: id,
    thread_id: threadId,
    report_id: null,
    decision_id: null,
    appeal_id: null,
    case_id: null,
    at: createdAt,
    read_at: null,
  })
  await tx
    .insertInto('notice')
    .values(members.map(row))
    .onConflict((conflict) => conflict.columns(['member_id', 'key']).doNothing())
    .execute()
}

async function followsOwn(tx: Tx, member: number): Promise<boolean> {
  const choice = await tx
    .selectFrom('notice_choice')
    .select('follows_own')
    .where('member_id', '=', member)
    .executeTakeFirst()
  return choice?.follows_own !== 0
}

/** How far a member has read in a thread, and the first post they have not seen. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { logChange, type Tx } from '../db/transact.ts'
import { newestArrival } from './arrival.ts'
import type { VisiblePost } from './rows.ts'
import { heldInThread } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

// What was marked as unread counts from there, also where everything has been marked as read.
const markOf = prepared<[number, number, number, number], { upTo: number }>(`
  SELECT r.up_to AS upTo FROM read_mark r LEFT JOIN notice_choice c ON c.member_id = r.member_id
  WHERE r.member_id = ? AND r.thread_id = ?
    AND (r.kept = 1 OR r.up_to > coalesce(c.read_up_to, 0))
  UNION ALL SELECT c.read_up_to FROM notice_choice c WHERE c.member_id = ? AND c.read_up_to > 0
    AND NOT EXISTS (SELECT 1 FROM read_mark r WHERE r.member_id = c.member_id AND r.thread_id = ?
      AND (r.kept = 1 OR r.up_to > c.read_up_to))`)

/** Up to which arrival the viewer has read, or null before the first mark. */
export async function findReadMark(
  reader: Reader | Tx,
  viewer: Viewer,
  threadId: number,
): Promise<number | null> {
  if (viewer.id === null) return null
  const [row] = await markOf(reader, viewer.id, threadId, viewer.id, threadId)
  return row?.upTo ?? null
}

const firstAfter = prepared<[number, number, number, string], { publicId: string }>(`
  SELECT public_id AS publicId FROM post
  WHERE thread_id = ? AND arrival > ? AND author_id <> ?
    AND content_label IN (SELECT value FROM json_each(?))
  ORDER BY position LIMIT 1`)

/** Public id of the first unread post in conversation order, or null. */
export async function findFirstUnread(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
): Promise<string | null> {
  if (viewer.id === null) return null
  const mark = (await findReadMark(reader, viewer, threadId)) ?? 0
  const held = JSON.stringify(await heldInThread(reader, viewer, threadId))
  const [row] = await firstAfter(reader, threadId, mark, viewer.id, held)
  return row?.publicId ?? null
}

/**
 * Marks everything up to a post as read; an older mark never takes back a newer one.
 * @returns whether there was anything that was not read before.
 */
export async function markRead(tx: Tx, viewer: Viewer, upTo: VisiblePost): Promise<boolean> {
  const before = (await findReadMark(tx, viewer, upTo.threadId)) ?? -1
  if (before >= upTo.arrival) return false
  await tx
    .insertInto('read_mark')
    .values({ member_id: viewer.id!, thread_id: upTo.threadId, up_to: upTo.arrival })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'thread_id'])
        .doUpdateSet((eb) => ({ up_to: eb.ref('excluded.up_to') })),
    )
    .execute()
  return true
}

/** Marks a post, and what came after it in its thread, as unread. */
export async function markUnread(
  tx: Tx,
  viewer: Viewer,
  { arrival, threadId }: VisiblePost,
): Promise<void> {
  const upTo = { up_to: arrival - 1, kept: 1 }
  await tx
    .insertInto('read_mark')
    .values({ member_id: viewer.id!, thread_id: threadId, ...upTo })
    .onConflict((conflict) => conflict.columns(['member_id', 'thread_id']).doUpdateSet(upTo))
    .execute()
}

const newestThread = prepared<[], { id: number | null }>('SELECT max(id) AS id FROM thread')

/** The newest thread there is, by internal id: never shown. */
export async function newestThreadId(db: Reader | Tx): Promise<number> {
  const [row] = await newestThread(db)
  return row?.id ?? 0
}

/** Marks everything that has been written so far as read. `now` is in milliseconds. */
export async function markEverythingRead(tx: Tx, viewer: Viewer, now: number): Promise<void> {
  const read_up_to = await newestArrival(tx)
  await tx
    .insertInto('notice_choice')
    .values({ member_id: viewer.id!, break_until: null, read_up_to })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ read_up_to }))
    .execute()
  await tx
    .updateTable('read_mark')
    .set({ kept: 0 })
    .where('member_id', '=', viewer.id)
    .where('kept', '=', 1)
    .execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: viewer.id })
}

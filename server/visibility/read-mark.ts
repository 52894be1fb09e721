/** How far a member has read in a thread, and the first post they have not seen. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { VisiblePost } from './rows.ts'
import { heldInThread } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

const markOf = prepared<[number, number], { upTo: number }>(
  'SELECT up_to AS upTo FROM read_mark WHERE member_id = ? AND thread_id = ?',
)

/** Internal id up to which the viewer has read, or null before the first mark. */
export async function findReadMark(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
): Promise<number | null> {
  if (viewer.id === null) return null
  const [row] = await markOf(reader, viewer.id, threadId)
  return row?.upTo ?? null
}

const firstAfter = prepared<[number, number, number, string], { publicId: string }>(`
  SELECT public_id AS publicId FROM post
  WHERE thread_id = ? AND id > ? AND author_id <> ?
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

/** Marks everything up to a post as read; an older mark never takes back a newer one. */
export async function markRead(tx: Tx, memberId: number, upTo: VisiblePost): Promise<void> {
  await tx
    .insertInto('read_mark')
    .values({ member_id: memberId, thread_id: upTo.threadId, up_to: upTo.id })
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'thread_id'])
        .doUpdateSet((eb) => ({ up_to: eb.fn('max', ['read_mark.up_to', 'excluded.up_to']) })),
    )
    .execute()
}

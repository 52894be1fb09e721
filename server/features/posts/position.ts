/** Places in conversation order: whole numbers with gaps, so that most replies move nothing. */
import { sql } from 'kysely'
import type { Tx } from '../../db/transact.ts'

const gap = 2 ** 20

export interface Place {
  position: number
  depth: number
}

/**
 * The place of a new reply: after everything below what it answers, since siblings stand by time.
 * Moves the rest of the thread apart when there is no room.
 */
export async function placeForReply(tx: Tx, threadId: number, parentId: number): Promise<Place> {
  const found = await tryPlace(tx, threadId, parentId)
  if (found) return found
  await spread(tx, threadId)
  return (await tryPlace(tx, threadId, parentId))!
}

async function tryPlace(tx: Tx, threadId: number, parentId: number): Promise<Place | null> {
  const parent = await tx
    .selectFrom('post')
    .select(['position', 'depth'])
    .where('id', '=', parentId)
    .executeTakeFirstOrThrow()
  const next = await findNextBeside(tx, threadId, parent)
  const last = await tx
    .selectFrom('post')
    .select('position')
    .where('thread_id', '=', threadId)
    .where('position', '<', next?.position ?? Number.MAX_SAFE_INTEGER)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const depth = parent.depth + 1
  if (!next) return { position: last.position + gap, depth }
  const room = next.position - last.position
  // Close to what stands above: the next one to come stands below this.
  const position = last.position + Math.min(gap / 16, Math.floor(room / 2))
  return room > 1 ? { position, depth } : null
}

/** What follows the branch below a post; after the opening's, which is the whole thread, nothing. */
async function findNextBeside(
  tx: Tx,
  threadId: number,
  post: Place,
): Promise<{ position: number } | undefined> {
  if (post.depth === 0) return undefined
  return tx
    .selectFrom('post')
    .select('position')
    .where('thread_id', '=', threadId)
    .where('position', '>', post.position)
    .where('depth', '<=', post.depth)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
}

async function spread(tx: Tx, threadId: number): Promise<void> {
  // Two steps, because positions are unique and SQLite checks that row by row.
  await sql`
    UPDATE post SET position = -ranked.place FROM (
      SELECT id, row_number() OVER (ORDER BY position) AS place FROM post WHERE thread_id = ${threadId}
    ) AS ranked WHERE post.id = ranked.id`.execute(tx)
  await sql`UPDATE post SET position = (-position - 1) * ${gap} WHERE thread_id = ${threadId}`.execute(
    tx,
  )
}

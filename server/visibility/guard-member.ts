/** Putting a guard on a member: the clause first, piece by piece; what it asks afterwards, at once. */
import { setImmediate } from 'node:timers/promises'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/transact.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { LabelBook } from './label-book.ts'
import { relabelReactions } from './reaction-label.ts'
import { relabel } from './relabel.ts'

interface Parts {
  reader: Reader
  writer: Writer
  labels: LabelBook
}

const bound = prepared<[number, number, number], { id: number }>(`
  SELECT id FROM post WHERE author_id = ?
  UNION SELECT post_id FROM post_mention WHERE member_id = ?
  UNION SELECT post_id FROM post_link WHERE target_member_id = ?
  ORDER BY 1`)

const reacted = prepared<[number], { id: number }>(
  'SELECT DISTINCT post_id AS id FROM reaction WHERE member_id = ? ORDER BY post_id',
)

/** Milliseconds that one piece of work may hold everybody else up. */
const pieceMs = 40

/**
 * Puts the clause `apart` on everything a member does, with all that depends on it. Until the guard
 * is made active it asks nothing of anybody, so that nobody ever sees half of a change; between the
 * pieces others are served. Does nothing for a member who has a guard. `now` is in milliseconds.
 */
export async function guardMember(parts: Parts, member: number, now: number): Promise<void> {
  const isNew = await parts.writer.transact((tx) => insertGuard(tx, member))
  if (!isNew) return
  const posts = (await bound(parts.reader, member, member, member)).map((row) => row.id)
  await inPieces(posts, (piece) =>
    parts.writer.transact((tx) => relabel(tx, parts.labels, piece, now)),
  )
  const others = (await reacted(parts.reader, member)).map((row) => row.id)
  await inPieces(others, (piece) =>
    parts.writer.transact(async (tx) => {
      for (const id of piece) await relabelReactions(tx, parts.labels, id)
    }),
  )
}

async function insertGuard(tx: Tx, member: number): Promise<boolean> {
  const result = await tx
    .insertInto('guard')
    .values({ member_id: member, active: 0, level: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

// The size of a piece follows how long the last one took.
async function inPieces(
  ids: readonly number[],
  work: (piece: number[]) => Promise<unknown>,
): Promise<void> {
  let size = 20
  for (let start = 0; start < ids.length;) {
    const began = performance.now()
    await work(ids.slice(start, start + size))
    start += size
    const took = performance.now() - began
    size = Math.max(1, Math.min(500, Math.round((size * pieceMs) / Math.max(took, 1))))
    await setImmediate()
  }
}

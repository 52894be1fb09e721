/** Putting a guard on a member: the clause first, piece by piece; what it asks afterwards, at once. */
import { setImmediate } from 'node:timers/promises'
import type { Tx } from '../db/transact.ts'
import type { Writer } from '../db/writer.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { inPieces } from '../jobs/in-pieces.ts'
import { countMoved } from './count-moved.ts'
import { listDirectDependants, loadNodes } from './dependants.ts'
import type { LabelBook } from './label-book.ts'
import { relabelReactions } from './reaction-label.ts'
import { relabelNodes } from './relabel.ts'

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

const reacted = prepared<[number, number], { id: number }>(`
  SELECT post_id AS id FROM reaction WHERE member_id = ?
  UNION SELECT post_id FROM poll_vote WHERE member_id = ? ORDER BY id`)

/**
 * Puts the clause `apart` on everything a member does, with all that depends on it. Until the guard
 * is made active it asks nothing of anybody, so that nobody ever sees half of a change; between the
 * pieces others are served. Begins anew after an interruption, and does nothing for a member whose
 * guard is prepared. `now` is in milliseconds.
 */
export async function guardMember(parts: Parts, member: number, now: number): Promise<void> {
  const { reader, writer, labels } = parts
  if (await writer.transact((tx) => insertGuard(tx, member))) return
  const posts = (await bound(reader, member, member, member)).map((row) => row.id)
  const waiting = await withDependants(reader, posts)
  await inPieces(waiting, async (piece) => {
    for (const id of await writer.transact((tx) => relabelPiece(tx, labels, piece, now))) {
      waiting.add(id)
    }
  })
  const others = (await reacted(reader, member, member)).map((row) => row.id)
  await inPieces(new Set(others), (piece) =>
    writer.transact(async (tx) => {
      await relabelReactions(tx, labels, piece)
    }),
  )
  await writer.transact((tx) =>
    tx.updateTable('guard').set({ prepared: 1 }).where('member_id', '=', member).execute(),
  )
}

// From this row on, everything new carries the clause. True when all that was before does, too.
async function insertGuard(tx: Tx, member: number): Promise<boolean> {
  await tx
    .insertInto('guard')
    .values({ member_id: member, active: 0, level: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { prepared: isPrepared } = await tx
    .selectFrom('guard')
    .select('prepared')
    .where('member_id', '=', member)
    .executeTakeFirstOrThrow()
  return isPrepared === 1
}

/** The posts, then what depends on them, nearest first: after a restart nothing is left out. */
async function withDependants(reader: Reader, posts: readonly number[]): Promise<Set<number>> {
  const found = new Set(posts)
  for (let reached = [...posts]; reached.length > 0;) {
    const next: number[] = []
    for (let start = 0; start < reached.length; start += 500) {
      for (const id of await listDirectDependants(reader, reached.slice(start, start + 500))) {
        if (!found.has(id)) next.push(id)
        found.add(id)
      }
      await setImmediate()
    }
    reached = next
  }
  return found
}

// Guarding only adds a clause, so labels grow from what is stored to the least that hold it, in
// whatever order posts are taken: those that hang on a changed one are taken again.
async function relabelPiece(
  tx: Tx,
  book: LabelBook,
  piece: readonly number[],
  now: number,
): Promise<number[]> {
  const nodes = new Map((await loadNodes(tx, piece)).map((node) => [node.id, node]))
  const changed = await relabelNodes(tx, book, nodes, { now })
  await countMoved(tx, changed)
  const inPiece = new Set(piece)
  const dependants = await listDirectDependants(
    tx,
    changed.map((node) => node.id),
  )
  return dependants.filter((id) => !inPiece.has(id))
}

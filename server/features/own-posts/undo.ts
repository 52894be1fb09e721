/** Taking back a change of many audiences: each post returns to whom it was for, unless it moved on. */
import { z } from 'zod'
import { audienceField } from '../../../shared/forms/posts.ts'
import { limits } from '../../../shared/limits.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { changeAudience } from '../../visibility/change-audience.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { listOwnToChange } from '../../visibility/own-posts.ts'

const dayMs = 86_400_000

export interface AudienceChange {
  /** Internal id of the post. */
  id: number
  before: Audience
  after: Audience
}

const stored = z.array(
  z
    .tuple([z.int(), audienceField, audienceField])
    .transform(([id, before, after]): AudienceChange => ({ id, before, after })),
)

/** Remembers a change that can be taken back for a time; null when nothing changed. */
export async function rememberUndo(
  tx: Tx,
  given: { publicId: string; memberId: number; changes: readonly AudienceChange[]; now: number },
): Promise<string | null> {
  if (given.changes.length === 0) return null
  const rows = given.changes.map(({ id, before, after }) => [id, before, after])
  await tx
    .insertInto('audience_undo')
    .values({
      public_id: given.publicId,
      member_id: given.memberId,
      changes: JSON.stringify(rows),
      created_at: given.now,
    })
    .execute()
  return given.publicId
}

export interface Undo {
  publicId: string
  at: number
  changes: AudienceChange[]
}

/** The change with this public id that the member can still take back, or their newest; or null. */
export async function findUndo(
  db: Reader | Tx,
  memberId: number,
  publicId: string | undefined,
  now: number,
): Promise<Undo | null> {
  let query = db
    .selectFrom('audience_undo')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('created_at', '>', now - limits.undoDays * dayMs)
  if (publicId !== undefined) query = query.where('public_id', '=', publicId)
  const row = await query.orderBy('created_at', 'desc').limit(1).executeTakeFirst()
  if (!row) return null
  const changes = stored.parse(JSON.parse(row.changes))
  return { publicId: row.public_id, at: row.created_at, changes }
}

/**
 * Takes a change back, once, and returns how many posts went back. Posts whose audience is another
 * one by now keep it, and so do those that were for a circle that has ended.
 */
export async function undoChange(
  tx: Tx,
  book: LabelBook,
  { memberId, undo, now }: { memberId: number; undo: Undo; now: number },
): Promise<number> {
  const own = await listOwnToChange(tx, memberId, {})
  const current = new Map(own.map((post) => [post.id, post.audience]))
  const circles = await tx
    .selectFrom('circle')
    .select('public_id')
    .where('keeper_id', '=', memberId)
    .execute()
  const known = new Set<Audience>(circles.map((circle) => `circle:${circle.public_id}` as const))
  const back = new Map<Audience, number[]>()
  for (const { id, before, after } of undo.changes) {
    if (current.get(id) !== after) continue
    if (before.startsWith('circle:') && !known.has(before)) continue
    back.set(before, [...(back.get(before) ?? []), id])
  }
  let count = 0
  for (const [audience, ids] of back) {
    await changeAudience(tx, book, { ids, audience, now })
    count += ids.length
  }
  await tx.deleteFrom('audience_undo').where('public_id', '=', undo.publicId).execute()
  return count
}

/** Forgets changes that can no longer be taken back. */
export async function forgetUndos(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('audience_undo')
    .where('created_at', '<=', now - limits.undoDays * dayMs)
    .execute()
}

/**
 * What can be done about a post or a thread: writing it down, and undoing it. Who may, and who is
 * told, is decided elsewhere; here is what it does, in the caller's transaction.
 */
import type { MeasureBy, MeasureKind } from '../../db/schema-measures.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'

export type MeasureParts = Pick<Forum, 'labels'>

/** Something to be done about a post. Ids are internal, times in milliseconds. */
export interface MeasureOn {
  post: number
  /** Who does it; null for what happens by itself. */
  actor: number | null
  /** Written for those who read it where it takes effect. */
  reason: string
  /** When it ends by itself; null for never. */
  until?: number | null
  /** In whose name; left out, the moderation team's. */
  by?: MeasureBy
  now: number
}

/** Something to be undone. */
export interface MeasureOff {
  post: number
  now: number
}

/** The post as measures work on it; null when it has been deleted. */
export async function findMeasured(tx: Tx, post: number) {
  const row = await tx
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .select(['post.id', 'post.thread_id as threadId', 'post.author_id as authorId'])
    .select(['post.content_label as label', 'thread.space_id as spaceId'])
    .where('post.id', '=', post)
    .where('post.deleted_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The opening of the thread in which a post stands; null when it has been deleted. */
export async function findOpening(tx: Tx, post: number) {
  const row = await tx
    .selectFrom('post')
    .innerJoin('post as opening', 'opening.thread_id', 'post.thread_id')
    .select('opening.id')
    .where('post.id', '=', post)
    .where('opening.position', '=', 0)
    .executeTakeFirst()
  return row ? findMeasured(tx, row.id) : null
}

/** Puts a measure in force, in place of one of the same kind. */
export async function putMeasure(
  tx: Tx,
  kind: MeasureKind,
  { post, actor, reason, until = null, by = 'team', now }: MeasureOn,
  minutes: number | null = null,
): Promise<void> {
  const values = { by, reason, actor_id: actor, since: now, until, minutes }
  await tx
    .insertInto('post_measure')
    .values({ post_id: post, kind, ...values })
    .onConflict((conflict) => conflict.columns(['post_id', 'kind']).doUpdateSet(values))
    .execute()
}

/** Takes a measure out of force. False when it was not. */
export async function endMeasure(tx: Tx, kind: MeasureKind, post: number): Promise<boolean> {
  const ended = await tx
    .deleteFrom('post_measure')
    .where('post_id', '=', post)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** A measure in force, or null. */
export async function findMeasure(tx: Tx, kind: MeasureKind, post: number) {
  const row = await tx
    .selectFrom('post_measure')
    .selectAll()
    .where('post_id', '=', post)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row ?? null
}

/** Has the post drawn anew on open pages: for all who see it, or for its author alone. */
export async function redraw(
  tx: Tx,
  { post, now }: MeasureOff,
  whom: 'all' | 'author',
): Promise<void> {
  await tx
    .updateTable('post')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', post)
    .execute()
  const row = await findMeasured(tx, post)
  if (!row) return
  await logChange(tx, {
    // What shows in its author's tools alone goes to them alone.
    kind: whom === 'all' ? 'edit' : 'audience',
    at: now,
    space_id: row.spaceId,
    thread_id: row.threadId,
    post_id: post,
    before_label: row.label,
    after_label: row.label,
  })
}

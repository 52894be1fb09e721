/** Changing threads: closing, opening, moving. */
import { logChange, type Tx } from '../../db/transact.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { relabel } from '../../visibility/relabel.ts'
import { listThreadLabels } from '../../visibility/thread-scope.ts'
import type { VisibleThread } from '../../visibility/rows.ts'

/** Closes a thread to new replies, or opens it again; doing so twice changes nothing. */
export async function setLocked(
  tx: Tx,
  thread: VisibleThread,
  locked: boolean,
  now: number,
): Promise<void> {
  if (locked === (thread.lockedAt !== null)) return
  await tx
    .updateTable('thread')
    .set({ locked_at: locked ? now : null })
    .where('id', '=', thread.id)
    .execute()
  await logChange(tx, { kind: 'thread', at: now, space_id: thread.spaceId, thread_id: thread.id })
}

/** Moves a thread with everything in it; who may read the new space decides from then on. */
export async function moveThread(
  tx: Tx,
  book: LabelBook,
  thread: VisibleThread,
  spaceId: number,
  now: number,
): Promise<void> {
  if (spaceId === thread.spaceId) return
  const labels = await listThreadLabels(tx, thread.id)
  await tx.updateTable('thread').set({ space_id: spaceId }).where('id', '=', thread.id).execute()
  await tx.deleteFrom('thread_label').where('thread_id', '=', thread.id).execute()
  const opening = await tx
    .selectFrom('post')
    .select('id')
    .where('thread_id', '=', thread.id)
    .where('position', '=', 0)
    .executeTakeFirstOrThrow()
  await relabel(tx, book, [opening.id], now)
  await recountSpace(tx, thread.spaceId)
  await recountSpace(tx, spaceId)
  // To those who watch the space it left, as far as they could see it there.
  const moved = { kind: 'moved', at: now, space_id: thread.spaceId, thread_id: thread.id }
  for (const before_label of labels) await logChange(tx, { ...moved, before_label })
  // And to those who watch where it came.
  await logChange(tx, { kind: 'thread', at: now, space_id: spaceId, thread_id: thread.id })
}

async function recountSpace(tx: Tx, spaceId: number): Promise<void> {
  await tx.deleteFrom('space_label').where('space_id', '=', spaceId).execute()
  await tx
    .insertInto('space_label')
    .columns(['space_id', 'label_id', 'openings'])
    .expression((eb) =>
      eb
        .selectFrom('thread')
        .innerJoin('post', 'post.thread_id', 'thread.id')
        .select((inner) => [
          'thread.space_id',
          'post.content_label',
          inner.fn.countAll<number>().as('openings'),
        ])
        .where('thread.space_id', '=', spaceId)
        .where('post.position', '=', 0)
        .groupBy(['thread.space_id', 'post.content_label']),
    )
    .execute()
}

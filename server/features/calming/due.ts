/** What can be done about a post or a thread there and then, and what comes about by itself. */
import type { MeasureKind } from '../../db/schema-measures.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { endAskForEdit } from '../measures/ask-for-edit.ts'
import { clearContentNote } from '../measures/content-note.ts'
import { foldPost, unfoldPost } from '../measures/fold-post.ts'
import { thawBranch } from '../measures/freeze-branch.ts'
import { endMeasure, type MeasureOff, type MeasureParts } from '../measures/measure.ts'
import { restorePost } from '../measures/remove-post.ts'
import { endSlow } from '../measures/slow-thread.ts'
import { tellAuthor } from './tell-author.ts'

type End = (tx: Tx, parts: MeasureParts, given: MeasureOff) => Promise<boolean>

const ends: Record<MeasureKind, End> = {
  removed: restorePost,
  folded: unfoldPost,
  noted: clearContentNote,
  'edit-asked': foldUnchanged,
  frozen: thawBranch,
  slow: endSlow,
  unfolded: (tx, _parts, { post }) => endMeasure(tx, 'unfolded', post),
}

/** Ends measures whose time is over, each in a transaction of its own. */
export async function endDueMeasures(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const due = await reader
    .selectFrom('post_measure')
    .select(['post_id as post', 'kind'])
    .where('until', '<=', now)
    .execute()
  for (const { post, kind } of due) {
    await writer.transact(async (tx) => {
      // Somebody may have made it longer meanwhile; the next run looks again.
      if (await isOver(tx, kind, post, now)) await ends[kind](tx, forum, { post, now })
    })
  }
}

async function isOver(tx: Tx, kind: MeasureKind, post: number, now: number): Promise<boolean> {
  const row = await tx
    .selectFrom('post_measure')
    .select('kind')
    .where('post_id', '=', post)
    .where('kind', '=', kind)
    .where('until', '<=', now)
    .executeTakeFirst()
  return row !== undefined
}

// An edit was asked for, and none came: the post folds under the same reason.
async function foldUnchanged(tx: Tx, parts: MeasureParts, given: MeasureOff): Promise<boolean> {
  const { post, now } = given
  const asked = await tx
    .selectFrom('post_measure')
    .select('reason')
    .where('post_id', '=', post)
    .where('kind', '=', 'edit-asked')
    .executeTakeFirst()
  if (!asked || !(await endAskForEdit(tx, parts, given))) return false
  const { reason } = asked
  const folded = await foldPost(tx, parts, { post, actor: null, reason, now })
  if (folded) await tellAuthor(tx, 'post-folded', { post, now })
  return folded
}

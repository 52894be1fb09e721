import type { Tx } from '../../db/transact.ts'
import {
  endMeasure,
  findMeasure,
  findMeasured,
  type MeasureOff,
  type MeasureOn,
  type MeasureParts,
  putMeasure,
  redraw,
} from './measure.ts'

/**
 * Folds a post under a content note that the moderation team adds, beside the author's own; the
 * reason is what the note says. False when its author has deleted it.
 */
export async function noteContent(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOn,
): Promise<boolean> {
  if (!(await findMeasured(tx, given.post))) return false
  await putMeasure(tx, 'noted', given)
  await redraw(tx, given, 'all')
  return true
}

/** Takes the note of the moderation team away. False when there was none. */
export async function clearContentNote(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOff,
): Promise<boolean> {
  if (!(await endMeasure(tx, 'noted', given.post))) return false
  await redraw(tx, given, 'all')
  return true
}

/** Changes the wording of the team's note, as its post's author may; taking it away they may not. */
export async function rewordContentNote(
  tx: Tx,
  { post, words, now }: MeasureOff & { words: string },
): Promise<void> {
  const note = await findMeasure(tx, 'noted', post)
  if (!note || note.reason === words || words === '') return
  await tx
    .updateTable('post_measure')
    .set({ reason: words })
    .where('post_id', '=', post)
    .where('kind', '=', 'noted')
    .execute()
  await redraw(tx, { post, now }, 'all')
}

import type { Tx } from '../../db/transact.ts'
import { relabel } from '../../visibility/relabel.ts'
import {
  endMeasure,
  findMeasured,
  type MeasureOff,
  type MeasureOn,
  type MeasureParts,
  putMeasure,
  redraw,
} from './measure.ts'

/**
 * Takes a post out of everybody's sight but its author's. The text is kept; where visible replies hang
 * on it stands that it was removed, and why. What quotes it goes with it. False when its author has deleted it.
 */
export async function removePost(tx: Tx, parts: MeasureParts, given: MeasureOn): Promise<boolean> {
  if (!(await findMeasured(tx, given.post))) return false
  await putMeasure(tx, 'removed', given)
  await drawWhere(tx, parts, given)
  return true
}

/** Puts a removed post back where it was. False when it was not removed. */
export async function restorePost(
  tx: Tx,
  parts: MeasureParts,
  given: MeasureOff,
): Promise<boolean> {
  if (!(await endMeasure(tx, 'removed', given.post))) return false
  await drawWhere(tx, parts, given)
  return true
}

async function drawWhere(tx: Tx, { labels }: MeasureParts, { post, now }: MeasureOff) {
  const changed = await relabel(tx, labels, [post], now, 'audience')
  // It was its author's alone already: only they see a difference.
  if (changed === 0) await redraw(tx, { post, now }, 'author')
}

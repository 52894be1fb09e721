import type { Tx } from '../../db/transact.ts'
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
 * Closes a post, and all that hangs on it, to replies; it can still be read, and says so. On an
 * opening, the whole thread. False when its author has deleted it.
 */
export async function freezeBranch(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOn,
): Promise<boolean> {
  if (!(await findMeasured(tx, given.post))) return false
  await putMeasure(tx, 'frozen', given)
  await redraw(tx, given, 'all')
  return true
}

/** Opens a branch to replies again. False when it was not closed. */
export async function thawBranch(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOff,
): Promise<boolean> {
  if (!(await endMeasure(tx, 'frozen', given.post))) return false
  await redraw(tx, given, 'all')
  return true
}

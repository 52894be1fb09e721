import { limits } from '../../../shared/limits.ts'
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

const hour = 3_600_000

/**
 * Asks a post's author to change it. The post stays as it is; when they have not edited it by
 * `until` (72 hours, if left out), it folds. False when its author has deleted it.
 */
export async function askForEdit(tx: Tx, _parts: MeasureParts, given: MeasureOn): Promise<boolean> {
  if (!(await findMeasured(tx, given.post))) return false
  const until = given.until ?? given.now + limits.editAskedHours * hour
  await putMeasure(tx, 'edit-asked', { ...given, until })
  await redraw(tx, given, 'author')
  return true
}

/** Takes the request back, or notes that it was met. False when there was none. */
export async function endAskForEdit(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOff,
): Promise<boolean> {
  if (!(await endMeasure(tx, 'edit-asked', given.post))) return false
  await redraw(tx, given, 'author')
  return true
}

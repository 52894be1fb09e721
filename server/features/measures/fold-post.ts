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
 * Folds a post for everybody under the reason; one click opens it. Its author's next edit unfolds
 * it, once, unless it is first aid. False when its author has deleted it.
 */
export async function foldPost(tx: Tx, _parts: MeasureParts, given: MeasureOn): Promise<boolean> {
  if (!(await findMeasured(tx, given.post))) return false
  await putMeasure(tx, 'folded', given)
  await redraw(tx, given, 'all')
  return true
}

/**
 * Ends folding. From then on only reports by others than before can fold it by themselves. False
 * when it was not folded.
 */
export async function unfoldPost(
  tx: Tx,
  _parts: MeasureParts,
  given: MeasureOff & { edited?: boolean },
): Promise<boolean> {
  const { post, now, edited = false } = given
  if (!(await endMeasure(tx, 'folded', post))) return false
  // An edit unfolds once; what is kept says so, whatever ends it later.
  const before = await findMeasure(tx, 'unfolded', post)
  const by = edited || before?.by === 'author' ? 'author' : 'team'
  await putMeasure(tx, 'unfolded', { post, actor: null, reason: '', by, now })
  await redraw(tx, { post, now }, 'all')
  return true
}

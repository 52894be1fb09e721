import { limits } from '../../../shared/limits.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import {
  endMeasure,
  findOpening,
  type MeasureOff,
  type MeasureOn,
  type MeasureParts,
  putMeasure,
  redraw,
} from './measure.ts'

const hour = 3_600_000

export interface SlowThread extends MeasureOn {
  /** Minutes between two replies of the same member; 30 if left out. */
  minutes?: number
}

/**
 * Slows the thread in which a post stands, for 24 hours at most: one reply of each member in so many
 * minutes, and one more for each reply to them. Editing is as always. False when the opening is gone.
 */
export async function slowThread(
  tx: Tx,
  _parts: MeasureParts,
  given: SlowThread,
): Promise<boolean> {
  const opening = await findOpening(tx, given.post)
  if (!opening) return false
  const latest = given.now + limits.slowHours * hour
  const until = Math.min(given.until ?? latest, latest)
  const minutes = given.minutes ?? limits.slowMinutes
  await putMeasure(tx, 'slow', { ...given, post: opening.id, until }, minutes)
  await drawThread(tx, opening, given.now)
  return true
}

/** Lets the thread in which a post stands go at its own pace again. False when it did. */
export async function endSlow(tx: Tx, _parts: MeasureParts, given: MeasureOff): Promise<boolean> {
  const opening = await findOpening(tx, given.post)
  if (!opening || !(await endMeasure(tx, 'slow', opening.id))) return false
  await drawThread(tx, opening, given.now)
  return true
}

type Opening = NonNullable<Awaited<ReturnType<typeof findOpening>>>

async function drawThread(tx: Tx, { id, spaceId, threadId }: Opening, now: number): Promise<void> {
  await redraw(tx, { post: id, now }, 'all')
  await logChange(tx, { kind: 'thread', at: now, space_id: spaceId, thread_id: threadId })
}

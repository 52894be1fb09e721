import { limits } from '../../shared/limits.ts'
import { prepared } from '../db/prepared.ts'
import type { DeliveryParts } from './delivery.ts'

/** Rows forgotten in one run; the next comes a minute later. */
const perRun = 500
const dayMs = 86_400_000

const oldest = prepared<[], { at: number }>(
  'SELECT told_at AS at FROM delivered ORDER BY told_at LIMIT 1',
)
const forget = prepared<[number], never>(`
  DELETE FROM delivered WHERE (member_id, by_way, key) IN (
    SELECT member_id, by_way, key FROM delivered WHERE told_at < ? ORDER BY told_at
    LIMIT ${perRun})`)

/** Whatever came before this moment is told no more; all in milliseconds. */
export function toldFrom(now: number): number {
  return now - limits.tellDays * dayMs
}

/**
 * Forgets what was told so long ago that it would not be told again anyway: it came before it was
 * told. Longer than any break, after which what came meanwhile is told.
 */
export async function forgetDelivered(
  { reader, writer }: Pick<DeliveryParts, 'reader' | 'writer'>,
  now: number,
): Promise<void> {
  const [first] = await oldest(reader)
  if (first && first.at < toldFrom(now)) await writer.transact((tx) => forget(tx, toldFrom(now)))
}

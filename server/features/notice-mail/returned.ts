import type { Reader } from '../../db/open.ts'
import type { Keys } from '../../keys.ts'
import { isPast, isStampOf, type Stamp } from '../../mail/return-address.ts'

/**
 * The contact point (public id) whose letter came back; null when the stamp is forged, is too old,
 * or when no notices are mailed there any more. A stamp names nobody, so each is tried: a hash for
 * each, in a command that runs beside the forum.
 */
export async function findReturned(
  { reader, keys }: { reader: Reader; keys: Keys },
  stamp: Stamp,
  now: number,
): Promise<string | null> {
  if (isPast(stamp, now)) return null
  const points = await reader
    .selectFrom('contact_point')
    .select('public_id')
    .where('letters_since', 'is not', null)
    .execute()
  return points.find((point) => isStampOf(keys, stamp, point.public_id))?.public_id ?? null
}

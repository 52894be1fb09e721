import type { SentSwitch, SentWay } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { listToTell, type ToTell } from '../visibility/to-tell.ts'
import type { DeliveryParts } from './delivery.ts'
import { toldFrom } from './forget.ts'
import { withoutDelivered } from './marks.ts'
import { endOfQuiet, type Hours } from './hours.ts'

/** What there is to tell a member: enough to say of which kinds it is, and to remember it was said. */
export interface Told {
  kinds: ReadonlySet<SentSwitch>
  items: readonly ToTell[]
  /** When the oldest of it came, in milliseconds. */
  since: number
  /** Milliseconds: the end of quiet hours or of a break; 0 when neither holds. */
  notBefore: number
}

export interface Choice extends Hours {
  breakUntil: number | null
  digestHour: number
}

const choiceOf = prepared<[number], Choice>(`
  SELECT coalesce(c.time_zone, 'UTC') AS zone, c.quiet_from AS "from", c.quiet_to AS "to",
    c.break_until AS breakUntil, coalesce(c.digest_hour, 18) AS digestHour
  FROM member m LEFT JOIN notice_choice c ON c.member_id = m.id
  WHERE m.id = ? AND m.status IN ('active', 'paused')`)

/** When a member (internal id) wants to be sent something; null for who has gone or leaves. */
export async function findChoice(reader: Reader, member: number): Promise<Choice | null> {
  const [choice] = await choiceOf(reader, member)
  return choice ?? null
}

/**
 * What there is to tell a member now along a way, and from when on it may be; null for nothing.
 * `again` counts what they have been told of already: not every device of theirs may have.
 */
export async function findTold(
  { reader, labels, viewers, world }: DeliveryParts,
  member: number,
  way: SentWay,
  again = false,
): Promise<Told | null> {
  const choice = await findChoice(reader, member)
  if (!choice) return null
  const viewer = await viewers.current(member)
  const now = world.now()
  const all = await listToTell({ reader, labels }, viewer, way)
  const wanted = all.filter(({ at }) => at >= toldFrom(now))
  const items = again ? wanted : await withoutDelivered(reader, { member, way }, wanted)
  if (items.length === 0) return null
  const onBreak = choice.breakUntil !== null && choice.breakUntil > now ? choice.breakUntil : 0
  return {
    kinds: new Set(items.map(({ kind }) => kind)),
    items,
    since: Math.min(...items.map(({ at }) => at)),
    notBefore: endOfQuiet(choice, Math.max(now, onBreak)) ?? onBreak,
  }
}

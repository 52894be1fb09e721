import { limits } from '../../shared/limits.ts'
import type { SentWay } from '../../shared/notices.ts'
import type { DeliveryParts } from './delivery.ts'
import { findChoice, type Told } from './find-told.ts'
import { nextHour, sameDay } from './hours.ts'
import { type Due, longestWaitMs } from './schedule.ts'

const minuteMs = 60_000

/** Minutes that something new waits, so that what is taken back at once is never sent. */
const waitMinutes: Readonly<Record<SentWay, number>> = {
  mail: limits.mailAfterMinutes,
  digest: 0,
  push: 0,
}

/** Minutes between one that was sent and the next. */
const gapMinutes: Readonly<Record<SentWay, number>> = {
  mail: limits.mailGapMinutes,
  digest: 0,
  push: limits.pushGapMinutes,
}

export interface Pace {
  send: boolean
  /** Milliseconds; null when nothing but a change gives a reason to look again. */
  nextAt: number | null
}

/**
 * Whether what was found is sent now, and when this member is looked at next. It follows from what
 * the member may see, from what was sent before and from the clock alone: what is out of their sight
 * neither sends nor delays.
 */
export async function whenToSend(
  parts: DeliveryParts,
  due: Due,
  found: Told | null,
  now: number,
): Promise<Pace> {
  if (due.way === 'digest') return ofDigest(parts, due, found, now)
  if (!found) return { send: false, nextAt: null }
  const { way, lastAt } = due
  const settled = found.since + waitMinutes[way] * minuteMs
  const again = lastAt === null || lastAt > now ? 0 : lastAt + gapMinutes[way] * minuteMs
  const waits = parts.config.testMode ? 0 : Math.max(settled, again)
  const at = Math.max(waits, found.notBefore)
  if (at <= now) return { send: true, nextAt: null }
  return { send: false, nextAt: Math.min(at, now + longestWaitMs) }
}

// Its hour alone moves the daily mail, never what happens, and never twice on one day.
async function ofDigest(
  { reader }: DeliveryParts,
  { member, nextAt: was, lastAt }: Due,
  found: Told | null,
  now: number,
): Promise<Pace> {
  const choice = await findChoice(reader, member)
  if (!choice) return { send: false, nextAt: null }
  const { zone, digestHour } = choice
  const hour = nextHour(zone, digestHour, now)
  const hadOne = lastAt !== null && sameDay(zone, lastAt, now)
  const isTime = was !== null && was <= now && !hadOne
  if (isTime && found && found.notBefore <= now) return { send: true, nextAt: hour }
  const waits = isTime && found && found.notBefore < hour
  return { send: false, nextAt: waits ? found.notBefore : hour }
}

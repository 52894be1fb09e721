import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import { mayMeet } from '../../visibility/holds.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { findDuty, type Hours, listHours } from './hours.ts'
import { momentOf, shownIn } from '../../local-time.ts'

/** From and to, in milliseconds. */
export interface Span {
  from: number
  to: number
}

export interface Coverage {
  /** When somebody is usually there, from now or later, for a week ahead; oldest first. */
  spans: Span[]
  /** The span that is now, or null in quiet hours. */
  now: Span | null
}

const dayMs = 86_400_000

/**
 * When somebody of the moderation team is usually there, for the days ahead; null when nobody has
 * marked any hours. Whose hours they are stands nowhere in it, and those of somebody from whom the
 * viewer is kept apart are not in it: that they are here is theirs to tell.
 */
export async function coverage(
  reader: Reader,
  viewer: Viewer,
  now: number,
): Promise<Coverage | null> {
  const marked = await listHours(reader)
  const all = marked.filter(({ member }) => mayMeet(member, viewer.factsAbout(member)))
  if (all.length === 0) return null
  const spans = merged(all.flatMap(({ zone, ...hours }) => spansOf(zone, hours, now))).filter(
    ({ to }) => to > now,
  )
  return { spans, now: spans.find(({ from }) => from <= now) ?? null }
}

/** Whether somebody of the team (internal id) is on duty: always, when they have marked no hours. */
export async function isOnDuty(reader: Reader, member: number, now: number): Promise<boolean> {
  const { zone, hours } = await findDuty(reader, member)
  if (hours.length === 0) return true
  return hours
    .flatMap((one) => spansOf(zone, one, now))
    .some(({ from, to }) => from <= now && now < to)
}

/** The moments of a weekly span, from yesterday on to as far as is worked out ahead. */
function spansOf(zone: string, { weekday, starts, ends }: Hours, now: number): Span[] {
  const today = Math.floor(shownIn(zone, now) / dayMs) * dayMs
  const spans: Span[] = []
  for (let day = -1; day <= limits.coverageDays + 1; day++) {
    const midnight = today + day * dayMs
    // Sunday is 0 to Date, and 6 here.
    if ((new Date(midnight).getUTCDay() + 6) % 7 !== weekday) continue
    const from = momentOf(zone, midnight + starts * 60_000)
    const to = momentOf(zone, midnight + ends * 60_000)
    if (from < to && from < now + limits.coverageDays * dayMs) spans.push({ from, to })
  }
  return spans
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

/** Hours of the day as a member's own clock shows them. */
import { momentOf, shownIn } from '../local-time.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

export interface Hours {
  zone: string
  /** Minutes after midnight; null when no hour is quiet. */
  from: number | null
  to: number | null
}

/** When the quiet hours end in which a moment lies, in milliseconds; null outside of them. */
export function endOfQuiet({ zone, from, to }: Hours, at: number): number | null {
  if (from === null || to === null || from === to) return null
  const shown = shownIn(zone, at)
  const midnight = shown - (((shown % dayMs) + dayMs) % dayMs)
  // Hours that run past midnight began yesterday, or go on until tomorrow.
  const length = (((to - from) * minuteMs) % dayMs) + (to < from ? dayMs : 0)
  for (const day of [midnight - dayMs, midnight]) {
    const begins = day + from * minuteMs
    if (begins <= shown && shown < begins + length) return momentOf(zone, begins + length)
  }
  return null
}

/** When quiet hours begin next after a moment, in milliseconds; null when there are none. */
export function beginOfQuiet({ zone, from, to }: Hours, at: number): number | null {
  return from === null || to === null || from === to ? null : nextMinute(zone, from, at)
}

/** The next moment after `at` when clocks of the zone show this hour. */
export function nextHour(zone: string, hour: number, at: number): number {
  return nextMinute(zone, hour * 60, at)
}

function nextMinute(zone: string, minute: number, at: number): number {
  const shown = shownIn(zone, at)
  const midnight = shown - (((shown % dayMs) + dayMs) % dayMs)
  const moments = [0, 1, 2].map((day) => momentOf(zone, midnight + day * dayMs + minute * minuteMs))
  return moments.find((moment) => moment > at)!
}

/** Whether two moments are of the same day there. */
export function sameDay(zone: string, one: number, other: number): boolean {
  return Math.floor(shownIn(zone, one) / dayMs) === Math.floor(shownIn(zone, other) / dayMs)
}

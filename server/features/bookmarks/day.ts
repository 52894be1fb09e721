import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import { momentOf, shownIn } from '../../local-time.ts'

const dayMs = 86_400_000
/** Reminders come in the morning, by the clocks where somebody is. */
const hourMs = 7 * 3_600_000

/**
 * When to remind somebody on a day, in milliseconds, with the clocks of a time zone.
 * @throws Invalid for one that has gone or is far
 */
export function momentOn(day: string, now: number, zone: string): number {
  const at = momentOf(zone, Date.parse(`${day}T00:00:00Z`) + hourMs)
  const isToday = day === dayOf(now, zone)
  if ((at <= now && !isToday) || at > now + limits.reminderDays * dayMs) {
    const values = { days: limits.reminderDays }
    throw new Invalid([{ field: 'remindOn', word: 'bookmark.dayRange', values }])
  }
  return at
}

/** The day of a moment in a time zone, as `YYYY-MM-DD`. */
export function dayOf(at: number, zone: string): string {
  return new Date(shownIn(zone, at)).toISOString().slice(0, 10)
}

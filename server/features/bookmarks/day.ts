import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'

const dayMs = 86_400_000
/** Reminders come in the morning of most members, by the clock of Greenwich. */
const hourMs = 7 * 3_600_000

/** When to remind somebody on a day, in milliseconds. @throws Invalid for one that has gone or is far */
export function momentOn(day: string, now: number): number {
  const at = Date.parse(`${day}T00:00:00Z`) + hourMs
  const isToday = day === dayOf(now)
  if ((at <= now && !isToday) || at > now + limits.reminderDays * dayMs) {
    const values = { days: limits.reminderDays }
    throw new Invalid([{ field: 'remindOn', word: 'bookmark.dayRange', values }])
  }
  return at
}

/** The day of a moment, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

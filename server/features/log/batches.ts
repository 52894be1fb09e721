/**
 * When the members' log says something. In a small community a line that comes at once says who it
 * is about, so lines come in fives, or when their fortnight is over, whichever is first.
 */
const day = 86_400_000

/** The days of a period, and how many lines come together before it is over. */
export const logDays = 14
export const linesTogether = 5

/** When the period that a moment (milliseconds) lies in began. Periods are counted from 1970. */
export function periodOf(at: number): number {
  return at - (at % (logDays * day))
}

/** Those of the period's lines (oldest first) that are shown before it is over. */
export function shownEarly<Line>(lines: readonly Line[]): Line[] {
  return lines.slice(0, lines.length - (lines.length % linesTogether))
}

/** The Monday of a moment's week in UTC, as a date: more precisely the log does not say it. */
export function weekOf(at: number): string {
  const date = new Date(at)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * day).toISOString().slice(0, 10)
}

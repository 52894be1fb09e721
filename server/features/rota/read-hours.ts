import { limits } from '../../../shared/limits.ts'
import { isTimeZone } from '../../../shared/time-zone.ts'
import { Invalid } from '../../errors.ts'
import type { Hours } from './hours.ts'

const span = /^(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})$/

/**
 * The hours as they were typed, a text for each day from Monday on. What goes beyond midnight
 * belongs to two days. @throws Invalid, naming the day
 */
export function readHours(zone: string, days: readonly string[]): Hours[] {
  if (!isTimeZone(zone)) throw new Invalid([{ field: 'zone', word: 'duty.zone.unknown' }])
  const hours = days.flatMap((day, weekday) => readDay(day, weekday))
  if (hours.length > limits.dutySpans) {
    const values = { max: limits.dutySpans }
    throw new Invalid([{ field: 'hours.0', word: 'duty.hours.tooMany', values }])
  }
  return merged(hours)
}

function readDay(day: string, weekday: number): Hours[] {
  const parts = day.split(/[,;]/).map((part) => part.trim())
  return parts.filter((part) => part !== '').flatMap((part) => readSpan(part, weekday))
}

function readSpan(text: string, weekday: number): Hours[] {
  const wrong = new Invalid([{ field: `hours.${weekday}`, word: 'duty.hours.wrong' }])
  const [, ...numbers] = (span.exec(text) ?? []).map(Number)
  const [fromHour = 24, fromMinute = 0, toHour = 25, toMinute = 0] = numbers
  const starts = fromHour * 60 + fromMinute
  const ends = toHour * 60 + toMinute
  if (fromMinute > 59 || toMinute > 59 || starts > 1_439 || ends > 1_440) throw wrong
  if (starts === ends) throw wrong
  if (starts < ends) return [{ weekday, starts, ends }]
  const tomorrow = { weekday: (weekday + 1) % 7, starts: 0, ends }
  return [{ weekday, starts, ends: 1_440 }, ...(ends > 0 ? [tomorrow] : [])]
}

function merged(hours: readonly Hours[]): Hours[] {
  const whole: Hours[] = []
  const inOrder = [...hours].sort(
    (one, other) => one.weekday - other.weekday || one.starts - other.starts,
  )
  for (const one of inOrder) {
    const last = whole.at(-1)
    if (last?.weekday === one.weekday && one.starts <= last.ends) {
      last.ends = Math.max(last.ends, one.ends)
    } else whole.push({ ...one })
  }
  return whole
}

/** The hours of each day from Monday on, as they would be typed. */
export function writeHours(hours: readonly Hours[]): string[] {
  return Array.from({ length: 7 }, (_, weekday) =>
    hours
      .filter((one) => one.weekday === weekday)
      .map(({ starts, ends }) => `${clock(starts)}-${clock(ends)}`)
      .join(', '),
  )
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

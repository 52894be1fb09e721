/** Shows times in the reader's zone, in words. */
import { language } from './words.ts'

const day = 86_400_000

/**
 * A moment in words: "today, 21:04", "Thu, 21:04" within a week, "19 Nov 2026" before that, and for
 * what is still to come "tomorrow, 21:04" and "24 Nov 2026, 09:05".
 */
export function timeInWords(at: Date, now: Date, locale = readersLocale()): string {
  const days = Math.round((midnight(now) - midnight(at)) / day)
  if (days > 6) return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }, at)
  const time = format(locale, { timeStyle: 'short' }, at)
  if (days < -1) return `${format(locale, { dateStyle: 'medium' }, at)}, ${time}`
  if (days > 1) return `${format(locale, { weekday: 'short' }, at)}, ${time}`
  return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')}, ${time}`
}

/** The full date and time, for those who ask. */
export function fullTime(at: Date, locale = readersLocale()): string {
  return format(locale, { dateStyle: 'full', timeStyle: 'short' }, at)
}

/** The page's language as the reader's device writes it: British, Canadian, … */
function readersLocale(): string {
  const ours = language()
  const theirs = navigator.languages.find((one) => one.startsWith(`${ours}-`))
  return theirs ?? (ours === 'en' ? 'en-GB' : ours)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions, at: Date): string {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return known.format(at)
}

function midnight(at: Date): number {
  // Counted in UTC, where every day is equally long.
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())
}

/** Rewrites every `<time>` within an element; dates without a time of day are left alone. */
export function localizeTimes(root: ParentNode, now = new Date()): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
    const at = new Date(time.dateTime)
    if (Number.isNaN(at.getTime())) continue
    const words = timeInWords(at, now)
    if (time.textContent !== words) time.textContent = words
    time.title = fullTime(at)
  }
}

/** Keeps the times of the page true, from minute to minute. */
export function startTimes(): void {
  localizeTimes(document)
  setInterval(() => localizeTimes(document), 60_000)
}

/** Times in pages: UTC and in full from the server; the browser puts them into the reader's own words. */
import { escapeHtml } from './escape.ts'

const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
})

const kept = new Map<number, string>()
const timesKept = 5_000

/** A `<time>` element for a moment in milliseconds. Kept, because formatting is slow. */
export function timeHtml(at: number): string {
  let html = kept.get(at)
  if (html === undefined) {
    if (kept.size >= timesKept) kept.clear()
    kept.set(at, (html = buildTime(at)))
  }
  return html
}

function buildTime(at: number): string {
  const date = new Date(at)
  return `<time datetime="${date.toISOString()}" title="${escapeHtml(long.format(date))}">${escapeHtml(short.format(date))}</time>`
}

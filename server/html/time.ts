/** Times in pages: UTC and in full from the server; the browser puts them into the reader's own words. */
import { dateFormat } from '../words/formats.ts'
import { currentLanguage } from '../words/index.ts'
import { escapeHtml } from './escape.ts'

const short = dateFormat({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

const long = dateFormat({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
})

const kept = new Map<string, Map<number, string>>()
const timesKept = 5_000

/** A `<time>` element for a moment in milliseconds. Kept, because formatting is slow. */
export function timeHtml(at: number): string {
  const language = currentLanguage()
  let times = kept.get(language)
  if (!times) kept.set(language, (times = new Map<number, string>()))
  let html = times.get(at)
  if (html === undefined) {
    if (times.size >= timesKept) times.clear()
    times.set(at, (html = buildTime(at)))
  }
  return html
}

function buildTime(at: number): string {
  const date = new Date(at)
  return `<time datetime="${date.toISOString()}" title="${escapeHtml(long(date))}">${escapeHtml(short(date))}</time>`
}

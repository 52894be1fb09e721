/** Days and hours as the clocks of a time zone show them. */

const formats = new Map<string, Intl.DateTimeFormat>()
// A name counts however it is written: there must be an end to them.
const formatsKept = 1_000

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    if (formats.size >= formatsKept) formats.clear()
    formats.set(zone, format)
  }
  return format
}

/** A moment as the clocks of a zone show it, as if it were UTC; milliseconds. */
export function shownIn(zone: string, at: number): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/**
 * The moment at which the clocks of a zone show this, given as if it were UTC. What clocks leave
 * out in spring is the moment after; what they show twice in autumn is one of the two.
 */
export function momentOf(zone: string, shown: number): number {
  const guess = shown - (shownIn(zone, shown) - shown)
  return shown - (shownIn(zone, guess) - guess)
}

/** When somebody of the moderation team is usually there, as the owner says it. */
import type { Community } from '../../community.ts'
import { t } from '../../words/index.ts'

export interface Presence {
  /** Whole hours of the day in that zone; the end may be 24, or before the beginning. */
  from: number
  until: number
  /** Name of a time zone, as in `Europe/Dublin`. */
  zone: string
  /** Whether it is within these hours at the moment asked for. */
  now: boolean
}

/** The usual hours, and whether `at` (milliseconds) is within them; null when the owner names none. */
export function presenceOf(
  { hoursFrom: from, hoursUntil: until, hoursZone: zone }: Community,
  at: number,
): Presence | null {
  if (zone === '') return null
  const format = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  })
  const hour = Number(format.format(at))
  const now = from < until ? hour >= from && hour < until : hour >= from || hour < until
  return { from, until, zone, now }
}

/** The same in a sentence. */
export function PresenceLine({ presence }: { presence: Presence | null }) {
  if (!presence) return null
  const { from, until, zone, now } = presence
  const values = { from: clock(from), until: clock(until), zone: zone.replaceAll('_', ' ') }
  return (
    <p>
      {t('hours.usual', values)} {!now && t('hours.quiet')}
    </p>
  )
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

import type { Forum } from '../../forum.ts'
import { countDecided, listReported, type Reported } from '../../visibility/numbers-scope.ts'
import { listUnmasked } from '../../visibility/unmasked-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'

export interface Month {
  /** Such as 2026-10. */
  month: string
  /** Null where there were some, and fewer than `enough`: one would say too much. */
  reports: number | null
  /** Hours; null where fewer than `enough` cases say little and may say who. */
  firstLook: { median: number; ninety: number } | null
  decision: { median: number; ninety: number } | null
  /** How often each measure was taken, those that nothing was done about included. */
  measures: Record<string, number>
  /** By the title of the rule they rest on. */
  rules: Record<string, number>
  appeals: number
  /** Appeals after which something else was decided, or nothing. */
  reversals: number
  /** How often two of the team looked behind an alias. */
  looksBehind: number
}

/** Months shown, and how many cases there must be before their times are said. */
export const monthsShown = 12
export const enough = 5

/**
 * The months that are over, newest first, counted over what this member may know of: reports and
 * decisions about what they may not see are in no number.
 */
export async function numbersOf(
  forum: Pick<Forum, 'reader' | 'labels'>,
  viewer: Viewer,
  now: number,
): Promise<Month[]> {
  const months: Month[] = []
  for (let back = 1; back <= monthsShown; back += 1) {
    const [from, to] = monthBefore(now, back)
    const reported = await listReported(forum, viewer, [from, to])
    const decided = await countDecided(forum, viewer, [from, to])
    const looks = await listUnmasked(forum.reader, viewer, [from, to])
    if (reported.length === 0 && decided.measures.size === 0 && decided.appeals === 0) continue
    months.push({
      month: new Date(from).toISOString().slice(0, 7),
      reports: inAll(reported.reduce((sum, { reports }) => sum + reports, 0)),
      firstLook: hoursOf(reported, (one) => one.lookedAt),
      decision: hoursOf(reported, (one) => one.decidedAt),
      measures: Object.fromEntries(decided.measures),
      rules: Object.fromEntries(decided.rules),
      appeals: decided.appeals,
      reversals: decided.reversals,
      looksBehind: looks.length,
    })
  }
  return months
}

/** From and to (milliseconds) of the calendar month so many before that of `now`, in UTC. */
export function monthBefore(now: number, back: number): [from: number, to: number] {
  const date = new Date(now)
  const start = (months: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)
  return [start(back), start(back - 1)]
}

function inAll(reports: number): number | null {
  return reports > 0 && reports < enough ? null : reports
}

function hoursOf(reported: readonly Reported[], when: (one: Reported) => number | null) {
  const hours = reported
    .flatMap((one) => {
      const at = when(one)
      return at === null ? [] : [(at - one.openedAt) / 3_600_000]
    })
    .sort((one, other) => one - other)
  if (hours.length < enough) return null
  return { median: at(hours, 0.5), ninety: at(hours, 0.9) }
}

/** The value below which a share of the sorted values lies, to a tenth. */
function at(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)
  return Math.round((sorted[index] ?? 0) * 10) / 10
}

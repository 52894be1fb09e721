import { limits } from '../../../shared/limits.ts'
import type { Forum } from '../../forum.ts'
import { firstActAt, listActs, type LoggedAct } from '../../visibility/log-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { logDays, periodOf, shownEarly } from './batches.ts'

const periodMs = logDays * 86_400_000

export interface LogPage {
  /** Newest first. */
  acts: LoggedAct[]
  /** The period with which the next page begins; null when this was the last. */
  next: number | null
}

/**
 * A page of the log for a member: whole periods, from the newest or from the one that begins at
 * `from` (milliseconds) down, until there are rows enough. It goes on with the next period in which
 * there is a line for them: that others have older ones shows nowhere.
 */
export async function readLog(
  { reader, labels }: Pick<Forum, 'reader' | 'labels'>,
  viewer: Viewer,
  from: number | null,
  now: number,
): Promise<LogPage> {
  const current = periodOf(now)
  const first = (await firstActAt(reader)) ?? now
  const acts: LoggedAct[] = []
  let period = Math.min(from ?? current, current)
  for (; period + periodMs > first; period -= periodMs) {
    const listed = await listActs({ reader, labels }, viewer, [period, period + periodMs])
    const shown = period === current ? shownEarly(listed) : listed
    if (shown.length > 0 && acts.length >= limits.rowsPerPage) return { acts, next: period }
    acts.push(...shown.toReversed())
  }
  return { acts, next: null }
}

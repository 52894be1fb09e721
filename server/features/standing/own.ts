import type { Measure } from '../../../shared/forms/deciding.ts'
import type { UnmaskingGround } from '../../../shared/forms/team.ts'
import type { commonness } from '../../../shared/forms/standing.ts'
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import { countConcerned } from '../../visibility/common-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/** A measure, as its member reads it. */
export interface Standing {
  publicId: string
  measure: Measure
  /** The rule as it read on that day; empty where there was none. */
  rule: string
  decidedAt: number
  /** When it ends or ended, or stops to count; null when it stays. */
  until: number | null
  state: 'in-force' | 'lapsed' | 'reversed'
}

/** Days for which a warning counts. */
export const warningDays = 90

interface Row {
  publicId: string
  measure: Measure
  rule: string
  decidedAt: number
  until: number | null
  endedAt: number | null
  state: string
}

const measuresOf = prepared<[number], Row>(`
  SELECT public_id AS publicId, measure, rule_words AS rule, decided_at AS decidedAt, until,
    ended_at AS endedAt, state
  FROM decision WHERE member_id = ? AND decided_at IS NOT NULL
    AND state IN ('in-force', 'ended', 'reversed') AND measure NOT IN ('none', 'reverse')
  ORDER BY id DESC`)

/** Every measure that has concerned a member, newest first: in force, lapsed, or taken back. */
export async function listStanding(
  reader: Reader,
  member: number,
  now: number,
): Promise<Standing[]> {
  const rows = await measuresOf(reader, member)
  return rows.map(({ state, until: end, endedAt, ...row }) => {
    const counts = row.measure === 'warning' ? row.decidedAt + warningDays * 86_400_000 : null
    const until = endedAt ?? end ?? counts
    const isOver = state === 'ended' || (until !== null && until <= now)
    const stands = state === 'reversed' ? 'reversed' : isOver ? 'lapsed' : 'in-force'
    return { ...row, until, state: stands }
  })
}

const yearMs = 365 * 86_400_000

/** How many others the viewer may know of have met with a measure within a year, in words. */
export async function howCommon(
  reader: Reader,
  viewer: Viewer,
  now: number,
): Promise<(typeof commonness)[number]> {
  const count = await countConcerned(reader, viewer, now - yearMs)
  if (count === 0) return 'nobody'
  return count < 5 ? 'few' : count < 20 ? 'some' : 'many'
}

const lookedBehind = prepared<[number], { at: number; ground: UnmaskingGround }>(`
  SELECT u.second_at AS at, u.ground FROM unmasking u
  JOIN case_member x ON x.case_id = u.case_id AND x.part = 'author'
  WHERE x.member_id = ? AND u.told_at IS NOT NULL ORDER BY u.id DESC`)

/** When and why somebody looked behind an alias of the member, once they have been told. */
export function listLooksBehind(
  reader: Reader,
  member: number,
): Promise<{ at: number; ground: UnmaskingGround }[]> {
  return lookedBehind(reader, member)
}

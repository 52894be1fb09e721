/** What a member wants to be told of, as it bears on their notices: switches, marks and branches. */
import {
  type FollowLevel,
  noticeSwitches,
  type NoticeWay,
  onAtFirst,
  type SentSwitch,
  sentSwitches,
} from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** A branch of which somebody wants more or less than of the rest of its thread. */
export interface BranchRule {
  threadId: number
  level: FollowLevel
  /** The newest arrival that is no news of it. */
  since: number
  /** Where it begins, and where what follows it begins. */
  from: number
  to: number
}

export interface NoticeRules {
  /** Internal id of the member. */
  member: number
  on: ReadonlySet<SentSwitch>
  /** Since when each switch stands as it does, in milliseconds, where it was moved. */
  since: ReadonlyMap<SentSwitch, number>
  /** The arrival up to which everything was marked as read. */
  readUpTo: number
  branches: readonly BranchRule[]
}

interface Chosen {
  readUpTo: number | null
  kind: SentSwitch | null
  isOn: number
  since: number
}

// One row for each switch that was moved, or one for none.
const chosenBy = prepared<[NoticeWay, number], Chosen>(`
  SELECT c.read_up_to AS readUpTo, s.kind, s.is_on AS isOn, s.since
  FROM member m LEFT JOIN notice_choice c ON c.member_id = m.id
  LEFT JOIN notice_switch s ON s.member_id = m.id AND s.way = ? WHERE m.id = ?`)
const branchesOf = prepared<[number], BranchRule>(`
  SELECT f.thread_id AS threadId, f.level, f.since_id AS since, p.position AS "from",
    coalesce((SELECT min(q.position) FROM post q
      WHERE q.thread_id = p.thread_id AND q.position > p.position AND q.depth <= p.depth),
      9007199254740991) AS "to"
  FROM branch_follow f JOIN post p ON p.id = f.post_id WHERE f.member_id = ?
  ORDER BY f.thread_id, p.position`)

/** Reads what a member (internal id) has chosen for one way; what is sent is off at first. */
export async function loadNoticeRules(
  db: Reader | Tx,
  member: number,
  way: NoticeWay = 'forum',
): Promise<NoticeRules> {
  const rows = await chosenBy(db, way, member)
  const moved = new Map(rows.flatMap((row) => (row.kind === null ? [] : [[row.kind, row]])))
  const atFirst = noticeSwitches.filter((kind) => way === 'forum' && onAtFirst[kind])
  const isOn = (kind: SentSwitch) =>
    moved.get(kind)?.isOn ?? (atFirst.some((k) => k === kind) ? 1 : 0)
  return {
    member,
    on: new Set(sentSwitches.filter((kind) => isOn(kind) === 1)),
    since: new Map([...moved].map(([kind, { since }]) => [kind, since])),
    readUpTo: rows[0]?.readUpTo ?? 0,
    branches: await branchesOf(db, member),
  }
}

/** The rule of the innermost branch in which a place lies; null outside of all. */
export function branchAt(
  { branches }: NoticeRules,
  place: { threadId: number; position: number },
): BranchRule | null {
  const around = branches.filter(
    ({ threadId, from, to }) =>
      threadId === place.threadId && from <= place.position && place.position < to,
  )
  return around.at(-1) ?? null
}

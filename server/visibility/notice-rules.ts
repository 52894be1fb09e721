/** What a member wants to be told of, as it bears on their notices: switches, marks and branches. */
import {
  type FollowLevel,
  noticeSwitches,
  type NoticeSwitch,
  onAtFirst,
} from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** A branch of which somebody wants more or less than of the rest of its thread. */
export interface BranchRule {
  threadId: number
  level: FollowLevel
  /** Internal id of the newest post that is no news of it. */
  since: number
  /** Where it begins, and where what follows it begins. */
  from: number
  to: number
}

export interface NoticeRules {
  /** Internal id of the member. */
  member: number
  on: ReadonlySet<NoticeSwitch>
  /** Milliseconds: reactions from before are no news. */
  reactionsSince: number
  /** Internal id up to which everything was marked as read. */
  readUpTo: number
  branches: readonly BranchRule[]
}

const switches = prepared<[number], { kind: NoticeSwitch; isOn: number; since: number }>(
  `SELECT kind, is_on AS isOn, since FROM notice_switch WHERE member_id = ? AND way = 'forum'`,
)
const choice = prepared<[number], { readUpTo: number }>(
  'SELECT read_up_to AS readUpTo FROM notice_choice WHERE member_id = ?',
)
const branchesOf = prepared<[number], BranchRule>(`
  SELECT f.thread_id AS threadId, f.level, f.since_id AS since, p.position AS "from",
    coalesce((SELECT min(q.position) FROM post q
      WHERE q.thread_id = p.thread_id AND q.position > p.position AND q.depth <= p.depth),
      9007199254740991) AS "to"
  FROM branch_follow f JOIN post p ON p.id = f.post_id WHERE f.member_id = ?
  ORDER BY f.thread_id, p.position`)

/** Reads what a member (internal id) has chosen. */
export async function loadNoticeRules(db: Reader | Tx, member: number): Promise<NoticeRules> {
  const moved = new Map((await switches(db, member)).map((row) => [row.kind, row]))
  const [chosen] = await choice(db, member)
  const isOn = (kind: NoticeSwitch) => moved.get(kind)?.isOn ?? (onAtFirst[kind] ? 1 : 0)
  return {
    member,
    on: new Set(noticeSwitches.filter((kind) => isOn(kind) === 1)),
    reactionsSince: moved.get('reaction')?.since ?? 0,
    readUpTo: chosen?.readUpTo ?? 0,
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

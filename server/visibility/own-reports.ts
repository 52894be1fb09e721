/** Reports for those who made them: what they are about, and how far they are. */
import type {
  CaseState,
  CaseTarget,
  ReportReason,
  ReportState,
} from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { listMembers } from './member-scope.ts'
import { learnLabels, maySee } from './post-rows.ts'
import type { Reported } from './reported.ts'
import type { Viewer } from './viewer.ts'

export interface OwnReport {
  id: number
  publicId: string
  target: CaseTarget
  state: ReportState
  reason: ReportReason
  /** Internal id of the rule that was chosen. */
  ruleId: number | null
  note: string
  at: number
  withdrawn: boolean
  /** Public id of the post or of the thread's opening; null when it is out of sight by now. */
  post: string | null
  /** Handle of the member; null when their page is out of sight by now. */
  member: string | null
  /** Public id of the decision. */
  decision: string | null
}

interface Row extends Omit<OwnReport, 'withdrawn' | 'member'> {
  withdrawnAt: number | null
  memberId: number | null
  contentLabel: number | null
  authorId: number | null
  deletedAt: number | null
}

// Somebody else's report may have had the case taken on before: that would tell of it. That a second
// person is needed tells who is behind an alias, or holds an office; an appeal is between others; and
// what becomes of a case after one has taken one's report back tells whether others reported too.
const toldState = `CASE
  WHEN r.withdrawn_at IS NOT NULL THEN 'closed'
  WHEN EXISTS (SELECT 1 FROM decision o
    WHERE o.case_id = c.id AND o.state NOT IN ('proposed', 'declined')) THEN 'decided'
  WHEN c.state = 'needs-second' OR (c.state = 'claimed' AND c.held_since >= r.created_at)
    THEN 'claimed'
  ELSE 'open' END`

const ownRows = prepared<[number, number, number], Row>(`
  SELECT r.id, r.public_id AS publicId, c.target, r.reason, r.rule_id AS ruleId, r.note,
    r.created_at AS at, r.withdrawn_at AS withdrawnAt, ${toldState} AS state,
    p.public_id AS post, p.content_label AS contentLabel, p.author_id AS authorId,
    p.deleted_at AS deletedAt, r.member_id AS memberId, d.public_id AS decision
  FROM report r JOIN moderation_case c ON c.id = r.case_id LEFT JOIN post p ON p.id = r.post_id
  LEFT JOIN decision d ON d.id = r.decision_id
  WHERE r.reporter_id = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?`)

/** What the viewer has reported, newest first, from before the report with the internal id `before`. */
export async function listOwnReports(
  reader: Reader,
  viewer: Viewer,
  before: number | null,
  limit: number,
): Promise<{ reports: OwnReport[]; next: number | null }> {
  const rows = await ownRows(reader, viewer.id ?? -1, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
  const page = rows.slice(0, limit)
  await learnLabels(
    viewer,
    page.flatMap(({ contentLabel }) =>
      contentLabel === null ? [] : [{ contentLabel, parentLabel: null }],
    ),
  )
  const ids = page.flatMap(({ memberId }) => memberId ?? [])
  const members = new Map((await listMembers(reader, viewer, ids)).map((one) => [one.id, one]))
  const reports = page.map((row) => reportOf(viewer, row, members))
  return { reports, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

function reportOf(
  viewer: Viewer,
  row: Row,
  members: ReadonlyMap<number, { handle: string }>,
): OwnReport {
  const { withdrawnAt, memberId, contentLabel, authorId, deletedAt, post, ...report } = row
  const isSeen =
    contentLabel !== null &&
    authorId !== null &&
    maySee(viewer, { contentLabel, authorId, deletedAt })
  return {
    ...report,
    withdrawn: withdrawnAt !== null,
    post: isSeen ? post : null,
    member: (memberId !== null && members.get(memberId)?.handle) || null,
  }
}

/** A report that somebody has made and not taken back. */
export interface Standing {
  publicId: string
  state: ReportState
  /** Which version of it the report was about. */
  writtenAt: number
}

const standing = prepared<[number, string, number | null, number | null, number | null], Standing>(`
  SELECT r.public_id AS publicId, r.written_at AS writtenAt, ${toldState} AS state
  FROM report r JOIN moderation_case c ON c.id = r.case_id
  WHERE r.reporter_id = ? AND c.target = ? AND r.post_id IS ? AND r.member_id IS ?
    AND r.decision_id IS ? AND r.withdrawn_at IS NULL
  ORDER BY r.id DESC LIMIT 1`)

/** The latest report of it that a member (internal id) has not taken back, or null. */
export async function findStanding(
  db: Reader | Tx,
  reporter: number,
  { target, post, member, decision }: Reported,
): Promise<Standing | null> {
  const [row] = await standing(db, reporter, target, post, member, decision)
  return row ?? null
}

/** A report with the case it belongs to, for taking it back. Ids are internal. */
export interface Withdrawable {
  id: number
  state: ReportState
  caseId: number
  version: number
  caseState: CaseState
  holder: number | null
}

const own = prepared<[string, number], Withdrawable>(`
  SELECT r.id, r.case_id AS caseId, ${toldState} AS state, c.version, c.state AS caseState,
    c.holder_id AS holder
  FROM report r JOIN moderation_case c ON c.id = r.case_id
  WHERE r.public_id = ? AND r.reporter_id = ?`)

/** A report by its public id, for the member (internal id) who made it; null for everybody else. */
export async function findOwnReport(
  tx: Tx,
  reporter: number,
  publicId: string,
): Promise<Withdrawable | null> {
  const [row] = await own(tx, publicId, reporter)
  return row ?? null
}

/** Whether nothing more comes of a report in this state. */
export function isOver(state: ReportState): boolean {
  return state === 'decided' || state === 'closed'
}

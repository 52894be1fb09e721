import type { CaseState, CaseTarget, ReportReason } from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { listMembers } from './member-scope.ts'
import { learnLabels, maySee } from './post-rows.ts'
import type { Viewer } from './viewer.ts'

export interface OwnReport {
  id: number
  publicId: string
  target: CaseTarget
  state: CaseState
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

// Somebody else's report may have had the case taken on before: that would tell of it.
const ownRows = prepared<[number, number, number], Row>(`
  SELECT r.id, r.public_id AS publicId, c.target, r.reason, r.rule_id AS ruleId, r.note,
    r.created_at AS at, r.withdrawn_at AS withdrawnAt,
    CASE WHEN c.state = 'claimed' AND c.held_since < r.created_at THEN 'open' ELSE c.state END
      AS state,
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

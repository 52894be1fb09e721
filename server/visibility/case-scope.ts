/** Cases for one of those who decide: never one in which they are recused, nor a count with it. */
import type {
  CaseState,
  CaseTarget,
  ReportReason,
  ReportRoute,
} from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { MemberStatus } from '../db/schema.ts'
import type { CaseEvent } from '../db/schema-moderation.ts'
import type { Tx } from '../db/transact.ts'
import { bylineOf, type BylineColumns } from './byline.ts'
import type { LabelBook } from './label-book.ts'
import { type Hearing, hearingOf, isWaiting, mayHear } from './recusal.ts'
import type { Byline } from './rows.ts'
import type { Viewer } from './viewer.ts'

/** A case as the queue lists it, without a word of what it is about. */
export interface ListedCase {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  state: CaseState
  version: number
  urgent: boolean
  /** Internal id of whoever has taken it on. */
  holder: number | null
  openedAt: number
  target: CaseTarget
  route: ReportRoute
  /** Null when it is about a member, not about something in a space. */
  space: { slug: string; name: string } | null
  /** Those that stand; those that were taken back are not shown. */
  reports: Said[]
}

export interface Said {
  reason: ReportReason
  /** Internal id of the rule that was chosen. */
  ruleId: number | null
  note: string
  at: number
}

export interface FullCase extends ListedCase {
  /** Internal ids; null when it is about a member. */
  postId: number | null
  /** Internal id of whoever wrote it, or of the member reported. */
  concernedId: number
  /** Their account is gone. */
  concernedLeft: boolean
  /** Internal id of the decision that was reported, where that is what the case is about. */
  decisionId: number | null
  postPublicId: string | null
  /** The text was deleted by whoever wrote it. */
  postDeleted: boolean
  by: Byline
  /** As it stood each time it was reported, oldest first. */
  versions: { writtenAt: number; body: string; html: string; contentNote: string | null }[]
  history: { at: number; what: CaseEvent }[]
}

/** Where a page of the queue ended. */
export interface CasePlace {
  urgent: number
  openedAt: number
  id: number
}

interface Row extends BylineColumns {
  id: number
  publicId: string
  state: CaseState
  version: number
  urgent: number
  holder: number | null
  openedAt: number
  target: CaseTarget
  route: ReportRoute
  postId: number | null
  concernedId: number
  concernedStatus: MemberStatus
  decisionId: number | null
  postPublicId: string | null
  deletedAt: number | null
  slug: string | null
  spaceName: string | null
}

const columns = `
  c.id, c.public_id AS publicId, c.state, c.version, c.urgent, c.holder_id AS holder,
  c.opened_at AS openedAt, c.target, c.route, c.post_id AS postId, p.public_id AS postPublicId, s.slug,
  s.name AS spaceName, m.id AS concernedId, m.status AS concernedStatus,
  c.decision_id AS decisionId, p.deleted_at AS deletedAt,
  p.alias, p.byline, m.handle, m.public_id AS memberPublicId, m.pronouns`

const tables = `
  moderation_case c LEFT JOIN post p ON p.id = c.post_id LEFT JOIN thread t ON t.id = p.thread_id
  LEFT JOIN space s ON s.id = t.space_id LEFT JOIN decision d ON d.id = c.decision_id
  JOIN member m ON m.id = COALESCE(p.author_id, c.member_id, d.member_id)`

const waiting = prepared<[...Hearing, number, number, number, number, number, number], Row>(`
  SELECT ${columns} FROM ${tables} WHERE ${isWaiting} AND ${mayHear}
    AND (c.urgent < ? OR (c.urgent = ? AND (c.opened_at > ? OR (c.opened_at = ? AND c.id > ?))))
  ORDER BY c.urgent DESC, c.opened_at, c.id LIMIT ?`)

const waitingIds = prepared<Hearing, { id: number }>(`
  SELECT c.id FROM moderation_case c LEFT JOIN post p ON p.id = c.post_id
  WHERE ${isWaiting} AND ${mayHear}`)

const byPublicId = prepared<[...Hearing, string], Row>(
  `SELECT ${columns} FROM ${tables} WHERE ${mayHear} AND c.public_id = ?`,
)

type Parts = { reader: Reader | Tx; labels: LabelBook }

/** The cases that wait for the viewer, the urgent ones first, then by age. */
export async function listCases(
  { reader, labels }: Parts,
  viewer: Viewer,
  after: CasePlace | null,
  limit: number,
): Promise<{ cases: ListedCase[]; next: CasePlace | null }> {
  const hearing = await hearingOf(reader, labels, viewer)
  if (!hearing) return { cases: [], next: null }
  const { urgent, openedAt, id } = after ?? { urgent: 2, openedAt: 0, id: 0 }
  const place = [urgent, urgent, openedAt, openedAt, id] as const
  const rows = await waiting(reader, ...hearing, ...place, limit + 1)
  const page = rows.slice(0, limit)
  const said = await saidIn(reader, page)
  const cases = page.map((row) => listed(row, said.get(row.id) ?? []))
  return { cases, next: rows.length > limit ? (page.at(-1) ?? null) : null }
}

/** Internal ids of all cases that `listCases` would list. */
export async function listWaitingIds({ reader, labels }: Parts, viewer: Viewer): Promise<number[]> {
  const hearing = await hearingOf(reader, labels, viewer)
  return hearing ? (await waitingIds(reader, ...hearing)).map((row) => row.id) : []
}

/** The case with this public id, or null when the viewer is not to hear it. */
export async function findCase(
  { reader, labels }: Parts,
  viewer: Viewer,
  publicId: string,
): Promise<FullCase | null> {
  const hearing = await hearingOf(reader, labels, viewer)
  const [row] = hearing ? await byPublicId(reader, ...hearing, publicId) : []
  if (!row) return null
  const said = await saidIn(reader, [row])
  return {
    ...listed(row, said.get(row.id) ?? []),
    postId: row.postId,
    concernedId: row.concernedId,
    concernedLeft: row.concernedStatus === 'former',
    decisionId: row.decisionId,
    postPublicId: row.postPublicId,
    postDeleted: row.deletedAt !== null,
    by: bylineOf(row),
    versions: await snapshots(reader, row.id),
    history: await events(reader, row.id),
  }
}

const reportsIn = prepared<[string], Said & { caseId: number }>(`
  SELECT case_id AS caseId, reason, rule_id AS ruleId, note, created_at AS at FROM report
  WHERE case_id IN (SELECT value FROM json_each(?)) AND withdrawn_at IS NULL ORDER BY id`)

const snapshots = prepared<[number], FullCase['versions'][number]>(`
  SELECT written_at AS writtenAt, body, html, content_note AS contentNote FROM case_snapshot
  WHERE case_id = ? ORDER BY written_at`)

const events = prepared<[number], FullCase['history'][number]>(
  'SELECT at, what FROM case_event WHERE case_id = ? ORDER BY version',
)

async function saidIn(
  reader: Reader | Tx,
  rows: readonly Pick<Row, 'id'>[],
): Promise<ReadonlyMap<number, Said[]>> {
  const found = new Map<number, Said[]>()
  const ids = JSON.stringify(rows.map((row) => row.id))
  for (const { caseId, ...said } of await reportsIn(reader, ids)) {
    found.set(caseId, [...(found.get(caseId) ?? []), said])
  }
  return found
}

function listed(row: Row, reports: Said[]): ListedCase {
  const { id, publicId, state, version, holder, openedAt, target, route, slug, spaceName } = row
  const space = slug !== null && spaceName !== null ? { slug, name: spaceName } : null
  const about = { target, route, space, openedAt, urgent: row.urgent === 1 }
  return { id, publicId, state, version, holder, ...about, reports }
}

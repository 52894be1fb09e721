/** Posts as somebody reports them: the exact text, whom it names, and their own reports later. */
import type { CaseState, ReportReason } from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { readLabel } from './clause.ts'
import { learnLabels, maySee } from './post-rows.ts'
import type { Viewer } from './viewer.ts'

/** A version of a post, to be kept with a case. */
export interface Snapshot {
  author: number
  /** Tells versions apart: when it was written or last edited. */
  writtenAt: number
  body: string
  html: string
  contentNote: string | null
  /** Internal ids of members that the text names, quotes or leads to, by itself or by what it answers. */
  named: number[]
}

interface Row extends Omit<Snapshot, 'named'> {
  clauses: string
}

const textOf = prepared<[number], Row>(`
  SELECT p.author_id AS author, COALESCE(p.edited_at, p.created_at) AS writtenAt, p.body, p.html,
    p.content_note AS contentNote, l.clauses
  FROM post p JOIN label l ON l.id = p.content_label WHERE p.id = ?`)

const namedIn = prepared<[number, number, number, number], { id: number }>(`
  SELECT member_id AS id FROM post_mention WHERE post_id = ?
  UNION SELECT q.author_id FROM post_quote r JOIN post q ON q.id = r.source_id WHERE r.post_id = ?
  UNION SELECT q.author_id FROM post_link r JOIN post q ON q.id = r.target_post_id
    WHERE r.post_id = ?
  UNION SELECT target_member_id FROM post_link
    WHERE post_id = ? AND target_member_id IS NOT NULL`)

/** The post (internal id), which its reporter has been found to see, as it stands at this moment. */
export async function takeSnapshot(tx: Tx, post: number): Promise<Snapshot | null> {
  const [row] = await textOf(tx, post)
  if (!row) return null
  const { clauses, ...text } = row
  const named = new Set((await namedIn(tx, post, post, post, post)).map(({ id }) => id))
  // What is quoted may quote in turn: the label has everybody with a guard behind it.
  for (const clause of readLabel(clauses)) if (clause.kind === 'apart') named.add(clause.member)
  named.delete(text.author)
  return { ...text, named: [...named] }
}

const writersBeside = prepared<[number], { id: number }>(`
  SELECT DISTINCT b.author_id AS id FROM post p JOIN post b ON b.thread_id = p.thread_id
  WHERE p.id = ?`)

/** Internal ids of all who have written in the thread of a post; for giving cases to others. */
export async function listInvolved(tx: Tx, post: number): Promise<ReadonlySet<number>> {
  return new Set((await writersBeside(tx, post)).map((row) => row.id))
}

export interface OwnReport {
  id: number
  publicId: string
  state: CaseState
  reason: ReportReason
  note: string
  at: number
  /** Public id of the post; null when it is out of the reporter's sight by now. */
  post: string | null
}

/** The post's columns are null where the report is about a member. */
type OwnRow = Omit<OwnReport, 'post'> & {
  postPublicId: string | null
  contentLabel: number | null
  authorId: number
  deletedAt: number | null
}

// Somebody else's report may have had the case taken on before: that would tell of it.
const ownRows = prepared<[number, number, number], OwnRow>(`
  SELECT r.id, r.public_id AS publicId, r.reason, r.note, r.created_at AS at,
    CASE WHEN c.state = 'claimed' AND c.held_since < r.created_at THEN 'open' ELSE c.state END
      AS state,
    p.public_id AS postPublicId, p.content_label AS contentLabel, p.author_id AS authorId,
    p.deleted_at AS deletedAt
  FROM report r JOIN moderation_case c ON c.id = r.case_id LEFT JOIN post p ON p.id = r.post_id
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
  const reports = page.map((row) => {
    const { id, publicId, state, reason, note, at, contentLabel } = row
    const seen = contentLabel !== null && maySee(viewer, { ...row, contentLabel })
    const post = seen ? row.postPublicId : null
    return { id, publicId, state, reason, note, at, post }
  })
  return { reports, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

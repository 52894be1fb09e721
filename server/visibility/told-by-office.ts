/** What the moderation team's work tells a member: decisions, answers to reports, cases that wait. */
import { noticesOfCases, noticesOfPosts, type OfficeKind } from '../../shared/notices.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelBook } from './label-book.ts'
import { maySee } from './post-rows.ts'
import { hearingOf, type Hearing, mayHear } from './recusal.ts'
import type { Viewer } from './viewer.ts'

export interface ToldByOffice {
  /** Internal id of the notice. */
  id: number
  kind: OfficeKind
  key: string
  /** Milliseconds. */
  at: number
  read: boolean
  /** Internal ids of what it is about. */
  postId: number | null
  threadId: number | null
  reportId: number | null
  decisionId: number | null
  appealId: number | null
  caseId: number | null
}

interface Row extends Omit<ToldByOffice, 'read'> {
  readAt: number | null
}

type Parts = { reader: Reader | Tx; labels: LabelBook }

const columns = `
  id, kind, key, at, read_at AS readAt, post_id AS postId, thread_id AS threadId,
  report_id AS reportId, decision_id AS decisionId, appeal_id AS appealId, case_id AS caseId`

const newest = prepared<[number, number, number, number, number], Row>(`
  SELECT ${columns} FROM notice
  WHERE member_id = ? AND kind <> 'post' AND (at < ? OR (at = ? AND id < ?))
  ORDER BY at DESC, id DESC LIMIT ?`)

const unread = prepared<[number], Row>(`
  SELECT ${columns} FROM notice WHERE member_id = ? AND kind <> 'post' AND read_at IS NULL`)

const batch = 100

/** Those after a place, newest first, at least `limit` where there are as many. */
export async function listToldByOffice(
  parts: Parts,
  viewer: Viewer,
  after: { at: number; id: number } | null,
  limit: number,
): Promise<ToldByOffice[]> {
  const found: ToldByOffice[] = []
  let place = after ?? { at: Number.MAX_SAFE_INTEGER, id: 0 }
  for (;;) {
    const rows = await newest(parts.reader, viewer.id!, place.at, place.at, place.id, batch)
    found.push(...(await heard(parts, viewer, rows)))
    if (found.length >= limit || rows.length < batch) return found
    place = rows.at(-1)!
  }
}

/** All that the member has not read. */
export async function listUnreadByOffice(parts: Parts, viewer: Viewer): Promise<ToldByOffice[]> {
  return heard(parts, viewer, await unread(parts.reader, viewer.id!))
}

const hearable = prepared<[...Hearing, string], { id: number }>(`
  SELECT c.id FROM moderation_case c LEFT JOIN post p ON p.id = c.post_id
  WHERE ${mayHear} AND c.id IN (SELECT value FROM json_each(?))`)

const labelsOf = prepared<
  [string],
  { id: number; contentLabel: number; authorId: number; deletedAt: number | null }
>(`SELECT id, content_label AS contentLabel, author_id AS authorId, deleted_at AS deletedAt
   FROM post WHERE id IN (SELECT value FROM json_each(?))`)

/** Without those that are of a post which its reader no longer sees. */
async function ofSeenPosts(db: Reader | Tx, viewer: Viewer, rows: readonly Row[]): Promise<Row[]> {
  const ofPosts = rows.filter((row) => noticesOfPosts.includes(row.kind))
  if (ofPosts.length === 0) return [...rows]
  const posts = await labelsOf(db, JSON.stringify(ofPosts.map((row) => row.postId)))
  await viewer.held(posts.map((post) => post.contentLabel))
  const seen = new Set(posts.filter((post) => maySee(viewer, post)).map((post) => post.id))
  return rows.filter((row) => !noticesOfPosts.includes(row.kind) || seen.has(row.postId ?? -1))
}

// What is said to those who decide goes with the case: whoever is not to hear that was never told.
async function heard(
  { reader, labels }: Parts,
  viewer: Viewer,
  all: readonly Row[],
): Promise<ToldByOffice[]> {
  const rows = await ofSeenPosts(reader, viewer, all)
  const ofCases = rows.filter((row) => noticesOfCases.includes(row.kind))
  const ids = ofCases.flatMap((row) => row.caseId ?? [])
  const hearing = ids.length > 0 ? await hearingOf(reader, labels, viewer) : null
  const may = hearing ? await hearable(reader, ...hearing, JSON.stringify(ids)) : []
  const heardIds = new Set(may.map((row) => row.id))
  return rows
    .filter((row) => !noticesOfCases.includes(row.kind) || heardIds.has(row.caseId ?? -1))
    .map(({ readAt, ...row }) => ({ ...row, read: readAt !== null }))
}

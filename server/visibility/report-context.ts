import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { bylineOf, type BylineColumns } from './byline.ts'
import { maySee } from './post-rows.ts'
import type { Byline } from './rows.ts'
import type { Viewer } from './viewer.ts'

/** A post beside the one reported, to be kept with the case as it stood then. */
export interface Beside {
  place: 'before' | 'after'
  /** Internal id. */
  post: number
  html: string
  contentNote: string | null
}

interface Row extends Omit<Beside, 'place'> {
  contentLabel: number
  authorId: number
  deletedAt: number | null
}

const columns = `
  p.id AS post, p.html, p.content_note AS contentNote, p.content_label AS contentLabel,
  p.author_id AS authorId, p.deleted_at AS deletedAt`

const answered = prepared<[number], Row>(
  `SELECT ${columns} FROM post q JOIN post p ON p.id = q.parent_id WHERE q.id = ?`,
)

const answers = prepared<[number], Row>(`
  SELECT ${columns} FROM post p WHERE p.parent_id = ? AND p.deleted_at IS NULL
  ORDER BY p.created_at, p.id`)

/** What a post (internal id) answers, and the first reply to it, as far as its reporter sees them. */
export async function listBeside(tx: Tx, viewer: Viewer, post: number): Promise<Beside[]> {
  const above = await answered(tx, post)
  const below = await answers(tx, post)
  await viewer.held([...above, ...below].map((row) => row.contentLabel))
  const seen = (rows: readonly Row[], place: Beside['place']) => {
    const found = rows.find((row) => maySee(viewer, row))
    if (!found) return []
    const { post: id, html, contentNote } = found
    return [{ place, post: id, html, contentNote }]
  }
  return [...seen(above, 'before'), ...seen(below, 'after')]
}

/** The same for somebody who reads the case. */
export interface CaseContext extends Omit<Beside, 'post'> {
  by: Byline
}

interface KeptRow extends BylineColumns, Omit<Beside, 'post'> {
  branchLabel: number
}

const kept = prepared<[number], KeptRow>(`
  SELECT x.place, x.html, x.content_note AS contentNote, p.branch_label AS branchLabel, p.alias,
    p.byline, m.handle, m.public_id AS memberPublicId, m.pronouns
  FROM case_context x JOIN post p ON p.id = x.post_id JOIN member m ON m.id = p.author_id
  WHERE x.case_id = ? ORDER BY x.place DESC, x.written_at, x.post_id`)

/**
 * What stood around a post when it was reported, for whoever reads its case (internal id). Nobody
 * asked for that to be judged, so it is shown to those alone who may read it where it stands, by the
 * labels of now: also of what has been deleted since, but never of somebody kept apart.
 */
export async function listContext(
  reader: Reader,
  viewer: Viewer,
  caseId: number,
): Promise<CaseContext[]> {
  const rows = await kept(reader, caseId)
  await viewer.held(rows.map((row) => row.branchLabel))
  return rows
    .filter((row) => viewer.holds(row.branchLabel))
    .map(({ place, html, contentNote, ...row }) => ({
      place,
      html,
      contentNote,
      by: bylineOf(row),
    }))
}

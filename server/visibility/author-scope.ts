/** What a member wrote under their name, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import {
  addBesides,
  learnLabels,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

const labelsOfAuthor = prepared<[number], { label: number }>(
  'SELECT DISTINCT content_label AS label FROM post WHERE author_id = ?',
)

const ofAuthor = prepared<[number, string, number, number, number, number, number], PostRow>(`
  SELECT ${postColumns} FROM ${postTables}
  WHERE p.author_id = ? AND p.alias IS NULL AND p.byline IS NULL AND p.deleted_at IS NULL
    AND (p.content_label IN (SELECT value FROM json_each(?)) OR p.author_id = ?)
    AND (p.created_at < ? OR (p.created_at = ? AND p.id < ?))
  ORDER BY p.created_at DESC, p.id DESC LIMIT ?`)

export interface AuthorPlace {
  createdAt: number
  /** Internal id of the last post shown. */
  id: number
}

export interface AuthorPage {
  posts: VisiblePost[]
  next: AuthorPlace | null
}

/**
 * What a member wrote, newest first, as far as the viewer may see it. Posts under an alias or an
 * imported name are not listed, not even for their author: this is what others find.
 */
export async function listByAuthor(
  reader: Reader,
  viewer: Viewer,
  authorId: number,
  after: AuthorPlace | null,
  limit: number,
): Promise<AuthorPage> {
  // In one query, however much of it is out of sight: looking further would take longer.
  const labels = (await labelsOfAuthor(reader, authorId)).map((row) => row.label)
  const held = JSON.stringify(await viewer.held(labels))
  const { createdAt, id } = after ?? { createdAt: Number.MAX_SAFE_INTEGER, id: 0 }
  const place = [createdAt, createdAt, id] as const
  const rows = await ofAuthor(reader, authorId, held, viewer.id ?? -1, ...place, limit + 1)
  await learnLabels(viewer, rows)
  const page = rows.slice(0, limit).map((row) => postOf(row, viewer))
  await addBesides(reader, viewer, page)
  const last = rows.length > limit ? page.at(-1)! : null
  return { posts: page, next: last && { createdAt: last.createdAt, id: last.id } }
}

/** What a member wrote under their name, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import {
  addReactions,
  learnLabels,
  maySee,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

const ofAuthor = prepared<[number, number, number, number, number], PostRow>(`
  SELECT ${postColumns} FROM ${postTables}
  WHERE p.author_id = ? AND p.alias IS NULL AND p.byline IS NULL
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
  const posts: VisiblePost[] = []
  let place = after ?? { createdAt: Number.MAX_SAFE_INTEGER, id: 0 }
  for (;;) {
    const { createdAt, id } = place
    const rows = await ofAuthor(reader, authorId, createdAt, createdAt, id, limit + 1)
    await learnLabels(viewer, rows)
    for (const row of rows) if (maySee(viewer, row)) posts.push(postOf(row, viewer))
    if (posts.length > limit || rows.length <= limit) break
    place = rows.at(-1)!
  }
  const page = posts.slice(0, limit)
  await addReactions(reader, viewer, page)
  const last = posts.length > limit ? page.at(-1)! : null
  return { posts: page, next: last && { createdAt: last.createdAt, id: last.id } }
}

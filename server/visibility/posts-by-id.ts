/** Several posts at once, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import {
  addBesides,
  learnLabels,
  maySee,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

const rowsOf = prepared<[string], PostRow>(`
  SELECT ${postColumns} FROM ${postTables} WHERE p.id IN (SELECT value FROM json_each(?))`)

/** Those of the posts (internal ids) that the viewer may see, by internal id. */
export async function listPostsById(
  reader: Reader,
  viewer: Viewer,
  ids: readonly number[],
): Promise<ReadonlyMap<number, VisiblePost>> {
  const rows = await rowsOf(reader, JSON.stringify(ids))
  await learnLabels(viewer, rows)
  const posts = rows.filter((row) => maySee(viewer, row)).map((row) => postOf(row, viewer))
  await addBesides(reader, viewer, posts)
  return new Map(posts.map((post) => [post.id, post]))
}

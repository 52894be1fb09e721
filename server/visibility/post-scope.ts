/** Single posts, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import {
  addReactions,
  maySee,
  placeholderOf,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { Item, VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

const byPublicId = prepared<[string], PostRow>(
  `SELECT ${postColumns} FROM ${postTables} WHERE p.public_id = ?`,
)
const byId = prepared<[number], PostRow>(`SELECT ${postColumns} FROM ${postTables} WHERE p.id = ?`)

/** The post with this public id, or null when the viewer may not read it. */
export async function findPost(
  reader: Reader,
  viewer: Viewer,
  publicId: string,
): Promise<VisiblePost | null> {
  const [row] = await byPublicId(reader, publicId)
  return row ? visible(reader, viewer, row) : null
}

async function visible(reader: Reader, viewer: Viewer, row: PostRow): Promise<VisiblePost | null> {
  await viewer.held([row.contentLabel])
  if (!maySee(viewer, row)) return null
  const post = postOf(row, viewer)
  await addReactions(reader, viewer, [post])
  return post
}

/**
 * What the viewer's thread page shows for a post given by internal id: the post, a placeholder
 * where something visible hangs on it, or null. Live frames are made from this.
 */
export async function findItem(reader: Reader, viewer: Viewer, id: number): Promise<Item | null> {
  const [row] = await byId(reader, id)
  if (!row) return null
  const post = await visible(reader, viewer, row)
  if (post) return post
  await viewer.held([row.branchLabel])
  if (row.gone === 1 && viewer.holds(row.branchLabel)) {
    return (await hasVisibleBelow(reader, viewer, row)) ? placeholderOf(row) : null
  }
  // Own posts never disappear for their author: what they answered becomes one placeholder.
  if (viewer.id === null || !(await hasReplyBy(reader, row.id, viewer.id))) return null
  return { ...placeholderOf(row), parentId: null, parentPublicId: null, depth: 1 }
}

const replyBy = prepared<[number, number], { id: number }>(
  'SELECT id FROM post WHERE parent_id = ? AND author_id = ? AND deleted_at IS NULL LIMIT 1',
)

async function hasReplyBy(reader: Reader, postId: number, memberId: number): Promise<boolean> {
  return (await replyBy(reader, postId, memberId)).length > 0
}

const rowsBelow = prepared<
  [number],
  { contentLabel: number; authorId: number; deletedAt: number | null }
>(`
  WITH RECURSIVE below (id) AS (
    SELECT id FROM post WHERE parent_id = ?
    UNION ALL SELECT p.id FROM post p JOIN below b ON p.parent_id = b.id)
  SELECT p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt
  FROM post p JOIN below b ON b.id = p.id`)

async function hasVisibleBelow(reader: Reader, viewer: Viewer, row: PostRow): Promise<boolean> {
  const rows = await rowsBelow(reader, row.id)
  await viewer.held(rows.map((below) => below.contentLabel))
  return rows.some((below) => maySee(viewer, below))
}

const ancestors = prepared<[number], { id: number; gone: number }>(`
  WITH RECURSIVE up (id, parent_id, gone, depth) AS (
    SELECT q.id, q.parent_id, q.gone, q.depth FROM post p JOIN post q ON q.id = p.parent_id
    WHERE p.id = ?
    UNION ALL SELECT q.id, q.parent_id, q.gone, q.depth FROM post q JOIN up ON q.id = up.parent_id)
  SELECT id, gone FROM up WHERE gone = 1 ORDER BY depth`)

/** Internal ids of the gone posts above a post, outermost first: their placeholders depend on it. */
export async function listGoneAbove(reader: Reader, id: number): Promise<number[]> {
  return (await ancestors(reader, id)).map((row) => row.id)
}

const concerned = prepared<[number, number], { id: number; authorId: number }>(
  'SELECT id, author_id AS authorId FROM post WHERE id = ? OR parent_id = ?',
)

export interface Concerned {
  author: number | null
  /** Members who answered the post. */
  repliers: ReadonlySet<number>
}

/**
 * Internal ids of the members for whom a post may look unlike what their labels say: who wrote it,
 * and who answered it. For placing live frames; never for showing.
 */
export async function findConcerned(reader: Reader, id: number): Promise<Concerned> {
  const rows = await concerned(reader, id, id)
  return {
    author: rows.find((row) => row.id === id)?.authorId ?? null,
    repliers: new Set(rows.filter((row) => row.id !== id).map((row) => row.authorId)),
  }
}

const reactionLabels = prepared<[number], { label: number }>(
  'SELECT DISTINCT label_id AS label FROM reaction_count WHERE post_id = ?',
)

/** Labels of the reactions to a post: viewers who hold the same ones count the same. */
export async function listReactionLabels(reader: Reader, id: number): Promise<number[]> {
  return (await reactionLabels(reader, id)).map((row) => row.label)
}

const byLabels = prepared<[number, string], { id: number }>(
  `SELECT id FROM post WHERE thread_id = ? AND content_label IN (SELECT value FROM json_each(?))
   ORDER BY position`,
)

/** Internal ids of a thread's posts under these labels, in conversation order. */
export async function listIdsByLabels(
  reader: Reader,
  threadId: number,
  labels: readonly number[],
): Promise<number[]> {
  return (await byLabels(reader, threadId, JSON.stringify(labels))).map((row) => row.id)
}

const publicIdOf = prepared<[number], { publicId: string }>(
  'SELECT public_id AS publicId FROM post WHERE id = ?',
)

/** The public id of a post that a connection has already been sent. */
export async function findPublicId(reader: Reader, id: number): Promise<string> {
  const [row] = await publicIdOf(reader, id)
  return row?.publicId ?? ''
}

/** Whether the viewer may read a post at this moment of a transaction. */
export async function maySeeNow(tx: Tx, viewer: Viewer, id: number): Promise<boolean> {
  const [row] = await byId(tx, id)
  if (!row) return false
  await viewer.held([row.contentLabel])
  return maySee(viewer, row)
}

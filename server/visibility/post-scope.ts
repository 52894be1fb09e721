/** Single posts, for one viewer. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import {
  addBesides,
  learnLabels,
  maySee,
  placeholderOf,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { Item, VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

// For an id that never was, the next one is read and judged in its place: it takes the time of one
// that is out of sight.
const byPublicId = prepared<[string], PostRow>(
  `SELECT ${postColumns} FROM ${postTables} WHERE p.public_id >= ? ORDER BY p.public_id LIMIT 1`,
)
const byId = prepared<[number], PostRow>(`SELECT ${postColumns} FROM ${postTables} WHERE p.id = ?`)

/** The post with this public id, or null when the viewer may not read it. */
export async function findPost(
  reader: Reader,
  viewer: Viewer,
  publicId: string,
): Promise<VisiblePost | null> {
  const [row] = await byPublicId(reader, publicId)
  if (!row) return null
  return visible(reader, viewer, row, row.publicId === publicId)
}

async function visible(
  reader: Reader,
  viewer: Viewer,
  row: PostRow,
  isMeant = true,
): Promise<VisiblePost | null> {
  await learnLabels(viewer, [row])
  if (!maySee(viewer, row) || !isMeant) return null
  const post = postOf(row, viewer)
  await addBesides(reader, viewer, [post])
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
  if (row.gone > 0 && viewer.holds(row.branchLabel)) {
    if (!(await hasVisibleBelow(reader, viewer, row))) return null
    const placeholder = placeholderOf(row)
    await addBesides(reader, viewer, [placeholder])
    return placeholder
  }
  // Own posts never disappear for their author: what they answered becomes one placeholder.
  if (viewer.id === null || !(await hasReplyBy(reader, row.id, viewer.id))) return null
  return { ...placeholderOf(row), removed: null, parentId: null, parentPublicId: null, depth: 1 }
}

const replyBy = prepared<[number, number], { id: number }>(
  'SELECT id FROM post WHERE parent_id = ? AND author_id = ? AND deleted_at IS NULL LIMIT 1',
)

async function hasReplyBy(reader: Reader, postId: number, memberId: number): Promise<boolean> {
  return (await replyBy(reader, postId, memberId)).length > 0
}

interface BranchRow {
  id: number
  parentId: number | null
  contentLabel: number
  branchLabel: number
  gone: number
  authorId: number
  deletedAt: number | null
}

const rowsBelow = prepared<[number], BranchRow>(`
  WITH RECURSIVE below (id) AS (
    SELECT id FROM post WHERE parent_id = ?
    UNION ALL SELECT p.id FROM post p JOIN below b ON p.parent_id = b.id)
  SELECT p.id, p.parent_id AS parentId, p.content_label AS contentLabel,
    p.branch_label AS branchLabel, p.gone, p.author_id AS authorId, p.deleted_at AS deletedAt
  FROM post p JOIN below b ON b.id = p.id ORDER BY p.position`)

// As far down as the page goes: through what is seen, and through placeholders.
async function hasVisibleBelow(reader: Reader, viewer: Viewer, row: PostRow): Promise<boolean> {
  const rows = await rowsBelow(reader, row.id)
  await viewer.held(rows.flatMap((below) => [below.contentLabel, below.branchLabel]))
  const shown = new Set([row.id])
  for (const below of rows) {
    if (below.parentId === null || !shown.has(below.parentId)) continue
    if (maySee(viewer, below)) return true
    if (below.gone > 0 && viewer.holds(below.branchLabel)) shown.add(below.id)
  }
  return false
}

const ancestors = prepared<[number], BranchRow>(`
  WITH RECURSIVE up (id, level) AS (
    SELECT parent_id, 1 FROM post WHERE id = ?
    UNION ALL SELECT q.parent_id, level + 1 FROM post q JOIN up ON q.id = up.id)
  SELECT p.id, p.parent_id AS parentId, p.content_label AS contentLabel,
    p.branch_label AS branchLabel, p.gone, p.author_id AS authorId, p.deleted_at AS deletedAt
  FROM up JOIN post p ON p.id = up.id ORDER BY level`)

/**
 * Internal ids of what may be a placeholder for this viewer because of a post of others, or of
 * their own, outermost first. Whatever is seen on the way up holds what is above it by itself.
 */
export async function listPlaceholdersAbove(
  reader: Reader,
  viewer: Viewer,
  id: number,
  own: boolean,
): Promise<number[]> {
  const found: number[] = []
  const rows = await ancestors(reader, id)
  await viewer.held(rows.flatMap((above) => [above.contentLabel, above.branchLabel]))
  for (const above of rows) {
    if (maySee(viewer, above)) break
    const stands = above.gone > 0 && viewer.holds(above.branchLabel)
    // What one's own reply hangs on is one placeholder, whatever has become of it.
    if (stands || (own && found.length === 0)) found.unshift(above.id)
    if (!stands) break
  }
  return found
}

const concerned = prepared<
  [number, number],
  { id: number; authorId: number; threadId: number; gone: number }
>(`SELECT id, author_id AS authorId, thread_id AS threadId, gone FROM post
   WHERE id = ? OR parent_id = ?`)

const writersIn = prepared<[number], { authorId: number }>(
  'SELECT DISTINCT author_id AS authorId FROM post WHERE thread_id = ?',
)

export interface Concerned {
  author: number | null
  /** Members whose own posts may hang on it. */
  below: ReadonlySet<number>
  /**
   * True when placeholders may come or go with the post: what a viewer sees then depends on all
   * labels of the thread.
   */
  placeholders: boolean
}

/**
 * The members (internal ids) for whom a post may look unlike what its labels say, and whether it may
 * for others. For placing live frames; never for showing.
 */
export async function findConcerned(reader: Reader, id: number): Promise<Concerned> {
  const rows = await concerned(reader, id, id)
  const post = rows.find((row) => row.id === id)
  const above = await ancestors(reader, id)
  const placeholders = (post?.gone ?? 0) > 0 || above.some((row) => row.gone > 0)
  const repliers = rows.filter((row) => row.id !== id)
  const writers = placeholders && post ? await writersIn(reader, post.threadId) : repliers
  const below = new Set(writers.map((row) => row.authorId))
  return { author: post?.authorId ?? null, below, placeholders }
}

export interface Written {
  id: number
  authorId: number
  deletedAt: number | null
}

const writersOf = prepared<[string], Written>(
  `SELECT id, author_id AS authorId, deleted_at AS deletedAt FROM post
   WHERE id IN (SELECT value FROM json_each(?))`,
)

/** Who wrote these posts, by internal ids; for placing live frames, never for showing. */
export async function listWriters(
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Written>> {
  const rows = await writersOf(reader, JSON.stringify(ids))
  return new Map(rows.map((row) => [row.id, row]))
}

const reactionLabels = prepared<[number, number], { label: number }>(`
  SELECT label_id AS label FROM reaction_count WHERE post_id = ?
  UNION SELECT label_id FROM poll_vote WHERE post_id = ?`)

/** Labels of reactions to a post and of votes on it: viewers who hold the same ones count the same. */
export async function listReactionLabels(reader: Reader, id: number): Promise<number[]> {
  return (await reactionLabels(reader, id, id)).map((row) => row.label)
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

export interface Spot {
  publicId: string
  threadId: number
  position: number
}

const spotOf = prepared<[number], Spot>(
  'SELECT public_id AS publicId, thread_id AS threadId, position FROM post WHERE id = ?',
)

/** Where a post stands that a connection has already been sent. */
export async function findSpot(reader: Reader, id: number): Promise<Spot> {
  const [row] = await spotOf(reader, id)
  return row ?? { publicId: '', threadId: 0, position: 0 }
}

/** Whether the viewer may read a post at this moment of a transaction. */
export async function maySeeNow(tx: Tx, viewer: Viewer, id: number): Promise<boolean> {
  const [row] = await byId(tx, id)
  if (!row) return false
  await viewer.held([row.contentLabel])
  return maySee(viewer, row)
}

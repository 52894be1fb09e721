/** One thread for one viewer: what it is called, how much of it they see, and page after page of it. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { listThreadMeasures } from './measures.ts'
import type { VisibleThread } from './rows.ts'
import { findStranded, type StrandedThread } from './stranded.ts'
import { headingOf, rowsByIds, threadColumns, type ThreadRow, threadTables } from './thread-rows.ts'
import { countUnread } from './unread.ts'
import type { Viewer } from './viewer.ts'

// For an id that never was, the next one is read and judged in its place: it takes the time of one
// that is out of sight.
const rowByPublicId = prepared<[string], ThreadRow>(
  `SELECT ${threadColumns} FROM ${threadTables} WHERE t.public_id >= ?
   ORDER BY t.public_id LIMIT 1`,
)

interface LabelRow {
  threadId: number
  label: number
  posts: number
  lastAt: number
}

const labelsOfThreads = prepared<[string], LabelRow>(
  `SELECT thread_id AS threadId, label_id AS label, posts, last_at AS lastAt FROM thread_label
   WHERE thread_id IN (SELECT value FROM json_each(?))`,
)

/** The labels of a thread that the viewer holds, content and reactions alike. */
export async function heldInThread(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
): Promise<number[]> {
  const rows = await labelsOfThreads(reader, JSON.stringify([threadId]))
  return viewer.held(rows.map((row) => row.label))
}

const reactionLabels = prepared<[number, number], { label: number }>(`
  SELECT label_id AS label FROM reaction_count WHERE thread_id = ?
  UNION SELECT v.label_id FROM poll o JOIN poll_vote v ON v.post_id = o.post_id WHERE o.thread_id = ?`)

/** All labels in a thread, of posts, reactions and votes; for placing live frames, never for showing. */
export async function listThreadLabels(reader: Reader | Tx, threadId: number): Promise<number[]> {
  const posts = await labelsOfThreads(reader, JSON.stringify([threadId]))
  const reactions = await reactionLabels(reader, threadId, threadId)
  return [...new Set([...posts, ...reactions].map((row) => row.label))]
}

/** The thread with this public id, or null when the viewer sees nothing in it. */
export async function findThread(
  reader: Reader,
  viewer: Viewer,
  publicId: string,
): Promise<VisibleThread | null> {
  const [row] = await rowByPublicId(reader, publicId)
  if (!row) return null
  const sums = await sumsOf(reader, viewer, [row])
  if (row.publicId !== publicId) return null
  return (await threadsOf(reader, viewer, [row], sums))[0] ?? null
}

/** Those of the threads of which the viewer sees something, in the order of `ids`. */
export async function listThreadsByIds(
  reader: Reader,
  viewer: Viewer,
  ids: readonly number[],
): Promise<VisibleThread[]> {
  const rows = await rowsByIds(reader, JSON.stringify(ids))
  const threads = await threadsOf(reader, viewer, rows, await sumsOf(reader, viewer, rows))
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What a viewer sees of a thread, added up over the labels they hold. */
interface Sum {
  posts: number
  lastAt: number
  labels: number[]
}

/** By internal id, for those of which the viewer sees something. */
async function sumsOf(
  reader: Reader,
  viewer: Viewer,
  rows: readonly ThreadRow[],
): Promise<Map<number, Sum>> {
  const labels = await labelsOfThreads(reader, JSON.stringify(rows.map((row) => row.id)))
  const openings = rows.map((row) => row.openingLabel)
  const held = new Set(await viewer.held([...labels.map((row) => row.label), ...openings]))
  const stranded = await findStranded(reader, viewer)
  const seen = new Map<number, Sum>()
  for (const { threadId, label, posts, lastAt } of labels) {
    if (!held.has(label)) continue
    const sum = seen.get(threadId) ?? { posts: 0, lastAt: 0, labels: [] }
    sum.posts += posts
    sum.lastAt = Math.max(sum.lastAt, lastAt)
    sum.labels.push(label)
    seen.set(threadId, sum)
  }
  for (const own of stranded.values()) addStranded(seen, own)
  return seen
}

async function threadsOf(
  reader: Reader,
  viewer: Viewer,
  rows: readonly ThreadRow[],
  seen: ReadonlyMap<number, Sum>,
): Promise<VisibleThread[]> {
  const visible = rows.filter((row) => seen.has(row.id))
  const unread = await countUnread(
    reader,
    viewer,
    visible.map((row) => row.id),
    seen,
  )
  const measures = await listThreadMeasures(
    reader,
    visible.map((row) => row.openingId),
  )
  return visible.map((row) => {
    const heading = headingOf(row, viewer)
    const { posts, lastAt } = seen.get(row.id)!
    const inForce = measures.get(row.openingId) ?? {}
    return {
      ...heading,
      slow: (heading.openingId !== null && inForce.slow) || null,
      frozen: (heading.openingId !== null && inForce.frozen) || null,
      replyCount: posts - (heading.openingId === null ? 0 : 1),
      lastActivityAt: lastAt,
      unread: unread.get(row.id) ?? 0,
    }
  })
}

function addStranded(seen: Map<number, Sum>, own: StrandedThread): void {
  const sum = seen.get(own.threadId) ?? { posts: 0, lastAt: 0, labels: [] }
  sum.posts += own.posts
  sum.lastAt = Math.max(sum.lastAt, own.lastAt)
  seen.set(own.threadId, sum)
}

const publicIdOf = prepared<[number], { publicId: string }>(
  'SELECT public_id AS publicId FROM thread WHERE id = ?',
)

/** The public id of a thread that a connection has already been sent. */
export async function findThreadPublicId(reader: Reader, id: number): Promise<string> {
  const [row] = await publicIdOf(reader, id)
  return row?.publicId ?? ''
}

// Of polls, those whose results the viewer sees: for others nothing changes with a vote.
const reactionPosts = prepared<[number, string, number, string, number], { id: number }>(`
  SELECT post_id AS id FROM reaction_count
  WHERE thread_id = ? AND label_id IN (SELECT value FROM json_each(?))
  UNION SELECT v.post_id FROM poll o JOIN poll_vote v ON v.post_id = o.post_id
  WHERE o.thread_id = ? AND v.label_id IN (SELECT value FROM json_each(?))
    AND (o.closed = 1 OR (o.results = 'voted' AND EXISTS (
      SELECT 1 FROM poll_vote own WHERE own.post_id = o.post_id AND own.member_id = ?)))`)

/** Internal ids of posts with reactions or votes that show under these labels; for live frames. */
export async function listReactionPostsByLabels(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
  labels: readonly number[],
): Promise<number[]> {
  const these = JSON.stringify(labels)
  const rows = await reactionPosts(reader, threadId, these, threadId, these, viewer.id ?? -1)
  return rows.map((row) => row.id)
}

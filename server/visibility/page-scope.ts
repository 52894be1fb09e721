/** A page of a thread for one viewer: in conversation order with placeholders, or newest first. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
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
import type { Item } from './rows.ts'
import { heldInThread } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

export interface ThreadPage {
  items: Item[]
  /** Null at the end. */
  next: PageStart | null
}

/**
 * Where a page begins: with a post (internal id), or after it. Positions would not do: they move
 * when there is no room for a reply, also for one that the viewer does not see.
 */
export interface PageStart {
  post: number
  at: 'post' | 'after'
}

type Held = string

const visibleHere = `(
    p.content_label IN (SELECT value FROM json_each(?))
    OR (p.author_id = ? AND p.deleted_at IS NULL)
    OR (p.gone > 0 AND p.branch_label IN (SELECT value FROM json_each(?))))`

const rowsAfter = prepared<[number, number, Held, number, Held, number], PostRow>(`
  SELECT ${postColumns} FROM ${postTables}
  WHERE p.thread_id = ? AND p.position > ? AND ${visibleHere}
  ORDER BY p.position LIMIT ?`)

const branchesOfGone = prepared<[number], { label: number }>(
  'SELECT DISTINCT branch_label AS label FROM post WHERE thread_id = ? AND gone > 0',
)

interface Scope {
  held: string
  branches: string
  member: number
}

async function scopeOf(reader: Reader, viewer: Viewer, threadId: number): Promise<Scope> {
  const held = await heldInThread(reader, viewer, threadId)
  const branches = (await branchesOfGone(reader, threadId)).map((row) => row.label)
  return {
    held: JSON.stringify(held),
    branches: JSON.stringify(branches.length > 0 ? await viewer.held(branches) : []),
    // No member has this id, so that a visitor owns nothing.
    member: viewer.id ?? -1,
  }
}

/**
 * Up to `limit` items from `start` on, or from the beginning. What is gone stays as a placeholder
 * where something visible hangs on it; what the viewer answered and lost, likewise. Null when
 * `start` is not in the thread.
 */
export async function listConversation(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
  start: PageStart | null,
  limit: number,
): Promise<ThreadPage | null> {
  const scope = await scopeOf(reader, viewer, threadId)
  const position = await positionBefore(reader, threadId, start)
  if (position === null) return null
  const chain = await ancestorsAt(reader, start)
  let rows: PostRow[] = []
  let after = position
  // One more than shown tells whether there is a next page, and some placeholders may be dropped.
  const batch = limit + 5
  for (;;) {
    const more = await rowsAfter(
      reader,
      threadId,
      after,
      scope.held,
      scope.member,
      scope.branches,
      batch,
    )
    // Verdicts need every label of a row learned once.
    await learnLabels(viewer, more)
    rows = rows.concat(more)
    const kept = keepAnchored(rows, viewer)
    const ended = more.length < batch
    if (kept.length > limit || ended) {
      const page = kept.slice(0, limit)
      const last = page.at(-1)
      const items = withLostParents(page, viewer, chain)
      await addBesides(reader, viewer, items)
      return { items, next: kept.length > limit && last ? { post: last.id, at: 'after' } : null }
    }
    after = more.at(-1)!.position
  }
}

/** Drops placeholders on which nothing visible hangs: what follows them is not below them. */
function keepAnchored(rows: readonly PostRow[], viewer: Viewer): PostRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const anchored = new Set<number>()
  const kept: PostRow[] = []
  for (const row of [...rows].reverse()) {
    if (!maySee(viewer, row) && !anchored.has(row.id)) continue
    kept.push(row)
    for (let up = row.parentId; up !== null && !anchored.has(up);) {
      anchored.add(up)
      up = byId.get(up)?.parentId ?? null
    }
  }
  return kept.reverse()
}

/** Turns rows into items; above a post of the viewer's own whose parent is out of sight, one placeholder. */
function withLostParents(
  rows: readonly PostRow[],
  viewer: Viewer,
  before: ReadonlySet<number>,
): Item[] {
  const shown = new Set(before)
  const items: Item[] = []
  for (const row of rows) {
    if (row.parentId !== null && !shown.has(row.parentId) && isLost(row, viewer)) {
      items.push(lostParentOf(row))
      shown.add(row.parentId)
    }
    items.push(maySee(viewer, row) ? postOf(row, viewer) : placeholderOf(row))
    shown.add(row.id)
  }
  return items
}

function isLost(row: PostRow, viewer: Viewer): boolean {
  return !viewer.holds(row.contentLabel) && row.authorId === viewer.id
}

function lostParentOf(row: PostRow): Item {
  return {
    gone: true,
    removed: null,
    id: row.parentId!,
    publicId: row.parentPublicId!,
    threadId: row.threadId,
    threadPublicId: row.threadPublicId,
    parentId: null,
    parentPublicId: null,
    depth: 1,
    position: row.position,
  }
}

const positionOf = prepared<[number, number], { position: number }>(
  'SELECT position FROM post WHERE thread_id = ? AND id = ?',
)

async function positionBefore(
  reader: Reader,
  threadId: number,
  start: PageStart | null,
): Promise<number | null> {
  if (start === null) return -1
  const [row] = await positionOf(reader, threadId, start.post)
  if (!row) return null
  return start.at === 'after' ? row.position : row.position - 1
}

const chainOf = prepared<[number], { id: number }>(`
  WITH RECURSIVE up (id, parent_id) AS (
    SELECT id, parent_id FROM post WHERE id = ?
    UNION ALL SELECT q.id, q.parent_id FROM post q JOIN up ON q.id = up.parent_id)
  SELECT id FROM up`)

/** The post at which the page before ended, and all above it: they need no placeholder again. */
async function ancestorsAt(reader: Reader, start: PageStart | null): Promise<ReadonlySet<number>> {
  if (start?.at !== 'after') return new Set()
  return new Set((await chainOf(reader, start.post)).map((row) => row.id))
}

const rowsBefore = prepared<[number, Held, number, number, number, number, number], PostRow>(`
  SELECT ${postColumns} FROM ${postTables}
  WHERE p.thread_id = ?
    AND (p.content_label IN (SELECT value FROM json_each(?))
      OR (p.author_id = ? AND p.deleted_at IS NULL))
    AND (p.created_at < ? OR (p.created_at = ? AND p.id < ?))
  ORDER BY p.created_at DESC, p.id DESC LIMIT ?`)

export interface NewestPage {
  items: Item[]
  next: { createdAt: number; id: number } | null
}

/** Up to `limit` posts older than `before`, newest first; the same posts, without placeholders. */
export async function listNewest(
  reader: Reader,
  viewer: Viewer,
  threadId: number,
  before: { createdAt: number; id: number } | null,
  limit: number,
): Promise<NewestPage> {
  const { held, member } = await scopeOf(reader, viewer, threadId)
  const { createdAt, id } = before ?? { createdAt: Number.MAX_SAFE_INTEGER, id: 0 }
  const rows = await rowsBefore(reader, threadId, held, member, createdAt, createdAt, id, limit + 1)
  const page = rows.slice(0, limit)
  await learnLabels(viewer, page)
  const items = page.map((row) => postOf(row, viewer))
  await addBesides(reader, viewer, items)
  const last = page.at(-1)
  return {
    items,
    next: rows.length > limit && last ? { createdAt: last.createdAt, id: last.id } : null,
  }
}

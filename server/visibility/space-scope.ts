/** Spaces, and the threads of a space by last activity, for one viewer: exact counts, order and paging. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { VisibleSpace, VisibleThread } from './rows.ts'
import { findStranded } from './stranded.ts'
import { listThreadsByIds } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

export interface ListedSpace extends VisibleSpace {
  threadCount: number
  lastActivityAt: number | null
}

const allSpaces = prepared<[], VisibleSpace>(
  `SELECT id, public_id AS publicId, slug, name, description, access FROM space
   ORDER BY place, id`,
)

const openingLabels = prepared<[number], { label: number; openings: number }>(
  'SELECT label_id AS label, openings FROM space_label WHERE space_id = ?',
)

/** The spaces that the viewer may read, in their order. */
export async function listSpaces(reader: Reader, viewer: Viewer): Promise<ListedSpace[]> {
  const listed: ListedSpace[] = []
  const stranded = [...(await findStranded(reader, viewer)).values()]
  for (const space of await allSpaces(reader)) {
    if (!viewer.facts.spaces.has(space.id)) continue
    const labels = await openingLabels(reader, space.id)
    const held = new Set(await viewer.held(labels.map((row) => row.label)))
    let threadCount = 0
    for (const { label, openings } of labels) if (held.has(label)) threadCount += openings
    for (const own of stranded) if (own.spaceId === space.id) threadCount += own.openings
    const [newest] = await walk(reader, viewer, space.id, null, 1)
    listed.push({ ...space, threadCount, lastActivityAt: newest?.lastAt ?? null })
  }
  return listed
}

/** The same without what there is in them. */
export async function listSpaceNames(reader: Reader, viewer: Viewer): Promise<VisibleSpace[]> {
  return (await allSpaces(reader)).filter((space) => viewer.facts.spaces.has(space.id))
}

/** The space with this slug, or null when the viewer may not read it. */
export async function findSpace(
  reader: Reader,
  viewer: Viewer,
  slug: string,
): Promise<VisibleSpace | null> {
  const space = (await allSpaces(reader)).find((found) => found.slug === slug)
  return space && viewer.facts.spaces.has(space.id) ? space : null
}

const indexed = prepared<[number], { id: number }>(
  "SELECT id FROM space WHERE id = ? AND access = 'public' AND indexed = 1",
)

/** Whether the owner lets search engines list a space: a public one, and only when they say so. */
export async function isIndexed(reader: Reader, space: number): Promise<boolean> {
  return (await indexed(reader, space)).length > 0
}

/** The same by public id, or by slug: live connections name either. */
export async function findSpaceByPublicId(
  reader: Reader,
  viewer: Viewer,
  name: string,
): Promise<VisibleSpace | null> {
  const spaces = await allSpaces(reader)
  const space = spaces.find((found) => found.publicId === name || found.slug === name)
  return space && viewer.facts.spaces.has(space.id) ? space : null
}

/** A place in a thread list: everything up to it has been shown. */
export interface ThreadPlace {
  lastAt: number
  /** Internal id of the last thread shown. */
  threadId: number
}

export interface ThreadListPage {
  threads: VisibleThread[]
  next: ThreadPlace | null
}

/** Up to `limit` threads after `after`, by last activity that the viewer can see, then by title. */
export async function listThreads(
  reader: Reader,
  viewer: Viewer,
  spaceId: number,
  after: ThreadPlace | null,
  limit: number,
): Promise<ThreadListPage> {
  const places = await walk(reader, viewer, spaceId, after, limit + 1)
  const threads = await listThreadsByIds(
    reader,
    viewer,
    places.map((place) => place.threadId),
  )
  const page = threads.slice(0, limit)
  const last = places[page.length - 1]
  return { threads: page, next: places.length > limit && last ? last : null }
}

/** The places of up to `limit` threads of a space, the latest first. */
export function listNewestPlaces(
  reader: Reader,
  viewer: Viewer,
  spaceId: number,
  limit: number,
): Promise<ThreadPlace[]> {
  return walk(reader, viewer, spaceId, null, limit)
}

interface WalkRow {
  threadId: number
  label: number
  lastAt: number
}

const rowsByActivity = prepared<[number, number, number, number], WalkRow>(`
  SELECT thread_id AS threadId, label_id AS label, last_at AS lastAt FROM thread_label
  WHERE space_id = ? AND last_at <= ?
  ORDER BY last_at DESC, thread_id, label_id LIMIT ? OFFSET ?`)

const firstBatch = 100

// Walks the index from the newest activity down. A row counts when the viewer holds its label and
// no newer row of its thread: that row is the thread's last activity for this viewer.
async function walk(
  reader: Reader,
  viewer: Viewer,
  spaceId: number,
  after: ThreadPlace | null,
  limit: number,
): Promise<ThreadPlace[]> {
  const own = [...(await findStranded(reader, viewer)).values()]
    .filter((found) => found.spaceId === spaceId)
    .map(({ threadId, lastAt }) => ({ threadId, lastAt }))
  const found: ThreadPlace[] = []
  const seen = new Set<number>()
  const from = after?.lastAt ?? Number.MAX_SAFE_INTEGER
  // Batches double, so that a viewer who sees one row in a thousand costs few queries.
  for (let offset = 0, batch = firstBatch; ; offset += batch, batch *= 2) {
    const rows = await rowsByActivity(reader, spaceId, from, batch, offset)
    const ended = rows.length < batch
    const held = new Set(await viewer.held(rows.map((row) => row.label)))
    const floor = ended ? -1 : rows.at(-1)!.lastAt
    const fresh = [
      ...rows.filter((row) => held.has(row.label)),
      ...own.filter((row) => row.lastAt <= from && row.lastAt >= floor),
    ]
    for (const { threadId, lastAt } of fresh.sort((a, b) => b.lastAt - a.lastAt)) {
      if (seen.has(threadId)) continue
      seen.add(threadId)
      found.push({ threadId, lastAt })
    }
    if (found.length < limit && !ended) continue
    const places = await afterPlace(reader, viewer, found, after)
    // Threads of the same time are ordered by title, so a group is complete only above the floor.
    const settled = places.filter((place) => place.lastAt > floor)
    if (settled.length >= limit || ended) return settled.slice(0, limit)
  }
}

const newestOf = prepared<[string], WalkRow & { title: string }>(`
  SELECT l.thread_id AS threadId, l.label_id AS label, l.last_at AS lastAt, t.title
  FROM thread_label l JOIN thread t ON t.id = l.thread_id
  WHERE l.thread_id IN (SELECT value FROM json_each(?))`)

/** Sorts ties by the title as the viewer sees it, and leaves out what earlier pages have shown. */
async function afterPlace(
  reader: Reader,
  viewer: Viewer,
  places: ThreadPlace[],
  after: ThreadPlace | null,
): Promise<ThreadPlace[]> {
  let rest = places
  if (after) {
    const ids = JSON.stringify(places.map((place) => place.threadId))
    const rows = await newestOf(reader, ids)
    const held = new Set(await viewer.held(rows.map((row) => row.label)))
    const newest = new Map<number, number>()
    for (const { threadId, label, lastAt } of rows) {
      if (held.has(label)) newest.set(threadId, Math.max(newest.get(threadId) ?? 0, lastAt))
    }
    for (const own of (await findStranded(reader, viewer)).values()) {
      newest.set(own.threadId, Math.max(newest.get(own.threadId) ?? 0, own.lastAt))
    }
    rest = places.filter((place) => newest.get(place.threadId) === place.lastAt)
  }
  const titles = await titlesOfTies(reader, viewer, rest)
  rest = [...rest].sort(
    (a, b) =>
      b.lastAt - a.lastAt ||
      compare(titles.get(a.threadId), titles.get(b.threadId)) ||
      a.threadId - b.threadId,
  )
  if (!after) return rest
  const shown = rest.findIndex((place) => place.threadId === after.threadId)
  if (shown >= 0) return rest.slice(shown + 1)
  return rest.filter((place) => place.lastAt < after.lastAt)
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function titlesOfTies(
  reader: Reader,
  viewer: Viewer,
  places: readonly ThreadPlace[],
): Promise<ReadonlyMap<number, string>> {
  const times = new Map<number, number>()
  for (const { lastAt } of places) times.set(lastAt, (times.get(lastAt) ?? 0) + 1)
  const tied = places.filter((place) => times.get(place.lastAt)! > 1)
  if (tied.length === 0) return new Map()
  const threads = await listThreadsByIds(
    reader,
    viewer,
    tied.map((place) => place.threadId),
  )
  return new Map(threads.map((thread) => [thread.id, thread.title ?? '']))
}

const labelsOfSpace = prepared<[number], { label: number }>(
  'SELECT DISTINCT label_id AS label FROM thread_label WHERE space_id = ?',
)

/** All labels in a space; for placing live frames, never for showing. */
export async function listSpaceLabels(reader: Reader, spaceId: number): Promise<number[]> {
  return (await labelsOfSpace(reader, spaceId)).map((row) => row.label)
}

const threadsOfLabels = prepared<[number, string], { id: number }>(
  `SELECT DISTINCT thread_id AS id FROM thread_label
   WHERE space_id = ? AND label_id IN (SELECT value FROM json_each(?)) ORDER BY last_at`,
)

/** Internal ids of a space's threads that have posts under these labels. */
export async function listThreadsOfLabels(
  reader: Reader,
  spaceId: number,
  labels: readonly number[],
): Promise<number[]> {
  if (labels.length === 0) return []
  return (await threadsOfLabels(reader, spaceId, JSON.stringify(labels))).map((row) => row.id)
}

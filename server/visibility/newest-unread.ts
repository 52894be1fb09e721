/** The newest post that a member has not read, in each of many threads, over visible posts only. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Viewer } from './viewer.ts'

/** What counts as unread. */
export interface Asked {
  /** Internal id of the member; their own posts never count. */
  member: number
  /** The arrival up to which everything was marked as read. */
  readUpTo: number
  /** Leaves out what has a notice of its own. */
  besidesTold: boolean
  /** Milliseconds: what was written before does not count. */
  since: number
}

/** By thread (internal id), after which arrival something counts, whatever has been read. */
export type Threads = ReadonlyMap<number, number>

type Given = [member: number, readUpTo: number, besidesTold: number, since: number, threads: string]

// What was marked as unread counts from there, also where everything has been marked as read.
const bounds = `
  WITH c AS (SELECT ? AS member, ? AS read_up_to, ? AS besides_told, ? AS since),
  bounds AS (
    SELECT CAST(ids.key AS INTEGER) AS thread, CASE
      WHEN ids.value > coalesce(r.up_to, 0) AND ids.value > c.read_up_to THEN ids.value
      WHEN r.kept = 1 AND ids.value > r.up_to THEN ids.value
      WHEN r.kept = 1 OR r.up_to > c.read_up_to THEN r.up_to
      ELSE c.read_up_to END AS after
    FROM json_each(?) ids JOIN c LEFT JOIN read_mark r
      ON r.member_id = c.member AND r.thread_id = CAST(ids.key AS INTEGER))`

const isNew = `p.thread_id = b.thread AND p.arrival > b.after AND p.author_id <> c.member
  AND p.created_at >= c.since AND (c.besides_told = 0 OR NOT EXISTS (SELECT 1 FROM notice n
    WHERE n.post_id = p.id AND n.member_id = c.member AND n.kind = 'post'))`

/** A post that was not read. */
export interface Newest {
  /** When it was written, in milliseconds. */
  at: number
  /** Its place in the order in which posts came into sight. */
  arrival: number
}

interface Row extends Newest {
  threadId: number
  label: number
}

// One step along the index `post_unread` for each thread, which has all of it: reading them from the
// posts would go through as many pages of the database as there are threads.
const newest = prepared<Given, { threadId: number; found: string }>(`
  ${bounds},
  newest AS MATERIALIZED (
    SELECT b.thread AS threadId, (
      SELECT p.content_label || ' ' || p.created_at || ' ' || p.arrival FROM post p
      WHERE ${isNew} ORDER BY p.arrival DESC LIMIT 1) AS found
    FROM bounds b JOIN c)
  SELECT threadId, found FROM newest WHERE found IS NOT NULL`)

const newestOfLabels = prepared<Given, { threadId: number; label: number; arrival: number }>(`
  ${bounds}
  SELECT b.thread AS threadId, p.content_label AS label, max(p.arrival) AS arrival
  FROM bounds b JOIN c JOIN post p ON ${isNew} GROUP BY b.thread, p.content_label`)

const timesOf = prepared<[string], Newest & { threadId: number }>(`
  SELECT thread_id AS threadId, created_at AS at, arrival FROM post
  WHERE arrival IN (SELECT value FROM json_each(?))`)

const counted = prepared<Given, { threadId: number; label: number; count: number }>(`
  ${bounds}
  SELECT b.thread AS threadId, p.content_label AS label, count(*) AS count
  FROM bounds b JOIN c JOIN post p ON ${isNew} GROUP BY b.thread, p.content_label`)

/** By thread; threads without any are left out. */
export async function findNewestUnread(
  db: Reader | Tx,
  viewer: Viewer,
  asked: Asked,
  threads: Threads,
): Promise<ReadonlyMap<number, Newest>> {
  const found = new Map<number, Newest>()
  const rest = new Map<number, number>()
  const rows = await listNewest(db, asked, threads)
  await viewer.held(rows.map((row) => row.label))
  for (const { threadId, label, at, arrival } of rows) {
    if (viewer.holds(label)) found.set(threadId, { at, arrival })
    else rest.set(threadId, threads.get(threadId)!)
  }
  if (rest.size > 0) await addOlder(db, viewer, asked, { found, rest })
  return found
}

/** Which of the threads (internal ids) have any, in sight or not: never for showing. */
export async function listWithUnread(
  db: Reader | Tx,
  asked: Asked,
  threads: Threads,
): Promise<ReadonlySet<number>> {
  return new Set((await listNewest(db, asked, threads)).map((row) => row.threadId))
}

async function listNewest(db: Reader | Tx, asked: Asked, threads: Threads): Promise<Row[]> {
  if (threads.size === 0) return []
  const rows = await newest(db, ...givenOf(asked, threads))
  return rows.map(({ threadId, found }) => {
    const [label, at, arrival] = found.split(' ').map(Number)
    return { threadId, label: label!, at: at!, arrival: arrival! }
  })
}

// Where the newest is out of sight: the newest of all labels that are held.
async function addOlder(
  db: Reader | Tx,
  viewer: Viewer,
  asked: Asked,
  { found, rest }: { found: Map<number, Newest>; rest: Threads },
): Promise<void> {
  const rows = await newestOfLabels(db, ...givenOf(asked, rest))
  await viewer.held(rows.map((row) => row.label))
  const arrivals = new Map<number, number>()
  for (const { threadId, label, arrival } of rows) {
    if (viewer.holds(label)) arrivals.set(threadId, Math.max(arrivals.get(threadId) ?? 0, arrival))
  }
  for (const { threadId, ...post } of await timesOf(db, JSON.stringify([...arrivals.values()]))) {
    found.set(threadId, post)
  }
}

/** How many there are, by thread; threads without any are left out. */
export async function countNew(
  db: Reader | Tx,
  viewer: Viewer,
  asked: Asked,
  threads: Threads,
): Promise<ReadonlyMap<number, number>> {
  const rows = await counted(db, ...givenOf(asked, threads))
  await viewer.held(rows.map((row) => row.label))
  const found = new Map<number, number>()
  for (const { threadId, label, count } of rows) {
    if (viewer.holds(label)) found.set(threadId, (found.get(threadId) ?? 0) + count)
  }
  return found
}

function givenOf({ member, readUpTo, besidesTold, since }: Asked, threads: Threads): Given {
  const list = JSON.stringify(Object.fromEntries(threads))
  return [member, readUpTo, besidesTold ? 1 : 0, since, list]
}

/** Threads in which nobody but their author has written, as one viewer sees them. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { VisibleThread } from './rows.ts'
import { listThreadsByIds } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

interface Row {
  id: number
  createdAt: number
}

// By internal id, which threads get in their order; what was imported may be older than it.
const openings = prepared<[number, number], Row>(`
  SELECT t.id, p.created_at AS createdAt FROM thread t
  JOIN post p ON p.thread_id = t.id AND p.position = 0
  WHERE t.id < ? ORDER BY t.id DESC LIMIT ?`)

const answering = prepared<[string], { thread: number; label: number }>(`
  SELECT DISTINCT p.thread_id AS thread, p.content_label AS label FROM post p
  JOIN post o ON o.thread_id = p.thread_id AND o.position = 0
  WHERE p.thread_id IN (SELECT value FROM json_each(?))
    AND p.author_id <> o.author_id AND p.deleted_at IS NULL`)

/** Above this many replies somebody else is taken to be among those who wrote them. */
const surely = 30
const perRead = 100

/**
 * Threads begun between two moments, newest first, that the viewer sees from their opening on and
 * in which they see no reply by anybody else; what is hidden from them answers nothing.
 */
export async function listUnanswered(
  reader: Reader,
  viewer: Viewer,
  { from, until }: { from: number; until: number },
  limit: number,
): Promise<VisibleThread[]> {
  const found: VisibleThread[] = []
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = await openings(reader, before, perRead)
    const within = rows.filter((row) => row.createdAt > from && row.createdAt <= until)
    const threads = await listThreadsByIds(
      reader,
      viewer,
      within.map(({ id }) => id),
    )
    const quiet = threads.filter(
      ({ openingId, mine, replyCount }) => openingId !== null && !mine && replyCount <= surely,
    )
    const answered = await listAnswered(reader, viewer, quiet)
    for (const thread of quiet) {
      if (!answered.has(thread.id)) found.push(thread)
      if (found.length === limit) return found
    }
    const last = rows.at(-1)
    const isPast = rows.every(({ createdAt }) => createdAt <= from)
    if (!last || rows.length < perRead || isPast) return found
    before = last.id
  }
}

async function listAnswered(
  reader: Reader,
  viewer: Viewer,
  threads: readonly VisibleThread[],
): Promise<ReadonlySet<number>> {
  const rows = await answering(reader, JSON.stringify(threads.map(({ id }) => id)))
  const held = new Set(await viewer.held(rows.map((row) => row.label)))
  return new Set(rows.filter(({ label }) => held.has(label)).map(({ thread }) => thread))
}

/** Posts that wait to be read, for their author: why, since when, and about how long it takes. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { HeldWhy } from '../db/schema-measures.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

export interface Waiting {
  why: HeldWhy
  /** Which list of words it met. */
  list: string | null
  since: number
  /** True once it has taken longer than it should. */
  late: boolean
  /** What the moderation team asks its author to change first. */
  asked: string | null
  /** About how many minutes it takes these days; null when that cannot be said. */
  minutes: number | null
}

interface Row extends Omit<Waiting, 'late' | 'minutes'> {
  postId: number
  late: number
}

const ofPosts = prepared<[string], Row>(`
  SELECT post_id AS postId, why, list, since, late_at IS NOT NULL AS late, asked FROM held_post
  WHERE released_at IS NULL AND post_id IN (SELECT value FROM json_each(?))`)

/** Says of these posts, all of them the viewer's own, which wait. */
export async function addWaiting(
  reader: Reader,
  viewer: Viewer,
  posts: readonly VisiblePost[],
): Promise<void> {
  const byId = new Map(posts.map((post) => [post.id, post]))
  const rows = await ofPosts(reader, JSON.stringify([...byId.keys()]))
  if (rows.length === 0) return
  const minutes = await usualMinutes(reader, viewer)
  for (const { postId, late, ...row } of rows) {
    const { own } = byId.get(postId)!
    if (own) own.waiting = { ...row, late: late === 1, minutes }
  }
}

const lately = prepared<[], { label: number; waited: number }>(`
  SELECT p.content_label AS label, h.released_at - h.since AS waited
  FROM held_post h JOIN post p ON p.id = h.post_id
  WHERE h.released_at IS NOT NULL AND p.deleted_at IS NULL`)

// Over all of the last days that the viewer sees by now, and nothing else: the rest was never there.
async function usualMinutes(reader: Reader, viewer: Viewer): Promise<number | null> {
  const rows = await lately(reader)
  await viewer.held(rows.map((row) => row.label))
  const seen = rows.filter((row) => viewer.holds(row.label))
  if (seen.length === 0) return null
  const waited = seen.reduce((sum, row) => sum + row.waited, 0) / seen.length
  return roughly(waited / 60_000)
}

/** Minutes in steps that say no more than is known. */
function roughly(minutes: number): number {
  const steps = [5, 10, 20, 30, 40, 60, 90, 120, 180, 240, 360, 480, 720]
  return steps.find((step) => minutes <= step) ?? 1_440
}

/** The threads that very many follow, and replies in them or elsewhere, for what measures both. */
import { tokenOf } from '../data/around.ts'
import { followerOf } from '../data/follows.ts'
import { type Context, query } from '../context.ts'
import type { LoadOrder } from '../processes/load.ts'
import type { WatchedForum } from '../processes/watched-forum.ts'

/** What each reply says. */
export const body = 'Thank you for putting that into words. I will think about it tonight.'

/** Public ids of the threads that all those members follow. */
export function listFollowed(context: Context): string[] {
  const rows = query<{ id: string }>(
    context,
    `SELECT t.public_id AS id FROM thread t JOIN thread_follow f ON f.thread_id = t.id
     GROUP BY t.id HAVING count(*) >= ? ORDER BY t.id`,
    context.scenario.followers,
  )
  return rows.map((row) => row.id)
}

/** With what the one who writes asks: they follow none of those threads. */
export function headersFor({ scenario }: Context): Record<string, string> {
  const type = 'application/json'
  const cookie = `session=${tokenOf(followerOf(scenario))}`
  return { accept: type, 'content-type': type, cookie }
}

/** One reply after the other in these threads, in turn. */
export function repliesIn(
  context: Context,
  { address }: WatchedForum,
  threads: readonly string[],
): LoadOrder {
  const requests = threads.map((id) => ({
    method: 'POST' as const,
    path: `/t/${id}/posts`,
    headers: headersFor(context),
    body: JSON.stringify({ body }),
  }))
  return { address, requests, connections: 1, seconds: context.seconds }
}

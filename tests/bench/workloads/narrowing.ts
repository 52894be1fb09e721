/** Changing who sees something: a post with much below it, thousands of posts, and on open pages. */
import { tokenOf } from '../data/around.ts'
import { type Measure, median } from '../measure.ts'
import { type Context, listMembers, listThreads, profileFlags, query } from '../context.ts'
import { type RunningForum, startForum } from '../processes/forum.ts'
import { Helper } from '../processes/helper.ts'
import type { WatchersOrder, WatchersReply } from '../processes/watchers.ts'

const aim = { of: 'ours', atMost: 1_000 } as const
const postsAtOnce = 5_000
const dependants = 500

/** Each change is made and taken back, so that every round finds the forum as it was. */
export async function measureNarrowing(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'narrowing'))
  try {
    return [
      await measureOpening(context, forum),
      await measureMany(context, forum),
      await measureLive(context, forum),
    ]
  } finally {
    await forum.stop()
  }
}

async function measureOpening(context: Context, forum: RunningForum): Promise<Measure> {
  const [found] = query<{ id: string; author: number; below: number }>(
    context,
    `SELECT p.public_id AS id, p.author_id AS author, count(*) - 1 AS below
     FROM post p JOIN post r ON r.thread_id = p.thread_id
     WHERE p.position = 0 AND p.audience = 'members'
     GROUP BY p.id ORDER BY abs(count(*) - 1 - ?) LIMIT 1`,
    dependants,
  )
  const { id, author, below } = found!
  const path = `/p/${id}/audience`
  return changed(context, `The audience of a post with ${below} below it`, (audience) =>
    put(forum, author, path, { audience }),
  )
}

async function measureMany(context: Context, forum: RunningForum): Promise<Measure> {
  const [author] = query<{ id: number; posts: number }>(
    context,
    `SELECT author_id AS id, count(*) AS posts FROM post WHERE deleted_at IS NULL
     GROUP BY author_id ORDER BY posts < ?, abs(posts - ?) LIMIT 1`,
    postsAtOnce,
    postsAtOnce,
  )
  const { id, posts } = author!
  const [last] = query<{ at: number }>(
    context,
    `SELECT created_at AS at FROM post WHERE author_id = ? AND deleted_at IS NULL
     ORDER BY created_at LIMIT 1 OFFSET ?`,
    id,
    Math.min(posts, postsAtOnce) - 1,
  )
  const before = new Date(last!.at + 1).toISOString()
  const count = Math.min(posts, postsAtOnce)
  return changed(context, `The audience of ${count} posts at once`, (audience) =>
    put(forum, id, '/me/posts/audience', { audience, before }),
  )
}

/** Narrowed to its author, a reply goes from every open page; then it comes again. */
async function measureLive(context: Context, forum: RunningForum): Promise<Measure> {
  const [thread] = listThreads(context, { from: 60, to: 200, space: 'kitchen-table' })
  const [reply] = query<{ id: string; author: number }>(
    context,
    `SELECT p.public_id AS id, p.author_id AS author FROM post p JOIN thread t ON t.id = p.thread_id
     JOIN label l ON l.id = p.content_label
     WHERE t.public_id = ? AND p.depth = 1 AND l.clauses = 'audience:members space:' || t.space_id
       AND NOT EXISTS (SELECT 1 FROM post r WHERE r.parent_id = p.id) LIMIT 1`,
    thread,
  )
  const watchers: Helper<WatchersOrder, WatchersReply> = await Helper.start('watchers')
  try {
    const members = listMembers(context, context.scenario.sockets)
    const cookies = members.map((member) => member.cookie)
    const open = { address: forum.address, cookies, event: 'change', target: { thread } }
    await watchers.ask({ open })
    const { id, author } = reply!
    const to = { path: `/p/${id}/audience`, cookie: `session=${tokenOf(author)}`, method: 'PUT' }
    return await changed(
      context,
      `A narrowing to the last of ${members.length} open pages`,
      async (audience) => (await watchers.ask({ post: { ...to, body: { audience } } })).last,
      ['me', 'members'],
    )
  } finally {
    await watchers.stop()
  }
}

/** Milliseconds for each audience in turn, as often as there are rounds, after one that does not count. */
async function changed(
  context: Context,
  what: string,
  change: (audience: string) => Promise<number>,
  audiences: readonly [string, string] = ['settled', 'members'],
): Promise<Measure> {
  const took: number[] = []
  for (let round = 0; round <= context.rounds; round += 1) {
    for (const audience of audiences) {
      const milliseconds = await change(audience)
      if (round > 0) took.push(milliseconds)
    }
  }
  const most = { ours: Math.max(...took), bare: null, unit: 'ms' }
  return { what, unit: 'ms', ours: median(took), bare: null, ratio: null, also: { most }, aim }
}

async function put(
  forum: RunningForum,
  member: number,
  path: string,
  body: object,
): Promise<number> {
  const began = performance.now()
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch(forum.address + path, {
    method: 'PUT',
    headers: { ...headers, cookie: `session=${tokenOf(member)}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  await response.arrayBuffer()
  return performance.now() - began
}

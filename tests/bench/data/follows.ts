/** Who follows what: all who took part, one member who follows many, and threads followed by very many. */
import type Database from 'better-sqlite3'
import type { Scenario } from '../scenario.ts'
import { insertInto } from './insert-into.ts'
import type { Plan, PlannedThread } from './plan.ts'

/** How many threads everybody follows. */
const followedByAll = 8

/** Internal id of the member who follows exactly `follows` threads, and none of those that all follow. */
export function followerOf({ members }: Pick<Scenario, 'members'>): number {
  return Math.ceil(members / 2)
}

/** Inserts it. */
export function insertFollows(db: Database.Database, plan: Plan, scenario: Scenario): void {
  const insert = insertInto(db, 'thread_follow')
  const follow = (member: number, thread: PlannedThread, since: number) =>
    insert({ member_id: member, thread_id: thread.id, level: 'all', since_id: since })
  const popular = new Set(popularOf(plan))
  const one = followerOf(scenario)
  for (const thread of plan.threads) {
    if (popular.has(thread)) {
      const last = thread.posts.at(-1)!.id
      for (let id = 1; id <= scenario.followers + 1; id += 1) {
        if (id !== one) follow(id, thread, last)
      }
      continue
    }
    // As the forum does it: from one's first post in it on.
    const wrote = new Map<number, number>()
    for (const { author, id } of thread.posts) {
      if (author.id !== one && !wrote.has(author.id)) wrote.set(author.id, id)
    }
    for (const [member, since] of wrote) follow(member, thread, since)
  }
  const mark = db.prepare(
    'INSERT OR REPLACE INTO read_mark (member_id, thread_id, up_to) VALUES (?, ?, ?)',
  )
  const readable = readableThreads(plan, scenario, popular)
  for (const [index, thread] of readable.entries()) {
    follow(one, thread, thread.posts[0]!.id)
    // In every fifth there is something new.
    const read = index % 5 > 0 ? thread.posts.length : Math.ceil(thread.posts.length / 2)
    mark.run(one, thread.id, thread.posts[read - 1]!.id)
  }
}

// Of ordinary length, with an opening that every member sees.
function popularOf({ threads }: Plan): PlannedThread[] {
  return threads
    .filter(({ posts, space }) => {
      const { content, deleted } = posts[0]!
      const isPlain = !deleted && content === `audience:members space:${space.id}`
      return isPlain && space.slug === 'kitchen-table' && posts.length >= 20 && posts.length <= 200
    })
    .slice(0, followedByAll)
}

// Spread over all there are, so that some are long and most are short.
function readableThreads(
  { threads, people }: Plan,
  scenario: Scenario,
  besides: ReadonlySet<PlannedThread>,
): PlannedThread[] {
  const { spaces } = people[followerOf(scenario) - 1]!.facts
  const readable = threads.filter((thread) => spaces.has(thread.space.id) && !besides.has(thread))
  const count = Math.min(scenario.follows, readable.length)
  const step = readable.length / count
  return Array.from({ length: count }, (_, index) => readable[Math.floor(index * step)]!)
}

/** A reply where very many follow: how fast it is accepted, and how soon all of them have been told. */
import { tokenOf } from '../data/around.ts'
import { followerOf } from '../data/follows.ts'
import { compared, inTurns, type Measure, median } from '../measure.ts'
import { type Context, listThreads, profileFlags, spread } from '../context.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'
import { startWatchedForum, type WatchedForum } from '../processes/watched-forum.ts'
import type { WatchersOrder, WatchersReply } from '../processes/watchers.ts'
import { body, listFollowed, repliesIn } from './followed.ts'
import { stopOf } from './returning.ts'

/** Accepting without open pages, then telling all who follow, each with a page open. */
export async function measureFollowers(context: Context): Promise<Measure[]> {
  const forum = await startWatchedForum(context.dataDir, profileFlags(context, 'followers'))
  try {
    const threads = listFollowed(context)
    // Telling comes first: a thread in which something is new already brings nobody another number.
    const told = await measureTelling(context, forum, threads)
    return [await measureAccepting(context, forum, threads), ...told]
  } finally {
    await forum.stop()
  }
}

async function measureTelling(
  context: Context,
  forum: WatchedForum,
  threads: readonly string[],
): Promise<Measure[]> {
  const { followers } = context.scenario
  const watchers: Helper<WatchersOrder, WatchersReply> = await Helper.start('watchers')
  try {
    const author = followerOf(context.scenario)
    const members = Array.from({ length: followers + 1 }, (_, index) => index + 1)
    const cookies = members.filter((id) => id !== author).map((id) => `session=${tokenOf(id)}`)
    const target = { space: 'medication' }
    await watchers.ask({ open: { address: forum.address, cookies, event: 'notice', target } })
    const replies: WatchersReply[] = []
    const stops: number[] = []
    for (const thread of threads.slice(0, context.rounds + 1)) {
      await forum.longestStop()
      const cookie = `session=${tokenOf(author)}`
      replies.push(
        await watchers.ask({ post: { path: `/t/${thread}/posts`, cookie, body: { body } } }),
      )
      stops.push(await forum.longestStop())
    }
    const of = (figure: (reply: WatchersReply) => number) => median(replies.slice(1).map(figure))
    const accepted = { ours: of((reply) => reply.accepted), bare: null, unit: 'ms' }
    const half = { ours: of((reply) => reply.half), bare: null, unit: 'ms' }
    const what = `A reply where ${followers} follow`
    return [
      {
        what: `${what}, to the last of their open pages`,
        unit: 'ms',
        ours: of((reply) => reply.last),
        bare: null,
        ratio: null,
        also: { accepted, 'to half of them': half },
        aim: { of: 'ours', atMost: 10_000 },
      },
      stopOf(what, { ours: stops, bare: [] }),
    ]
  } finally {
    await watchers.stop()
  }
}

async function measureAccepting(
  context: Context,
  forum: WatchedForum,
  threads: readonly string[],
): Promise<Measure> {
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  try {
    const others = spread(listThreads(context, { from: 20, to: 200, space: 'kitchen-table' }), 100)
      .filter((id) => !threads.includes(id))
      .slice(0, threads.length)
    const run = (ids: readonly string[]) => load.ask(repliesIn(context, forum, ids))
    const pairs = await inTurns(
      context.rounds,
      () => run(threads),
      () => run(others),
    )
    const p99 = compared(pairs, (reply) => reply.p99)
    return {
      what: `Replies accepted where ${context.scenario.followers} follow, beside other threads`,
      unit: 'per second',
      ...compared(pairs, (reply) => reply.perSecond),
      also: { p99: { ours: p99.ours, bare: p99.bare, unit: 'ms' } },
      aim: { of: 'ratio', atLeast: 0.9 },
    }
  } finally {
    await load.stop()
  }
}

/** Coming back: the first page of somebody who follows much, and finding words, beside pages of threads. */
import { tokenOf } from '../data/around.ts'
import { followerOf } from '../data/follows.ts'
import { sought } from '../data/sentences.ts'
import { compared, inTurns, type Measure, median } from '../measure.ts'
import { type Context, listThreads, profileFlags, spread } from '../context.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'
import { processorSeconds } from '../processes/usage.ts'
import { startWatchedForum, type WatchedForum } from '../processes/watched-forum.ts'

const connections = 4
/** Milliseconds for which nobody may be kept waiting by somebody else's request. */
const longestAllowed = 50

interface Kind {
  what: string
  paths: string[]
  aim?: Measure['aim']
}

/** Each kind of page beside threads of 50 posts, and for how long it stopped the process. */
export async function measureReturning(context: Context): Promise<Measure[]> {
  const forum = await startWatchedForum(context.dataDir, profileFlags(context, 'returning'))
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  try {
    const threads = spread(listThreads(context, { from: 60, to: 10_000 }), 20)
    const bare = threads.map((id) => `/t/${id}`)
    const measures: Measure[] = []
    for (const { what, paths, aim } of kindsOf(context)) {
      const stops: Stops = { ours: [], bare: [] }
      const run = async (asked: string[]) => {
        const before = processorSeconds(forum.pid)
        await forum.longestStop()
        const reply = await load.ask(orderFor(context, forum, asked))
        const stop = await forum.longestStop()
        stops[asked === paths ? 'ours' : 'bare'].push(stop)
        const used = (processorSeconds(forum.pid) ?? NaN) - (before ?? NaN)
        return { ...reply, cpu: (used * 1000) / reply.count }
      }
      const pairs = await inTurns(
        context.rounds,
        () => run(paths),
        () => run(bare),
      )
      const rate = compared(pairs, (reply) => reply.perSecond)
      const p99 = compared(pairs, (reply) => reply.p99)
      measures.push({
        what: `${what}, beside a thread of 50 posts`,
        // Of the processor: what else a shared machine does would show in the time.
        unit: 'ms each',
        ...compared(pairs, (reply) => reply.cpu),
        also: {
          rate: { ours: rate.ours, bare: rate.bare, unit: 'requests/s' },
          p99: { ours: p99.ours, bare: p99.bare, unit: 'ms' },
        },
        ...(aim ? { aim } : {}),
      })
      measures.push(stopOf(what, stops))
    }
    return measures
  } finally {
    await load.stop()
    await forum.stop()
  }
}

function kindsOf({ scenario }: Context): Kind[] {
  const aim = { of: 'ratio', atMost: 2 } as const
  const search = (q: string) => [`/search?q=${encodeURIComponent(q)}`]
  return [
    { what: `Home page, ${scenario.follows} threads followed`, paths: ['/'], aim },
    { what: 'Search for a rare word', paths: search(sought.rare), aim },
    { what: 'Search for a common word', paths: search(sought.common), aim },
    { what: 'Search for a phrase', paths: search(sought.phrase), aim },
    // All of the index is gone through for it.
    { what: 'Search for common words that never stand together', paths: search(sought.apart) },
  ]
}

interface Stops {
  ours: number[]
  /** While pages of threads were asked for; empty where they were not. */
  bare: number[]
}

/**
 * The longest stop in each round but the first, and of these the median: other processes stop this
 * one, too, as the stops beside them show.
 */
export function stopOf(what: string, { ours, bare }: Stops): Measure {
  return {
    what: `${what}: the longest stop of the process`,
    unit: 'ms',
    ours: median(ours.slice(1)),
    bare: bare.length > 1 ? median(bare.slice(1)) : null,
    ratio: null,
    aim: { of: 'ours', atMost: longestAllowed },
  }
}

function orderFor(context: Context, forum: WatchedForum, paths: string[]): LoadOrder {
  const cookie = `session=${tokenOf(followerOf(context.scenario))}`
  const headers = { accept: 'text/html', cookie }
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }))
  return { address: forum.address, requests, connections, seconds: context.seconds }
}

/** Writing: replies accepted per second, each durable when it is answered. */
import { compared, inTurns, type Measure } from '../measure.ts'
import { type Context, listMembers, listThreads, profileFlags, spread } from '../context.ts'
import type { CommitsOrder } from '../processes/bare-commits.ts'
import { startForum } from '../processes/forum.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'

const connections = 16

const short = 'Thank you for putting that into words. I will think about it tonight.'
const long = `${short}\n\n`.repeat(15).slice(0, 1024)

/** Replies to openings, in threads of ordinary length and in the longest. */
export async function measureReplies(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'replies'))
  const commits = await Helper.start<CommitsOrder, number>('bare-commits', {
    DATA_DIR: context.dataDir,
  })
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  const ordinary = spread(listThreads(context, { from: 10, to: 200 }), 400)
  const longest = spread(listThreads(context, { from: 1_000, to: 100_000 }), 10)
  const aim = { of: 'ratio', atLeast: 0.2 } as const
  try {
    const kinds = [
      { what: 'Replies accepted, short', body: short, threads: ordinary, aim },
      { what: 'Replies accepted, 1 KB', body: long, threads: ordinary, aim },
      { what: 'Replies accepted, short, threads of thousands', body: short, threads: longest },
    ].filter((kind) => kind.threads.length > 0)
    const measures: Measure[] = []
    for (const { what, body, threads, aim } of kinds) {
      const order = orderFor(context, forum.address, threads, body)
      const p99: number[] = []
      const pairs = await inTurns(
        context.rounds,
        async () => {
          const reply = await load.ask(order)
          p99.push(reply.p99)
          return reply.perSecond
        },
        () => commits.ask({ seconds: context.seconds, length: body.length }),
      )
      measures.push({
        what,
        unit: 'per second',
        ...compared(pairs, (perSecond) => perSecond),
        also: { p99: { ours: Math.max(...p99.slice(1)), bare: null, unit: 'ms' } },
        ...(aim ? { aim } : {}),
      })
    }
    return measures
  } finally {
    await load.stop()
    await commits.stop()
    await forum.stop()
  }
}

function orderFor(context: Context, address: string, threads: string[], body: string): LoadOrder {
  const members = listMembers(context, 50)
  const count = Math.max(threads.length, members.length)
  const requests = Array.from({ length: count }, (_, index) => ({
    method: 'POST' as const,
    path: `/t/${threads[index % threads.length]!}/posts`,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      cookie: members[index % members.length]!.cookie,
    },
    body: JSON.stringify({ body }),
  }))
  return { address, requests, connections, seconds: context.seconds }
}

/** What it costs to read a forum of which much is hidden, beside reading it with nothing hidden. */
import { tokenOf } from '../data/around.ts'
import { compared, inTurns, type Measure } from '../measure.ts'
import { type Context, listThreads, profileFlags } from '../context.ts'
import { type RunningForum, startForum } from '../processes/forum.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'
import { processorSeconds } from '../processes/usage.ts'

const connections = 8
const threadsRead = 20

interface Reader {
  who: string
  cookie: string
  /** Whether reading may cost them hardly more than somebody from whom nothing is hidden. */
  isAim: boolean
}

interface Kind {
  what: string
  paths: string[]
}

/** Pages of threads and lists of threads, each reader beside the one from whom nobody is hidden. */
export async function measureHidden(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'hidden'))
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  try {
    const [nothing, ...others] = readersOf(context)
    const measures: Measure[] = []
    for (const kind of await kindsOf(context, forum, [nothing!, ...others])) {
      for (const reader of others) {
        const run = async ({ cookie }: Reader) => {
          const before = processorSeconds(forum.pid)
          const reply = await load.ask(orderFor(context, forum, kind, cookie))
          const used = (processorSeconds(forum.pid) ?? NaN) - (before ?? NaN)
          return { ...reply, cpu: (used * 1000) / reply.count }
        }
        const pairs = await inTurns(
          context.rounds,
          () => run(reader),
          () => run(nothing!),
        )
        const rate = compared(pairs, (reply) => reply.perSecond)
        measures.push({
          what: `${kind.what}, ${reader.who} hidden, beside nothing`,
          // Of the processor: what else a shared machine does would show in the time.
          unit: 'ms each',
          ...compared(pairs, (reply) => reply.cpu),
          also: { rate: { ours: rate.ours, bare: rate.bare, unit: 'requests/s' } },
          ...(reader.isAim ? { aim: { of: 'ratio', atMost: 1.1 } as const } : {}),
        })
      }
    }
    return measures
  } finally {
    await load.stop()
    await forum.stop()
  }
}

/** The quietest members: see `planPairs`, which keeps the others apart from the last of them. */
function readersOf({ scenario: { members, guarded } }: Context): Reader[] {
  const signed = (id: number) => `session=${tokenOf(id)}`
  const share = (of: number) => Math.ceil(guarded * of)
  return [
    { who: 'nothing', cookie: signed(members - 15), isAim: true },
    { who: `${share(0.01)} authors`, cookie: signed(members), isAim: true },
    { who: `${share(0.67)} authors`, cookie: signed(members - 1), isAim: true },
    { who: 'most of all posts', cookie: signed(members - 2), isAim: false },
  ]
}

// Full pages for every reader, so that they differ in nothing but in what is left out.
async function kindsOf(
  context: Context,
  forum: RunningForum,
  readers: readonly Reader[],
): Promise<Kind[]> {
  const threads: string[] = []
  for (const id of listThreads(context, { from: 250, to: 100_000 })) {
    if (threads.length < threadsRead && (await isFull(forum, `/t/${id}`, 'posts', readers))) {
      threads.push(`/t/${id}`)
    }
  }
  const spaces: string[] = []
  for (const slug of ['kitchen-table', 'nights', 'work-and-money', 'medication']) {
    if (await isFull(forum, `/s/${slug}`, 'threads', readers)) spaces.push(`/s/${slug}`)
  }
  const kinds = [
    { what: 'Thread of 50 posts', paths: threads },
    { what: 'List of 30 threads', paths: spaces },
  ]
  return kinds.filter(({ paths }) => paths.length > 0)
}

async function isFull(
  forum: RunningForum,
  path: string,
  what: 'posts' | 'threads',
  readers: readonly Reader[],
): Promise<boolean> {
  for (const { cookie } of readers) {
    const headers = { accept: 'application/json', cookie }
    const response = await fetch(forum.address + path, { headers })
    if (!response.ok) return false
    const page = (await response.json()) as { next: string | null } & Record<string, unknown[]>
    if (page.next === null || page[what]!.length === 0) return false
  }
  return true
}

function orderFor(context: Context, forum: RunningForum, kind: Kind, cookie: string): LoadOrder {
  const requests = kind.paths.map((path) => {
    return { method: 'GET' as const, path, headers: { accept: 'text/html', cookie } }
  })
  return { address: forum.address, requests, connections, seconds: context.seconds }
}

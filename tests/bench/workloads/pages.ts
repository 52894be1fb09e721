/** Reading: the page of a thread and the list of threads, signed in, as HTML and as JSON. */
import { compared, inTurns, type Measure } from '../measure.ts'
import { type Context, listMembers, listThreads, profileFlags, spread } from '../context.ts'
import type { BarePage, BarePagesOrder } from '../processes/bare-pages.ts'
import { startForum } from '../processes/forum.ts'
import { Helper } from '../processes/helper.ts'
import type { LoadOrder, LoadReply } from '../processes/load.ts'
import { processorSeconds } from '../processes/usage.ts'

const connections = 16

/** As a browser asks for a page. */
const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const json = 'application/json'

interface PageKind {
  what: string
  bare: BarePage
  accept: string
  paths: string[]
  aim?: Measure['aim']
}

/** Requests per second of each kind of page. */
export async function measurePages(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'pages'))
  const bare = await Helper.start<BarePagesOrder, string>('bare-pages', {
    DATA_DIR: context.dataDir,
  })
  const load = await Helper.start<LoadOrder, LoadReply>('load')
  try {
    const kinds = kindsOf(context)
    const bytes = await measureBytes(context, forum.address, kinds)
    const bareAddress = await bare.ask({ bytes })
    const measures: Measure[] = []
    for (const kind of kinds) {
      const run = async (address: string, pid: number) => {
        const before = processorSeconds(pid)
        const reply = await load.ask(orderFor(context, kind, address))
        const used = (processorSeconds(pid) ?? NaN) - (before ?? NaN)
        return { ...reply, cpu: (used * 1000) / reply.count }
      }
      const pairs = await inTurns(
        context.rounds,
        () => run(forum.address, forum.pid),
        () => run(bareAddress, bare.pid),
      )
      const p99 = compared(pairs, (result) => result.p99)
      const cpu = compared(pairs, (result) => result.cpu)
      measures.push({
        what: `${kind.what} (${Math.round(bytes[kind.bare] / 1024)} KB)`,
        unit: 'requests/s',
        ...compared(pairs, (result) => result.perSecond),
        also: {
          p99: { ours: p99.ours, bare: p99.bare, unit: 'ms' },
          CPU: { ours: cpu.ours, bare: cpu.bare, unit: 'ms each' },
        },
        ...(kind.aim ? { aim: kind.aim } : {}),
      })
    }
    return measures
  } finally {
    await load.stop()
    await bare.stop()
    await forum.stop()
  }
}

function kindsOf(context: Context): PageKind[] {
  const all = listThreads(context, { from: 60, to: 10_000 }).map((id) => `/t/${id}`)
  const threads = spread(all, 40)
  const spaces = ['/s/kitchen-table', '/s/nights', '/s/work-and-money', '/s/medication']
  const aim = { of: 'ratio', atLeast: 0.5 } as const
  return [
    { what: 'Thread of 50 posts, HTML', bare: 'threadHtml', accept: html, paths: threads, aim },
    { what: 'Thread of 50 posts, JSON', bare: 'threadJson', accept: json, paths: threads, aim },
    { what: 'Thread of 50 posts, HTML, any of all', bare: 'threadHtml', accept: html, paths: all },
    { what: 'List of 30 threads, HTML', bare: 'listHtml', accept: html, paths: spaces },
    { what: 'List of 30 threads, JSON', bare: 'listJson', accept: json, paths: spaces },
  ]
}

// Every path for members in turn, no two neighbours asking for the same.
function requestsFor(context: Context, { paths, accept }: PageKind): LoadOrder['requests'] {
  const members = listMembers(context, 50)
  const count = Math.max(paths.length, members.length * 4)
  return Array.from({ length: count }, (_, index) => ({
    method: 'GET',
    path: paths[(index * 7) % paths.length]!,
    headers: { accept, cookie: members[index % members.length]!.cookie },
  }))
}

function orderFor(context: Context, kind: PageKind, address: string): LoadOrder {
  const requests = requestsFor(context, kind)
  return { address, requests, connections, seconds: context.seconds }
}

async function measureBytes(
  context: Context,
  address: string,
  kinds: PageKind[],
): Promise<Record<BarePage, number>> {
  const bytes = { threadHtml: 0, threadJson: 0, listHtml: 0, listJson: 0 }
  for (const kind of kinds) {
    const sample = requestsFor(context, kind).slice(0, 40)
    let sum = 0
    for (const { path, headers } of sample) {
      const response = await fetch(address + path, { headers })
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
      sum += (await response.arrayBuffer()).byteLength
    }
    bytes[kind.bare] = Math.round(sum / sample.length)
  }
  return bytes
}

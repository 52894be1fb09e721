/** Whether the time of an answer tells what is hidden: pairs of requests, taken in turn. */
import http from 'node:http'
import { tokenOf } from '../data/around.ts'
import { Random } from '../data/random.ts'
import { type Measure, median } from '../measure.ts'
import { type Context, profileFlags, query } from '../context.ts'
import { startForum } from '../processes/forum.ts'
import { idFrom } from '../../../server/world.ts'
import { writeTwinThreads } from './twin-threads.ts'

const samples = 2_000
/** What could be told apart by guessing, and a little for chance. */
const aim = { of: 'ours', atLeast: 0.47, atMost: 0.53 } as const

interface Pair {
  what: string
  hidden: string[]
  other: string[]
}

/** The area under the curve of each pair: 0.5 where the time tells nothing. */
export async function measureTiming(context: Context): Promise<Measure[]> {
  const forum = await startForum(context.dataDir, profileFlags(context, 'timing'))
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  try {
    const member = context.scenario.members
    const random = new Random(5)
    const pairs = [...pairsOf404(context, member, random), await pagesOf(context, forum.address)]
    const measures: Measure[] = []
    for (const { what, hidden, other } of pairs) {
      if (hidden.length === 0) continue
      const times = { hidden: [] as number[], other: [] as number[] }
      const ask = async (paths: string[], into: number[]) => {
        const url = forum.address + paths[random.below(paths.length)]!
        into.push(await timeOf(url, `session=${tokenOf(member)}`, agent))
      }
      // The first do not count: what they make is kept for those that follow.
      for (let round = -200; round < samples; round += 1) {
        if (round === 0) times.hidden.length = times.other.length = 0
        const first = random.chance(0.5)
        if (first) await ask(hidden, times.hidden)
        await ask(other, times.other)
        if (!first) await ask(hidden, times.hidden)
      }
      const also = { ours: median(times.hidden), bare: null, unit: 'ms' }
      measures.push({
        ...{ what, unit: 'AUC', ours: areaUnder(times.hidden, times.other), bare: null },
        ratio: null,
        also: { hidden: also, other: { ...also, ours: median(times.other) } },
        aim,
      })
    }
    return measures
  } finally {
    agent.destroy()
    await forum.stop()
  }
}

// Everything of those who keep themselves apart from the last member.
function pairsOf404(context: Context, member: number, random: Random): Pair[] {
  const hidden = (sql: string, ...values: number[]) =>
    query<{ path: string }>(context, sql, ...values).map((row) => row.path)
  const keepers = `SELECT keeper_id FROM keep_apart WHERE value_hash = '${member}'`
  const ids = Array.from({ length: 40 }, () => idFrom((length) => random.bytes(length)))
  const handles = Array.from({ length: 3 }, (_, index) => `/m/Nobody${index}here`)
  return [
    {
      what: 'A post out of sight, beside one that never was',
      hidden: hidden(
        `SELECT '/p/' || public_id AS path FROM post WHERE author_id IN (${keepers})
         AND deleted_at IS NULL AND audience = 'members' ORDER BY random() LIMIT 40`,
      ),
      other: ids.map((id) => `/p/${id}`),
    },
    {
      what: 'A thread out of sight, beside one that never was',
      hidden: hidden(
        `SELECT '/t/' || t.public_id AS path FROM thread t JOIN post p ON p.thread_id = t.id
         WHERE p.position = 0 AND p.author_id IN (${keepers}) ORDER BY t.id LIMIT 40`,
      ),
      other: ids.map((id) => `/t/${id}`),
    },
    {
      what: 'A member out of sight, beside one who never was',
      hidden: hidden(`SELECT '/m/' || handle AS path FROM member WHERE id IN (${keepers})`),
      other: handles,
    },
  ]
}

async function pagesOf(context: Context, address: string): Promise<Pair> {
  const { hidden, other } = await writeTwinThreads(context, address)
  const paths = (threads: string[]) => threads.map((thread) => `/t/${thread}`)
  const what = 'A thread with a third of its posts out of sight, beside one without them'
  return { what, hidden: paths(hidden), other: paths(other) }
}

function timeOf(url: string, cookie: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const request = http.get(url, { agent, headers: { cookie, accept: 'text/html' } })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(performance.now() - began))
    })
  })
}

/** How often one of the first takes longer than one of the second, ties counted by half. */
export function areaUnder(first: readonly number[], second: readonly number[]): number {
  const sorted = [...second].sort((a, b) => a - b)
  let sum = 0
  for (const value of first) sum += rankIn(sorted, value)
  return sum / (first.length * second.length)
}

function rankIn(sorted: readonly number[], value: number): number {
  const below = (isBelow: (other: number) => boolean) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBelow(sorted[middle]!)) low = middle + 1
      else high = middle
    }
    return low
  }
  return (below((other) => other < value) + below((other) => other <= value)) / 2
}

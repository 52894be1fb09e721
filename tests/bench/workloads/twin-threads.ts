/** Pairs of threads alike in what one member sees: beside one of each, others write what they do not. */
import { tokenOf } from '../data/around.ts'
import { type Context, query } from '../context.ts'

const pairs = 4
const rounds = 30

/** Writes them as members would; returns their public ids. */
export async function writeTwinThreads(
  context: Context,
  address: string,
): Promise<{ hidden: string[]; other: string[] }> {
  const { members } = context.scenario
  const keepers = idsOf(
    context,
    `SELECT keeper_id AS id FROM keep_apart WHERE value_hash = '${members}' ORDER BY 1`,
  )
  const writers = idsOf(
    context,
    `SELECT id FROM member WHERE id NOT IN (SELECT member_id FROM guard)
     AND id < ${members - 20} ORDER BY id`,
  )
  if (keepers.length === 0) return { hidden: [], other: [] }
  const made = { hidden: [] as string[], other: [] as string[] }
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const kind of ['hidden', 'other'] as const) {
      const thread = await start(address, writers[pair]!, `A day like others ${pair}`)
      made[kind].push(thread)
      for (let round = 0; round < rounds; round += 1) {
        // Never often enough by one member to be asked to slow down.
        for (let turn = 0; turn < 2; turn += 1) {
          const writer = writers[(4 + round * 2 + turn + pair) % writers.length]!
          await say(address, writer, thread, `What I wanted to say, ${round} and ${turn}.`)
        }
        if (kind === 'other') continue
        await say(address, keepers[round % keepers.length]!, thread, `Not for everybody, ${round}.`)
      }
    }
  }
  return made
}

function idsOf(context: Context, sql: string): number[] {
  return query<{ id: number }>(context, sql).map((row) => row.id)
}

async function start(address: string, writer: number, title: string): Promise<string> {
  const path = `${address}/s/kitchen-table/threads`
  const { thread } = await post<{ thread: { id: string } }>(path, writer, { title, body: title })
  return thread.id
}

async function say(address: string, writer: number, thread: string, body: string): Promise<void> {
  await post(`${address}/t/${thread}/posts`, writer, { body })
}

async function post<T>(url: string, writer: number, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, cookie: `session=${tokenOf(writer)}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`)
  return (await response.json()) as T
}

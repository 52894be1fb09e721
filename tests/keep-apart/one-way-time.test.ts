/**
 * R8 Measuring how long answers take: the keeper of a list gets them in the same time whether or not
 * somebody is meant. Two forums tell the same story, and are asked in turns. By how well times tell
 * them apart: the area under the curve, which is 0.5 for a coin. More rounds with TIME_ROUNDS=1000.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { due, hasAddress, list, withMail } from '../support/keep-apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

const rounds = Number(process.env.TIME_ROUNDS ?? 150)
/** More than four times as far from a coin as chance goes, however many rounds there are. */
const farthest = (count: number) => 1.8 / Math.sqrt(count)

interface Told {
  test: TestForum
  address: string
  nora: Person
  thread: string
  opening: string
}

let meant: Told
let notMeant: Told

beforeAll(async () => {
  meant = await tell('vic@bank.example')
  notMeant = await tell('vix@bank.example')
})
afterAll(async () => {
  await meant.test.close()
  await notMeant.test.close()
})

async function tell(email: string): Promise<Told> {
  const test = await startTestForum({ env: withMail })
  const nora = await member(test, 'Nora', ['clinician'])
  const vic = await member(test, 'Vic')
  await hasAddress(test, vic, email)
  await space(test, 'porch')
  const { thread, opening } = await startThread(vic, 'porch')
  for (const who of [nora, vic, nora]) await reply(who, thread, 'So it goes.')
  await list(nora, 'vic@bank.example')
  await due(test)
  const address = await test.open()
  const hers = (await startThread(nora, 'porch')).thread
  expect((await vic.get(`/t/${hers}`)).status).toBe(email === 'vic@bank.example' ? 404 : 200)
  return { test, address, nora, thread, opening }
}

async function timeOf(
  told: Told,
  act: (told: Told, round: number) => [string, RequestInit?],
  round: number,
) {
  const [path, init = {}] = act(told, round)
  const headers = { cookie: told.nora.cookie, accept: 'application/json', ...json(init) }
  const began = performance.now()
  const answer = await fetch(told.address + path, { ...init, headers })
  await answer.arrayBuffer()
  const took = performance.now() - began
  expect(answer.ok, `${path} ${answer.status}`).toBe(true)
  return took
}

function json(init: RequestInit): Record<string, string> {
  return init.body ? { 'content-type': 'application/json' } : {}
}

/** How often one of these is longer than one of those; a tie is half. */
function areaUnderCurve(these: readonly number[], those: readonly number[]): number {
  let above = 0
  for (const one of these)
    for (const other of those) above += one > other ? 1 : one === other ? 0.5 : 0
  return above / (these.length * those.length)
}

const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })

it.each<[string, (told: Told, round: number) => [string, RequestInit?]]>([
  ['adding the address', () => ['/me/keep-apart', post({ value: 'vic@bank.example', note: 'x' })]],
  ['reading the list', () => ['/me/keep-apart']],
  ['reading their thread', ({ thread }) => [`/t/${thread}`]],
  ['reading the space', () => ['/s/porch']],
  ['reading their page', () => ['/m/Vic']],
  [
    'answering them',
    ({ thread, opening }, round) => [
      `/t/${thread}/posts`,
      post({ body: `r${round}`, parentId: opening }),
    ],
  ],
])('%s takes no longer for it', { timeout: 120_000, retry: 2 }, async (about, act) => {
  const times = { meant: [] as number[], notMeant: [] as number[] }
  // A list is full at 500; a thread grows slow.
  const count =
    about.startsWith('adding') || about.startsWith('answering') ? Math.min(rounds, 150) : rounds
  for (let round = -20; round < count; round += 1) {
    const first = Math.random() < 0.5
    const one = await timeOf(first ? meant : notMeant, act, round)
    const other = await timeOf(first ? notMeant : meant, act, round)
    if (round < 0) continue
    times.meant.push(first ? one : other)
    times.notMeant.push(first ? other : one)
  }
  const area = areaUnderCurve(times.meant, times.notMeant)
  expect(Math.abs(area - 0.5), `area under the curve ${area}`).toBeLessThan(farthest(count))
})

it('is a test that can fail: a difference of a tenth is seen', () => {
  const times = Array.from({ length: rounds }, (_, round) => 1 + ((round * 37) % 100) / 200)
  const slower = times.map((time) => time * 1.2)
  expect(areaUnderCurve(slower, times) - 0.5).toBeGreaterThan(farthest(rounds))
})

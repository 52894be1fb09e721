/**
 * The server is killed at random moments while members write, and started again on the same data.
 * Eight times by default; as often as the environment variable SURVIVES says otherwise:
 *
 *     SURVIVES=100 npx vitest run --config tests/vitest.config.ts tests/survives.test.ts
 *
 * Figures of the run are printed at its end.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { emptyFolder } from './command-line/shell.ts'
import { freePort, KillableForum } from './support/survives/killable-forum.ts'
import { act, type Stage } from './support/survives/load.ts'
import { found, Record } from './support/survives/record.ts'
import { StubbornMember } from './support/survives/stubborn-member.ts'
import { WatchingPage } from './support/survives/watching-page.ts'
import { readWhole } from './support/survives/whole-thread.ts'

const kills = Number(process.env.SURVIVES ?? 8)

/** The server is killed within so many milliseconds of the first act that it took. */
const longestLife = 800

/** One start in six is cut short itself, within this many milliseconds. */
const duringStart = { share: 1 / 6, withinMs: 1_000 }

/** After so many kills the file is checked as the kill has left it. */
const checkEvery = 8

const trees = ['alder', 'birch', 'cedar', 'damson', 'elder', 'fir', 'ginkgo', 'hornbeam']

let end: (() => Promise<void>) | null = null
afterEach(async () => end?.())

async function enter(address: string, handles: readonly string[]): Promise<StubbornMember[]> {
  const members = handles.map((handle) => new StubbornMember(address, handle))
  return Promise.all(members.map((member) => member.enter('/join')))
}

/** A community of several, with two threads; returns those with their openings. */
async function settle(forum: KillableForum) {
  const owner = new StubbornMember(forum.address, 'hazel')
  const names = ['--name', 'The Step', '--owner', owner.handle, '--passphrase', owner.passphrase]
  await forum.administer('set-up', ...names)
  await forum.open()
  await owner.enter('/sign-in')
  await owner.ask('PUT', '/community', { joining: 'open' })
  const [space] = (await owner.read<{ spaces: { slug: string }[] }>('/spaces')).spaces
  const start = async (title: string) => {
    const text = { title, body: 'Say how it went.' }
    const { status, body } = await owner.ask('POST', `/s/${space!.slug}/threads`, text)
    if (status !== 201) throw new Error(JSON.stringify(body))
    const { thread, post } = body as { thread: { id: string }; post: { id: string } }
    return { id: thread.id, opening: post.id }
  }
  return [await start('This week'), await start('Small steps')]
}

it(
  `loses and doubles nothing when it is killed ${kills} times under load`,
  async () => {
    using folder = emptyFolder()
    const forum = new KillableForum(folder.path, await freePort())
    const pages: WatchingPage[] = []
    end = async () => {
      for (const page of pages) page.close()
      await forum.kill()
    }
    const threads = await settle(forum)
    const writers = await enter(forum.address, trees)
    const [reader] = await enter(forum.address, ['hawthorn'])
    for (const { id } of threads) {
      for (const who of [reader!, writers[0]!]) pages.push(new WatchingPage(forum.address, who, id))
    }
    for (const page of pages) await page.open()

    const record = new Record()
    const stage: Stage = { record, threads: threads.map(({ id }) => id), over: false }
    const load = Promise.all(writers.map((writer) => act(writer, stage)))
    let failed = false
    load.catch(() => (failed = true))
    for (let killed = 1; killed <= kills && !failed; killed += 1) {
      const before = record.acts
      while (record.acts === before && !failed) await pause(5)
      await pause(Math.random() * longestLife)
      await forum.kill()
      if (killed % checkEvery === 0) expect(await forum.administer('check')).toBe('All is well.\n')
      if (killed < kills && Math.random() < duringStart.share) {
        killed += 1
        await forum.openAndKill(Math.random() * duringStart.withinMs)
      }
      await forum.open()
    }
    stage.over = true
    await load

    await reader!.ask('POST', '/test/settle')
    let placeholders = 0
    for (const { id, opening } of threads) {
      const whole = await readWhole(reader!, id)
      placeholders += whole.filter((post) => post.gone).length
      expect(found(whole, opening)).toEqual(record.expected(id))
    }
    for (const page of pages) {
      await page.upToDate()
      const fresh = await readWhole(page.reader, page.thread)
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
      expect([...page.posts.values()].sort(byId)).toEqual(fresh.sort(byId))
    }
    expect(await forum.administer('check')).toBe('All is well.\n')
    expect(forum.complaints).toEqual([])
    console.log({ kills, ...record.figures, placeholders }, ...pages.map((page) => page.figures))
  },
  60_000 + kills * 15_000,
)

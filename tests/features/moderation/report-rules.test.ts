/** Reasons for a report: the community's rules, as they read when it was made. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rates } from '../../../shared/rates.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from './people.ts'

let forum: TestForum
let owner: Person
let mod: Person
let bo: Person
let post: string
let ids: string[]

interface Reasons {
  reasons: { id: string; title: string }[]
}
interface Own {
  reports: { reason: string; title: string }[]
}

async function start(env: Record<string, string> = {}): Promise<void> {
  forum = await startTestForum({ env })
  owner = await member(forum, 'Hedda', ['owner'])
  mod = await member(forum, 'Maud', ['moderator'])
  const ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  const { thread } = await startThread(ada, 'kitchen')
  post = await reply(ada, thread, 'Go away.')
  const rules = [
    { title: 'No threats', about: 'threat' },
    { title: 'Be kind', about: 'unkind' },
  ]
  const { rules: made } = await bodyOf<{ rules: { rules: { id: string }[] } }>(
    owner.put('/rules', { rules }).expect(200),
  )
  ids = made.rules.map(({ id }) => id)
}
beforeEach(() => start())
afterEach(() => forum.close())

const own = async () => (await bodyOf<Own>(bo.get('/me/reports').expect(200))).reports

describe('a report', () => {
  it('is made with one of the rules, or something else', async () => {
    const { reasons } = await bodyOf<Reasons>(bo.get(`/p/${post}/report`).expect(200))
    expect(reasons).toEqual([
      { id: ids[0], title: 'No threats' },
      { id: ids[1], title: 'Be kind' },
      { id: 'other', title: 'Something else' },
    ])
    const page = (await bo.page(`/p/${post}/report`)).text
    expect(wordsIn(page)).toContain('Be kind')
    expect(page).toContain('href="/rules"')
    await report(bo, post, { reason: ids[0] })
    expect((await queue(mod))[0]).toMatchObject({ urgent: true, reasons: ['threat'] })
    expect(await own()).toMatchObject([{ reason: 'threat', title: 'No threats' }])
  })

  it('takes a reason that stands for itself for the rule about the same', async () => {
    await report(bo, post, { reason: 'unkind' })
    expect(await own()).toMatchObject([{ reason: 'unkind', title: 'Be kind' }])
  })

  it('keeps its rule as it read that day, and one taken out meanwhile still counts', async () => {
    await report(bo, post, { reason: ids[1] })
    forum.world.setClock(forum.world.now() + 1_000)
    await owner
      .put('/rules', { rules: [{ id: ids[0], title: 'Nobody is threatened' }] })
      .expect(200)
    const { rules } = await bodyOf<{ rules: { version: number } }>(bo.get('/rules'))
    expect(rules.version).toBe(2)
    expect(await own()).toMatchObject([{ title: 'Be kind' }])
    const other = await reply(
      mod,
      (await bodyOf<{ post: { threadId: string } }>(bo.get(`/p/${post}`))).post.threadId,
      'Hm.',
    )
    await report(bo, other, { reason: ids[1] })
    expect((await own())[0]).toMatchObject({ reason: 'unkind', title: 'Be kind' })
    const { reasons } = await bodyOf<Reasons>(bo.get(`/p/${post}/report`))
    expect(reasons.map(({ title }) => title)).toEqual(['Nobody is threatened', 'Something else'])
  })

  it('with a reason that never was says so beside the field', async () => {
    for (const reason of ['never', 'x'.repeat(41), '', 7, null, ['threat']]) {
      const answer = await bo.post(`/p/${post}/reports`, { reason }).expect(422)
      expect(answer.body).toMatchObject({ errors: [{ field: 'reason' }] })
    }
    expect(await queue(mod)).toEqual([])
  })
})

it('can hide the post and mute its writer at once, whatever comes of it', async () => {
  await report(bo, post, { hide: true, mute: true })
  const { muted, hidden } = await bodyOf<{ muted: string[]; hidden: { id: string }[] }>(
    bo.get('/me/mutes'),
  )
  expect(muted).toEqual(['Ada'])
  expect(hidden.map(({ id }) => id)).toEqual([post])
  await bo.delete(`/p/${post}/hidden`).expect(204)
  // Saying the same again is the same report; what is ticked takes effect all the same.
  await report(bo, post, { hide: 'on' })
  expect(await own()).toHaveLength(1)
  const again = await bodyOf<{ hidden: object[] }>(bo.get('/me/mutes'))
  expect(again.hidden).toHaveLength(1)
})

it('says when somebody is usually there', async () => {
  await owner
    .put('/community', { hoursFrom: 8, hoursUntil: 22, hoursZone: 'Europe/Dublin' })
    .expect(200)
  forum.world.setClock(Date.UTC(2026, 10, 22, 12))
  const day = wordsIn((await bo.page('/me/reports?sent=1')).text)
  expect(day).toContain('between 08:00 and 22:00 (Europe/Dublin)')
  expect(day).not.toContain('outside these hours')
  forum.world.setClock(Date.UTC(2026, 10, 22, 23))
  expect(wordsIn((await bo.page('/me/reports?sent=1')).text)).toContain('outside these hours')
})

it('is not made a thousand times in an hour, whatever it is about', async () => {
  await forum.close()
  await start({ TEST_MODE: '' })
  const paths = [`/p/${post}/reports`, '/m/Ada/reports']
  for (let count = 0; count < rates.report.points; count += 1) {
    await bo.post(paths[count % 2]!, { reason: 'other' }).expect(201)
  }
  for (const path of paths) {
    const answer = await bo.post(path, { reason: 'other' }).expect(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect((answer.body as { detail: string }).detail).not.toBe('')
  }
  expect(wordsIn((await bo.page('/m/Ada/report')).text)).not.toContain('undefined')
}, 60_000)

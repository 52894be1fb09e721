/** Worrying about somebody: one question in seven days, from nobody, to nobody kept apart. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { rates } from '../../../shared/rates.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let ada: Person
let bo: Person
let cy: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  cy = await member(forum, 'Cy')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(cy, 'kitchen'))
})
afterEach(() => forum.close())

const settle = () => visitor(forum).post('/test/settle').expect(204)
const days = (count: number) => forum.world.setClock(forum.world.now() + count * 86_400_000)

interface CheckIns {
  question: { id: string } | null
  welcome: boolean
}
const checkIns = (who: Person) => bodyOf<CheckIns>(who.get('/me/check-ins').expect(200))
const notices = async (who: Person) =>
  (await bodyOf<{ notifications: { kind: string }[] }>(who.get('/notifications').expect(200)))
    .notifications
/** Has somebody asked; what whoever wishes it gets. */
async function worry(who: Person, path = '/m/Ada/worry'): Promise<unknown> {
  const answer = await who.post(path)
  await settle()
  return { status: answer.status, body: answer.body as unknown }
}
const passedOn = { status: 200, body: { passedOn: true } }

describe('a question', () => {
  it('reaches whom it is about, once, without who wished it', async () => {
    expect(await worry(bo)).toEqual(passedOn)
    const { question } = await checkIns(ada)
    expect(question).not.toBeNull()
    expect((await notices(ada)).map(({ kind }) => kind)).toEqual(['asked-after'])
    for (const path of ['/me/check-ins', '/', '/notifications', '/me/export?download=1']) {
      for (const answer of [await ada.get(path), await ada.page(path)]) {
        expect(answer.text).not.toMatch(/\bBo\b/)
        expect(answer.text).not.toContain(bo.publicId)
      }
    }
    expect(wordsIn((await ada.page('/')).text)).toContain('Someone here is thinking of you')
    const kept = await forum.forum.reader.selectFrom('check_in_wish').selectAll().execute()
    expect(kept).toEqual([])
  })

  it('is put once in seven days, however many wish it', async () => {
    expect(await worry(bo)).toEqual(passedOn)
    expect(await worry(cy)).toEqual(passedOn)
    expect(await notices(ada)).toHaveLength(1)
    const first = (await checkIns(ada)).question!.id
    await ada.post(`/me/check-ins/${first}`, { answer: 'not-now' }).expect(204)
    days(limits.checkInDays - 0.5)
    expect(await worry(bo)).toEqual(passedOn)
    expect((await checkIns(ada)).question).toBeNull()
    days(1)
    expect(await worry(cy)).toEqual(passedOn)
    expect((await checkIns(ada)).question?.id).not.toBe(first)
    expect(await notices(ada)).toHaveLength(2)
  })

  it('is answered to nobody', async () => {
    await worry(bo)
    const seen = async () => [
      (await bo.get('/notifications')).text,
      (await bo.get('/me/reports')).text,
      wordsIn((await bo.page('/m/Ada/worry')).text),
      (await bo.get('/me/export?download=1')).text.replace(/"exportedAt": "[^"]+"/, ''),
    ]
    const before = await seen()
    const { question } = await checkIns(ada)
    await bo.post(`/me/check-ins/${question!.id}`, { answer: 'yes' }).expect(404)
    await ada.post(`/me/check-ins/${question!.id}`, { answer: 'perhaps' }).expect(422)
    await ada.post(`/me/check-ins/${question!.id}`, { answer: 'yes' }).expect(204)
    await ada.post(`/me/check-ins/${question!.id}`, { answer: 'yes' }).expect(404)
    expect(await seen()).toEqual(before)
    const rows = await forum.forum.reader.selectFrom('check_in').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/yes|Bo/)
  })

  it('is not put any more to somebody who has said so, until they say otherwise', async () => {
    await worry(bo)
    const page = await ada.page('/me/check-ins').expect(200)
    const { question } = await checkIns(ada)
    const action = `/me/check-ins/${question!.id}`
    const fields = fieldsIn(page.text, `form[action="${action}"]`)
    const to = await ada.form(action, { ...fields, answer: 'never' }).expect(303)
    expect(wordsIn((await ada.page(to.headers.location!)).text)).toContain(
      'You will not be asked again.',
    )
    days(20)
    expect(await worry(cy)).toEqual(passedOn)
    expect(await checkIns(ada)).toEqual({ question: null, welcome: false })
    await ada.put('/me/check-ins', { welcome: true }).expect(204)
    await worry(cy)
    expect((await checkIns(ada)).question).not.toBeNull()
    await ada.put('/me/check-ins', { welcome: false }).expect(204)
    expect(await checkIns(ada)).toEqual({ question: null, welcome: false })
  })
})

describe('whoever wrote a post', () => {
  it('is asked under an alias too, and nobody learns who that is', async () => {
    const hidden = await reply(ada, thread, 'I cannot any more.', { anonymous: true })
    const form = await bo.page(`/p/${hidden}/worry`).expect(200)
    expect(form.text).not.toMatch(/\bAda\b/)
    expect(await worry(bo, `/p/${hidden}/worry`)).toEqual(passedOn)
    expect((await checkIns(ada)).question).not.toBeNull()
    await ada.post(`/p/${hidden}/worry`).expect(403)
    await ada.post('/m/Ada/worry').expect(403)
  })
})

describe('what stands between two', () => {
  it('keeps every question away, and the one who wishes it sees the same', async () => {
    const named = await reply(ada, thread, 'Here.')
    const hidden = await reply(ada, thread, 'Here, too.', { anonymous: true })
    const page = async () => wordsIn((await bo.page('/m/Ada/worry?sent=1')).text)
    const before = await page()
    // Bo keeps apart from Ada, who must not learn that there is anybody.
    await keepApart(forum, bo, ada)
    for (const path of ['/m/Ada/worry', `/p/${named}/worry`, `/p/${hidden}/worry`]) {
      expect(await worry(bo, path)).toEqual(passedOn)
    }
    expect(await page()).toBe(before)
    expect(await checkIns(ada)).toEqual({ question: null, welcome: true })
    expect(await notices(ada)).toEqual([])
    // And it does not count: somebody else may still wish it.
    await worry(cy)
    expect((await checkIns(ada)).question).not.toBeNull()
  })

  it('holds for blocks, which do not touch aliases otherwise', async () => {
    const hidden = await reply(ada, thread, 'Here.', { anonymous: true })
    await ada.put('/me/blocks/Bo').expect(204)
    await bo.post('/m/Ada/worry').expect(404)
    expect(await worry(bo, `/p/${hidden}/worry`)).toEqual(passedOn)
    expect((await checkIns(ada)).question).toBeNull()
  })
})

it('needs no name: there are words to say, and who can be reached now', async () => {
  const page = await visitor(forum).page('/worry').expect(200)
  expect(wordsIn(page.text)).toContain('Words you can begin with')
  expect(page.text).toContain('href="/crisis"')
  expect((await bo.page(`/m/Ada`)).text).toContain('href="/m/Ada/worry"')
})

it('has an end in a day', async () => {
  await forum.close()
  forum = await startTestForum({ env: { TEST_MODE: '' } })
  await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  for (let count = 0; count < rates.worry.points; count += 1) {
    await bo.post('/m/Ada/worry').expect(200)
  }
  await bo.post('/m/Ada/worry').expect(429)
})

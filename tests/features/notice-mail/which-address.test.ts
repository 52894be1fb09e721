/** Of several addresses, one gets what is mailed: the one its member has chosen, and never another. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { administer } from '../../command-line/shell.ts'
import { contactPointsOf, delivered, leave, linkIn } from '../../support/contact.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { reply, startThread } from '../../support/writing.ts'
import { linkOut, minuteMs, noon, openStage, type Stage } from './stage.ts'

let stage: Stage
let ada: Person
let bo: Person
let thread: string
/** Public ids of Ada's addresses: the one she left first, and that of her work. */
let [first, work] = ['', '']
beforeEach(async () => {
  stage = await openStage()
  bo = await member(stage.forum, 'Bo')
  ada = await stage.mailed('Ada', 'mail', ['reply'])
  await keep('ada@work.example')
  ;[first = '', work = ''] = (await contactPointsOf(ada)).map(({ id }) => id)
  ;({ thread } = await startThread(ada, 'kitchen'))
  await reply(bo, thread, 'One.')
})
afterEach(() => stage.close())

async function keep(email: string): Promise<void> {
  await leave(ada, email, { mail: true })
  await delivered(stage.forum)
  await ada.post(linkIn(stage.mailbox.letters.at(-1))).expect(200)
}

const later = async (minutes: number) =>
  (await stage.at(noon + minutes * minuteMs)).flatMap(({ to }) => to)
const choose = (id: string) => ada.put(`/me/contact-points/${id}/letters`)
const words = async (path: string) => wordsIn((await ada.page(path).expect(200)).text)

/** Everything of her addresses that somebody could be kept apart by. */
async function matching() {
  const { reader } = stage.forum.forum
  const points = await reader
    .selectFrom('contact_point')
    .select(['fingerprint', 'domain_fingerprint', 'confirmed_at', 'effective_at', 'effective'])
    .select(['matched', 'added_at', 'for_mail'])
    .where('member_id', '=', ada.id)
    .execute()
  const { settled_at, settle_at, contact_confirmed_at } = await reader
    .selectFrom('member')
    .selectAll()
    .where('id', '=', ada.id)
    .executeTakeFirstOrThrow()
  return { points, settled_at, settle_at, contact_confirmed_at }
}

it('it goes to the first until another is chosen, which changes nothing about matching', async () => {
  expect(await later(5)).toEqual(['ada@example.org'])
  const before = await matching()
  expect(await words('/me/notices')).toContain('goes to a…@e….org')
  await ada
    .form(`/me/contact-points/${work}/letters`, { _method: 'put' })
    .expect(303)
    .expect('location', '/me/contact-points?done=letters')
  expect(await contactPointsOf(ada)).toMatchObject([{ letters: false }, { letters: true }])
  expect(await words('/me/notices')).toContain('goes to a…@w….example')
  expect(await matching()).toEqual(before)
  await reply(bo, thread, 'Two.')
  expect(await later(60)).toEqual(['ada@work.example'])
})

it('only one’s own can be chosen, and only one that is kept for mail', async () => {
  await leave(ada, 'ada@else.example')
  const waiting = (await contactPointsOf(ada)).at(-1)!
  await choose(waiting.id).expect(404)
  await bo.put(`/me/contact-points/${work}/letters`).expect(404)
  await leave(ada, 'ada@work.example', { mail: false })
  await choose(work).expect(404)
  await choose(first).expect(200)
})

it('when that one is removed it goes nowhere, which the pages say, until another is chosen', async () => {
  await ada.delete(`/me/contact-points/${first}`).expect(204)
  expect(await later(60)).toEqual([])
  expect(await words('/me/contact-points')).toContain('nothing is mailed to any of these')
  expect(await words('/me/notices')).toContain('the address it went to is gone')
  await keep('ada@else.example')
  expect(await later(61)).toEqual([])
  await choose(work).expect(200)
  expect(await later(62)).toEqual(['ada@work.example'])
})

it('nor does it go to another when that one is kept for matching alone, or refuses a mail', async () => {
  stage.mailbox.refuse(550)
  await later(5)
  stage.mailbox.refuse(null)
  expect(await later(120)).toEqual([])
  expect(await words('/notifications')).toContain('Nothing moves to another address by itself')
  await choose(first).expect(200)
  expect(await later(121)).toEqual([])
  await choose(work).expect(200)
  expect(await later(122)).toEqual(['ada@work.example'])
  await leave(ada, 'ada@work.example')
  await reply(bo, thread, 'Two.')
  expect(await later(240)).toEqual([])
})

it('what is said of an address it no longer goes to is not said of the other', async () => {
  const [letter] = await stage.at(noon + 5 * minuteMs)
  await choose(work).expect(200)
  await visitor(stage.forum).post(linkOut(letter)).expect(200)
  await administer(stage.forum.dataDir, 'bounce', letter!.raw)
  await reply(bo, thread, 'Two.')
  expect(await later(60)).toEqual(['ada@work.example'])
})

it('whoever ended it themselves gets none by choosing another address', async () => {
  const [letter] = await stage.at(noon + 5 * minuteMs)
  stage.mailbox.refuse(550)
  await reply(bo, thread, 'Two.')
  await later(60)
  stage.mailbox.refuse(null)
  await visitor(stage.forum).post(linkOut(letter)).expect(200)
  await choose(work).expect(200)
  expect(await later(120)).toEqual([])
})

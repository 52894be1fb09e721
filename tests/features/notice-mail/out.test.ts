/** Getting rid of mail: one click from a mail program, and addresses that refuse it. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { administer } from '../../command-line/shell.ts'
import { contactPointsOf } from '../../support/contact.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { reply, startThread } from '../../support/writing.ts'
import { linkOut, minuteMs, noon, openStage, type Stage } from './stage.ts'

let stage: Stage
let ada: Person
let bo: Person
let thread: string
beforeEach(async () => {
  stage = await openStage()
  bo = await member(stage.forum, 'Bo')
  ada = await stage.mailed('Ada', 'mail', ['reply'])
  ;({ thread } = await startThread(ada, 'kitchen'))
  await reply(bo, thread, 'One.')
})
afterEach(() => stage.close())

const later = (minutes: number) => stage.at(noon + minutes * minuteMs)
const stopped = async (who: Person) =>
  (await who.get('/me/notices').expect(200)).body as { mailStopped: string | null }

it('one click stops it, from any page and without signing in; looking at the link does not', async () => {
  const [letter] = await later(5)
  expect(letter!.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const out = linkOut(letter)
  expect(letter!.text).toContain(out)
  expect(Buffer.from(out.split('/').at(-1)!, 'base64url').toString('latin1')).not.toContain(
    ada.publicId,
  )
  const opened = await visitor(stage.forum).page(out).expect(200)
  expect(opened.text).toContain('Send no more mail')
  expect((await stopped(ada)).mailStopped).toBeNull()
  const clicked = await stage.forum
    .agent()
    .post(out)
    .set('Origin', 'https://mail.example')
    .set('Sec-Fetch-Site', 'cross-site')
    .type('form')
    .send('List-Unsubscribe=One-Click')
    .expect(200)
  const strange = await stage.forum
    .agent()
    .post('/unsubscribe/none')
    .type('form')
    .send('')
    .expect(200)
  expect(strange.text === clicked.text).toBe(true)
  expect((await stopped(ada)).mailStopped).toBe('unsubscribed')
  await reply(bo, thread, 'Two.')
  expect(await later(60)).toEqual([])
})

it('nothing else takes a request from another page', async () => {
  await stage.forum
    .agent()
    .delete('/me/mail-stop')
    .set('Cookie', ada.cookie)
    .set('Origin', 'https://mail.example')
    .expect(403)
})

it('an address whose server refuses it gets no more; the forum says so, and how it goes on', async () => {
  stage.mailbox.refuse(550)
  await later(5)
  expect((await stopped(ada)).mailStopped).toBe('refused')
  const page = await ada.page('/notifications').expect(200)
  expect(page.text).toContain('refused a mail')
  stage.mailbox.refuse(null)
  expect(await later(120)).toEqual([])
  await ada.form('/me/mail-stop', { _method: 'delete' }).expect(303)
  expect(await later(121)).toHaveLength(1)
})

it('the link in an old mail does nothing once its address is taken away', async () => {
  const [letter] = await later(5)
  const [point] = await contactPointsOf(ada)
  await ada.delete(`/me/contact-points/${point!.id}`).expect(204)
  await visitor(stage.forum).post(linkOut(letter)).expect(200)
  expect((await stopped(ada)).mailStopped).toBeNull()
})

it('mail that comes back later ends it as well, once somebody hands it in', async () => {
  const [letter] = await later(5)
  const { dataDir } = stage.forum
  expect(await administer(dataDir, 'bounce', `Returned mail\n\n${letter!.raw}`)).toEqual([
    'No more notices are mailed there. The member finds that under Notices.',
  ])
  expect((await stopped(ada)).mailStopped).toBe('refused')
  await expect(administer(dataDir, 'bounce', 'https://a.example/unsubscribe/none')).rejects.toThrow(
    'no link',
  )
})

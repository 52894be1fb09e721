/** The link in the mail: whose it is, how often it works, and when it ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contactPointsOf, delivered, leave, linkIn, settle } from '../../support/contact.ts'
import { wordsIn } from '../../support/forms.ts'
import { type Mailbox, openMailbox } from '../../support/mailbox.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let mailbox: Mailbox
let forum: TestForum
let mira: Person
let count = 0

beforeAll(async () => {
  mailbox = await openMailbox()
  forum = await startTestForum({ env: { SMTP_URL: mailbox.url } })
})
beforeEach(async () => {
  forum.world.setClock(null)
  await delivered(forum)
  mailbox.letters.length = 0
  mira = await member(forum, `Mira${(count += 1)}`)
})
afterAll(async () => {
  await forum.close()
  await mailbox.close()
})

const rowsOf = ({ id }: Person) =>
  forum.forum.reader.selectFrom('contact_point').selectAll().where('member_id', '=', id).execute()

describe('a link', () => {
  it('asks who is not signed in to sign in first, and leads back', async () => {
    await leave(mira, 'mira@example.org')
    await delivered(forum)
    const link = linkIn(mailbox.letters[0])
    const page = await visitor(forum).page(link).expect(303)
    expect(page.headers.location).toBe(`/sign-in?next=${encodeURIComponent(link)}`)
    await visitor(forum).get(link).expect(401)
    await visitor(forum).post(link).expect(401)
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: false }])
  })

  it('is for another account like one that never was', async () => {
    const eve = await member(forum, `Eve${count}`)
    await leave(mira, 'mira@example.org')
    await delivered(forum)
    const link = linkIn(mailbox.letters[0])
    for (const ask of [
      (at: string) => eve.get(at),
      (at: string) => eve.post(at),
      (at: string) => eve.page(at),
      (at: string) => eve.form(at, {}),
    ]) {
      const theirs = await ask(link).expect(404)
      const none = await ask(link.replace(/.{4}$/, 'AAAA')).expect(404)
      const same = (text: string) => text.replace(/\/confirm\/[\w-]+/g, '')
      expect(same(theirs.text)).toBe(same(none.text))
    }
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: false }])
    expect(await contactPointsOf(eve)).toEqual([])
  })

  it('can be used twice without harm, and not to undo a removal', async () => {
    const { id } = await leave(mira, 'mira@example.org')
    await delivered(forum)
    const link = linkIn(mailbox.letters[0])
    const first = await mira.post(link).expect(200)
    const before = await rowsOf(mira)
    forum.world.setClock(Date.now() + 3_600_000)
    const second = await mira.post(link).expect(200)
    expect(second.body).toEqual(first.body)
    expect(await rowsOf(mira)).toEqual(before)
    expect(wordsIn((await mira.page(link).expect(200)).text)).toContain('is confirmed')
    await mira.delete(`/me/contact-points/${id}`).expect(204)
    await mira.post(link).expect(404)
    expect(await contactPointsOf(mira)).toEqual([])
  })

  it('ends after three days, and the address is forgotten', async () => {
    await leave(mira, 'mira@example.org')
    await delivered(forum)
    const link = linkIn(mailbox.letters[0])
    forum.world.setClock(Date.now() + 3 * 86_400_000 + 1_000)
    await mira.page(link).expect(404)
    await mira.post(link).expect(404)
    await settle(forum)
    expect(await rowsOf(mira)).toEqual([])
  })

  it('that was used is forgotten after three days, and the confirmation stays', async () => {
    await leave(mira, 'mira@example.org', { mail: true })
    await delivered(forum)
    const link = linkIn(mailbox.letters[0])
    await mira.post(link).expect(200)
    forum.world.setClock(Date.now() + 3 * 86_400_000 + 1_000)
    await settle(forum)
    await mira.post(link).expect(404)
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: true, mail: true }])
    expect(await rowsOf(mira)).toMatchObject([{ token_hash: null }])
  })
})

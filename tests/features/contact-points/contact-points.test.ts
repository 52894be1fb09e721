/** Leaving an address: what is stored of it, what is refused, and how it is confirmed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressFingerprint, readAddress } from '../../../server/visibility/fingerprint.ts'
import {
  type ContactPointJson,
  contactPointsOf,
  delivered,
  leave,
  linkIn,
  settle,
} from '../../support/contact.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
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

describe('leaving an address', () => {
  it('sends one link to it, and keeps the address until it is confirmed', async () => {
    const point = await leave(mira, 'Mira@Example.org')
    expect(point).toEqual({
      id: expect.any(String) as string,
      hint: 'm…@e….org',
      confirmed: false,
      mail: false,
      letters: false,
    })
    await delivered(forum)
    expect(mailbox.letters).toHaveLength(1)
    const [letter] = mailbox.letters
    expect(letter!.to).toEqual(['Mira@example.org'])
    expect(letter!.headers.get('subject')).toBe('A message from your forum')
    expect(letter!.raw).not.toMatch(/Mira\d|Long Table|mental|health|peer/i)

    const link = linkIn(letter)
    const page = await mira.page(link).expect(200)
    expect(wordsIn(page.text)).toContain('m…@e….org')
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: false }])
    await mira
      .form(link, fieldsIn(page.text))
      .expect(303)
      .expect('location', /done=confirmed/)
    expect(await contactPointsOf(mira)).toEqual([{ ...point, confirmed: true }])
    expect(await rowsOf(mira)).toMatchObject([{ address: null, for_mail: 0, effective: 1 }])
  })

  it('keeps the address itself only when asked to', async () => {
    await leave(mira, 'mira@example.org', { mail: true })
    await delivered(forum)
    await mira.post(linkIn(mailbox.letters[0])).expect(200)
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: true, mail: true }])
    const [row] = await rowsOf(mira)
    expect(row!.address).toEqual(expect.any(String))
    expect(JSON.stringify(row)).not.toMatch(/mira|example/i)
    // And no longer, once asked to forget it.
    expect(await leave(mira, 'mira@example.org')).toMatchObject({ confirmed: true, mail: false })
    expect(await rowsOf(mira)).toMatchObject([{ address: null }])
    expect(mailbox.letters).toHaveLength(1)
  })

  it('asks again before it keeps an address that was confirmed as a fingerprint', async () => {
    await leave(mira, 'mira@example.org')
    await delivered(forum)
    await mira.post(linkIn(mailbox.letters[0])).expect(200)
    const again = await leave(mira, 'mira+forum@example.org', { mail: true })
    expect(again).toMatchObject({ confirmed: true, mail: false })
    await delivered(forum)
    expect(mailbox.letters.map(({ to }) => to)).toEqual([
      ['mira@example.org'],
      ['mira+forum@example.org'],
    ])
    await mira.post(linkIn(mailbox.letters[1])).expect(200)
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: true, mail: true }])
  })

  it('knows an address again, however it is written', async () => {
    const ways = [
      'mira@münchen.example',
      'MIRA+Spam@MÜNCHEN.EXAMPLE',
      'mira@xn--mnchen-3ya.example',
    ]
    const points = []
    for (const way of ways) points.push(await leave(mira, way))
    expect(new Set(points.map(({ id }) => id)).size).toBe(1)
    await delivered(forum)
    // The first two links are void: the newest counts.
    for (const letter of mailbox.letters.slice(0, 2)) await mira.post(linkIn(letter)).expect(404)
    await mira.post(linkIn(mailbox.letters[2])).expect(200)
    expect(await leave(mira, ways[1]!)).toMatchObject({ confirmed: true })
    expect(mailbox.letters).toHaveLength(3)
  })

  it('sends one mail when a request is repeated', async () => {
    const body = { email: 'mira@example.org' }
    const post = () => mira.post('/me/contact-points', body).set('Idempotency-Key', 'once')
    const first = await post().expect(201)
    const second = await post().expect(201)
    expect(second.body).toEqual(first.body)
    await delivered(forum)
    expect(mailbox.letters).toHaveLength(1)
  })

  it('is refused for the fourth, and possible again when one is removed', async () => {
    for (const name of ['a', 'b', 'c']) await leave(mira, `${name}@example.org`)
    const fourth = { email: 'd@example.org' }
    await mira.post('/me/contact-points', fourth).expect(422)
    const page = await mira.form('/me/contact-points', fourth).expect(422)
    expect(errorIn(page.text, 'email')).toContain('3 addresses')
    expect(page.text).toContain('value="d@example.org"')
    const [first] = await contactPointsOf(mira)
    await mira.delete(`/me/contact-points/${first!.id}`).expect(204)
    await mira.delete(`/me/contact-points/${first!.id}`).expect(404)
    await leave(mira, 'd@example.org')
  })

  it('is answered alike whether or not the address is somebody else’s', async () => {
    const nils = await member(forum, `Nils${count}`)
    await leave(nils, 'nils@example.org')
    await delivered(forum)
    await nils.post(linkIn(mailbox.letters[0])).expect(200)
    const ask = async (email: string) => {
      const answer = await mira.post('/me/contact-points', { email }).expect(201)
      const { id, ...rest } = (answer.body as { contactPoint: ContactPointJson }).contactPoint
      expect(id).toHaveLength(20)
      return { rest, names: Object.keys(answer.headers) }
    }
    expect(await ask('nils@example.org')).toEqual(await ask('nobody@example.org'))
  })

  it('can be taken back before the mail has gone', async () => {
    const { id } = await leave(mira, 'mira@example.org')
    // Nothing has been waited for, so at best the first connection is being made.
    await mira.delete(`/me/contact-points/${id}`).expect(204)
    await settle(forum)
    expect(await rowsOf(mira)).toEqual([])
    for (const letter of mailbox.letters) await mira.post(linkIn(letter)).expect(404)
  })

  it('is for members who have been let in', async () => {
    await forum.forum.writer.transact(async (tx) => {
      await tx.updateTable('member').set({ status: 'waiting' }).where('id', '=', mira.id).execute()
    })
    await mira.post('/me/contact-points', { email: 'mira@example.org' }).expect(403)
    await visitor(forum).post('/me/contact-points', { email: 'mira@example.org' }).expect(401)
    await visitor(forum).page('/me/contact-points').expect(303)
  })
})

it('fingerprints are keyed: without the key file nobody can make one', async () => {
  await leave(mira, 'mira@example.org')
  const [row] = await rowsOf(mira)
  const { keys } = forum.forum
  expect(row!.fingerprint).toBe(addressFingerprint(keys, readAddress('Mira@example.ORG')!))
  const others = { ...keys, key: () => Buffer.alloc(32) }
  expect(row!.fingerprint).not.toBe(addressFingerprint(others, readAddress('mira@example.org')!))
  expect(row!.domain_fingerprint.split(' ')).toHaveLength(1)
})

/** Becoming settled, and addresses that somebody settled adds: at moments that point to nothing. */
import { afterEach, describe, expect, it } from 'vitest'
import {
  confirmed,
  contactPointsOf,
  delivered,
  goTo,
  isSettled,
  leave,
  linkIn,
  settle,
} from '../../support/contact.ts'
import { wordsIn } from '../../support/forms.ts'
import { type Mailbox, openMailbox } from '../../support/mailbox.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const began = Date.parse('2026-03-01T12:00:00Z')

let mailbox: Mailbox | null = null
let forum: TestForum
afterEach(async () => {
  await forum.close()
  await mailbox?.close()
  mailbox = null
})

async function start(env: Record<string, string> = {}, withMail = true): Promise<void> {
  mailbox = withMail ? await openMailbox() : null
  const mail: Record<string, string> = mailbox ? { SMTP_URL: mailbox.url } : {}
  forum = await startTestForum({ env: { ...mail, ...env } })
  forum.world.setClock(began)
}

const real = { TEST_MODE: '0' }

async function onProbation(person: Person, days: number): Promise<void> {
  const probation_until = began + days * 86_400_000
  await forum.forum.writer.transact((tx) =>
    tx.updateTable('member').set({ probation_until }).where('id', '=', person.id).execute(),
  )
}

/** Has the next random numbers come out as this share of all there are, from 0 to 1. */
function chance(share: number): void {
  const bytes = forum.world.bytes.bind(forum.world)
  forum.world.bytes = (length) =>
    length === 6 ? Buffer.from(bytesOf(share * (2 ** 48 - 1))) : bytes(length)
}

function bytesOf(number: number): number[] {
  const hex = Math.floor(number).toString(16).padStart(12, '0')
  return [...Buffer.from(hex, 'hex')]
}

describe('a member', () => {
  it('becomes settled within three days after probation, and not without an address', async () => {
    await start(real)
    chance(0.5)
    const mira = await member(forum, 'Mira')
    const nils = await member(forum, 'Nils')
    for (const one of [mira, nils]) await onProbation(one, 7)
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    const days: Record<string, number | null> = { Mira: null, Nils: null }
    for (let day = 0; day < 20; day += 0.25) {
      goTo(forum, began, day)
      await settle(forum)
      for (const one of [mira, nils]) {
        if (await isSettled(forum, one)) days[one.handle] ??= day
      }
    }
    expect(days).toEqual({ Mira: 8.5, Nils: null })
  })

  it.each([
    [0, 7],
    [1, 10],
  ])('is settled at a moment drawn from all three days (%d)', async (share, day) => {
    await start(real)
    chance(share)
    const mira = await member(forum, 'Mira')
    await onProbation(mira, 7)
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    goTo(forum, began, 6.99)
    await settle(forum)
    goTo(forum, began, 7)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(day === 7)
    goTo(forum, began, 10)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
  })

  it('stays settled, whatever becomes of the address', async () => {
    await start()
    const mira = await member(forum, 'Mira')
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(false)
    const { id } = await confirmed(forum, mailbox!, mira, 'mira@example.org')
    expect(await isSettled(forum, mira)).toBe(false)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
    await mira.delete(`/me/contact-points/${id}`).expect(204)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
  })

  it('who takes the address back before is not settled, and draws again later', async () => {
    await start(real)
    chance(1)
    const mira = await member(forum, 'Mira')
    const { id } = await confirmed(forum, mailbox!, mira, 'mira@example.org')
    await settle(forum)
    await mira.delete(`/me/contact-points/${id}`).expect(204)
    goTo(forum, began, 4)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(false)
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(false)
    goTo(forum, began, 7)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
  })

  it('sees what is meant for settled members from then on', async () => {
    await start()
    const ada = await member(forum, 'Ada')
    const mira = await member(forum, 'Mira')
    await space(forum, 'kitchen')
    const text = { title: 'For the settled', body: 'Sit down.', audience: 'settled' }
    await ada.post('/s/kitchen/threads', text).expect(201)
    expect((await mira.get('/s/kitchen')).text).not.toContain('For the settled')
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    await visitor(forum).post('/test/settle').expect(204)
    expect((await mira.get('/s/kitchen')).text).toContain('For the settled')
  })
})

describe('without a mail server', () => {
  it('no address can be left, and the page says so', async () => {
    await start({}, false)
    const mira = await member(forum, 'Mira')
    const page = await mira.page('/me/contact-points').expect(200)
    expect(wordsIn(page.text)).toContain('no mail server')
    expect(page.text).not.toContain('name="email"')
    expect(await contactPointsOf(mira)).toEqual([])
    await mira.post('/me/contact-points', { email: 'mira@example.org' }).expect(422)
  })

  it('members settle after probation alone', async () => {
    await start(real, false)
    chance(0.5)
    const mira = await member(forum, 'Mira')
    await onProbation(mira, 7)
    for (const [day, expected] of [
      [7, false],
      [8.4, false],
      [8.5, true],
    ] as const) {
      goTo(forum, began, day)
      await settle(forum)
      expect(await isSettled(forum, mira)).toBe(expected)
    }
  })

  it('nobody loses what they had when a mail server comes', async () => {
    await start({}, false)
    const mira = await member(forum, 'Mira')
    await forum.open()
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
  })
})

describe('an address of somebody settled', () => {
  const effectiveOf = async (person: Person) => {
    const rows = await forum.forum.reader
      .selectFrom('contact_point')
      .select('effective')
      .where('member_id', '=', person.id)
      .orderBy('id')
      .execute()
    return rows.map((row) => row.effective)
  }

  it('counts at some moment within fourteen days; before, at once', async () => {
    await start(real)
    chance(0.5)
    const mira = await member(forum, 'Mira')
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    expect(await effectiveOf(mira)).toEqual([1])
    await settle(forum)
    goTo(forum, began, 40)
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
    await confirmed(forum, mailbox!, mira, 'mira@work.example')
    for (const [day, expected] of [
      [40, 0],
      [46.9, 0],
      [47, 1],
    ] as const) {
      goTo(forum, began, day)
      await settle(forum)
      expect(await effectiveOf(mira)).toEqual([1, expected])
    }
  })

  it('is the only new one in thirty days, also when it is removed again', async () => {
    await start(real)
    chance(0)
    const mira = await member(forum, 'Mira')
    await confirmed(forum, mailbox!, mira, 'mira@example.org')
    await settle(forum)
    expect(await isSettled(forum, mira)).toBe(true)
    const [first] = await contactPointsOf(mira)
    await mira.delete(`/me/contact-points/${first!.id}`).expect(204)
    goTo(forum, began, 29.9)
    await mira.post('/me/contact-points', { email: 'mira@example.org' }).expect(422)
    goTo(forum, began, 30)
    await leave(mira, 'mira@example.org')
    await leave(mira, 'mira@work.example')
    await delivered(forum)
    // Two asked for at once: the second one confirmed comes too soon.
    const [one, two] = mailbox!.letters.slice(-2).map(linkIn)
    await mira.post(one!).expect(200)
    await mira.post(two!).expect(409)
    const page = await mira.form(two!, {}).expect(409)
    expect(wordsIn(page.text)).toContain('30 days')
    expect(await contactPointsOf(mira)).toMatchObject([{ confirmed: true }, { confirmed: false }])
  })
})

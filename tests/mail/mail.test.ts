/** Mail on its way: through a real mail server, from an outbox that outlives restarts and refusals. */
import { afterEach, describe, expect, it } from 'vitest'
import { nextTry } from '../../server/mail/pauses.ts'
import { leave } from '../support/contact.ts'
import { type Mailbox, openMailbox } from '../support/mailbox.ts'
import { member, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

let mailbox: Mailbox
let forum: TestForum
afterEach(async () => {
  await forum.close()
  await mailbox.close()
})

async function start(env: Record<string, string> = {}): Promise<void> {
  mailbox = await openMailbox()
  forum = await startTestForum({ env: { SMTP_URL: mailbox.url, ...env } })
  write()
}

const subject = 'A message'

function write(): void {
  forum.forum.mail.carry('note', ({ payload }) =>
    Promise.resolve({ to: 'mira@example.org', subject, text: `The words: ${payload}` }),
  )
}

async function queue(payload: string, memberId: number | null = null): Promise<void> {
  const { mail, writer } = forum.forum
  await writer.transact((tx) => mail.queue(tx, 'note', { memberId, contactPointId: null, payload }))
}

const settle = () => visitor(forum).post('/test/settle').expect(204)
const rows = () => forum.forum.reader.selectFrom('outbox').selectAll().execute()

describe('a letter', () => {
  it('arrives as plain text, and says nothing besides', async () => {
    await start({ PUBLIC_URL: 'http://localhost:4000' })
    await queue('grüße')
    expect(mailbox.letters).toEqual([])
    await settle()
    const [letter] = mailbox.letters
    expect(letter).toMatchObject({
      from: 'forum@localhost',
      to: ['mira@example.org'],
      text: 'The words: grüße',
    })
    const { headers } = letter!
    expect(headers.get('to')).toBe('mira@example.org')
    expect(headers.get('from')).toBe('forum@localhost')
    expect(headers.get('subject')).toBe(subject)
    expect(headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/)
    expect([...headers.keys()].sort()).toEqual([
      ...['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from'],
      ...['message-id', 'mime-version', 'subject', 'to'],
    ])
    expect(await rows()).toEqual([])
  })

  it('comes from MAIL_FROM', async () => {
    await start({ MAIL_FROM: 'kitchen@table.example' })
    await queue('a')
    await settle()
    expect(mailbox.letters).toMatchObject([{ from: 'kitchen@table.example' }])
  })

  it('is kept sealed while it waits', async () => {
    await start()
    await queue('a secret link')
    const [row] = await rows()
    expect(JSON.stringify(row)).not.toMatch(/secret|mira/)
  })

  it('is not sent to who leaves, or was never let in', async () => {
    await start()
    const people = await Promise.all(['Ada', 'Bo', 'Cy'].map((handle) => member(forum, handle)))
    for (const { id, handle } of people) await queue(handle, id)
    const status = ['paused', 'leaving', 'waiting'] as const
    await forum.forum.writer.transact(async (tx) => {
      for (const [at, { id }] of people.entries()) {
        await tx.updateTable('member').set({ status: status[at]! }).where('id', '=', id).execute()
      }
    })
    await settle()
    expect(mailbox.letters.map(({ text }) => text)).toEqual(['The words: Ada'])
    expect(await rows()).toEqual([])
  })

  it('that somebody waits for goes before all that waits', async () => {
    await start()
    for (let count = 0; count < 50; count += 1) await queue(`${count}`)
    await leave(await member(forum, 'Ada'), 'ada@example.org')
    await settle()
    const place = mailbox.letters.findIndex(({ to }) => to.includes('ada@example.org'))
    expect(mailbox.letters).toHaveLength(51)
    // Among the first that are under way at once.
    expect(place).toBeLessThan(20)
  })

  it('that cannot be written stands in nobody’s way', async () => {
    await start()
    const { mail, writer } = forum.forum
    mail.carry('broken', () => Promise.reject(new Error('no words')))
    const errand = { memberId: null, contactPointId: null, payload: '' }
    await writer.transact((tx) => mail.queue(tx, 'broken', errand))
    await writer.transact((tx) => mail.queue(tx, 'unknown', errand))
    await queue('a')
    await settle()
    expect(mailbox.letters).toHaveLength(1)
    expect(await rows()).toMatchObject([{ kind: 'broken', attempts: 1 }])
  })
})

describe('a mail server', () => {
  it('that says “later” is asked again, with growing pauses, for three days', async () => {
    await start()
    mailbox.refuse(451)
    const began = Date.parse('2026-05-01T12:00:00Z')
    forum.world.setClock(began)
    await queue('late')
    const tries: number[] = []
    for (let minutes = 0; minutes < 5 * 24 * 60; minutes += minutes < 40 ? 1 : 30) {
      forum.world.setClock(began + minutes * minuteMs)
      const before = mailbox.offered
      await forum.forum.mail.settled()
      if (mailbox.offered > before) tries.push(minutes)
    }
    expect(tries.slice(0, 4)).toEqual([0, 1, 6, 36])
    expect(tries.length).toBeGreaterThan(6)
    expect(tries.at(-1)).toBeLessThan(3 * 24 * 60)
    expect(await rows()).toEqual([])
  })

  it('that says “never” is not asked again', async () => {
    await start()
    mailbox.refuse(550)
    await queue('to nobody')
    await settle()
    expect(mailbox.offered).toBe(1)
    expect(await rows()).toEqual([])
  })

  it('that is away gets everything once it is back', async () => {
    await start()
    const port = Number(new URL(mailbox.url).port)
    await mailbox.close()
    await queue('first')
    await queue('second')
    await settle()
    expect(await rows()).toMatchObject([{ attempts: 1 }, { attempts: 1 }])
    mailbox = await openMailbox(port)
    await visitor(forum)
      .put('/test/clock', { at: new Date(Date.now() + 2 * minuteMs) })
      .expect(204)
    await settle()
    expect(mailbox.letters.map(({ text }) => text).sort()).toEqual([
      'The words: first',
      'The words: second',
    ])
  })

  it('gets after a restart what was queued before, and nothing twice', async () => {
    await start()
    await forum.open()
    await settle()
    await queue('kept')
    await forum.stop()
    expect(mailbox.letters).toEqual([])
    await forum.resume()
    write()
    await settle()
    await settle()
    expect(mailbox.letters).toMatchObject([{ text: 'The words: kept' }])
  })

  it('holds nobody up: neither requests nor other jobs wait for it', async () => {
    await start()
    const letGo = mailbox.hold()
    await queue('slow')
    await forum.forum.jobs.runDue()
    await visitor(forum).get('/').expect(200)
    expect(mailbox.letters).toEqual([])
    letGo()
    await settle()
    expect(mailbox.letters).toHaveLength(1)
  })
})

it('pauses grow, and end after three days', () => {
  const mail = (attempts: number) => ({ attempts, createdAt: 0 })
  const minutes = [1, 2, 3, 4, 5, 6].map((n) => nextTry(mail(n), 0)! / minuteMs)
  expect(minutes).toEqual([1, 5, 30, 120, 720, 720])
  expect(nextTry(mail(9), 3 * dayMs - 720 * minuteMs)).toBeNull()
  expect(nextTry(mail(9), 3 * dayMs - 721 * minuteMs)).not.toBeNull()
})

it('without a mail server nothing is queued', async () => {
  mailbox = await openMailbox()
  forum = await startTestForum()
  expect(forum.forum.mail.canSend).toBe(false)
  await queue('nowhere')
  expect(await rows()).toEqual([])
  await settle()
})

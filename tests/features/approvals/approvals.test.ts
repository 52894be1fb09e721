import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { averageWait } from '../../../server/features/approvals/average-wait.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const passphrase = 'seven quiet kettles hum'
const hourMs = 3_600_000

let forum: TestForum
let owner: Person
let moderator: Person

beforeAll(async () => {
  forum = await startTestForum({
    community: { joining: 'approval', questions: ['What brings you?', 'What helps?'] },
  })
  owner = await member(forum, 'hedda', ['owner'])
  moderator = await member(forum, 'yusuf', ['moderator'])
})
afterAll(() => forum.close())

/** A browser in which somebody has asked to join. */
async function newcomer(handle: string, answers = ['A friend', 'Tea']) {
  const agent = forum.agent()
  const body = { handle, passphrase, agreement: true, answers }
  await agent.post('/join').send(body).expect(201)
  return agent
}

interface Waiting {
  id: string
  handle: string
  answers: { question: string; answer: string }[]
}

async function listed(): Promise<Waiting[]> {
  const body = await bodyOf(moderator.get('/approvals').expect(200))
  return (body as { waiting: Waiting[] }).waiting
}

async function idOf(handle: string): Promise<string> {
  return (await listed()).find((person) => person.handle === handle)!.id
}

const asPage = (agent: Awaited<ReturnType<typeof newcomer>>, path: string) =>
  agent.get(path).set('Accept', 'text/html')

describe('people at the door', () => {
  test('are seen by the moderation team, the longest first, with their answers', async () => {
    await newcomer('first')
    forum.world.setClock(forum.world.now() + 5 * hourMs)
    await newcomer('second', ['<b>Hello</b>', '–'])
    expect(await listed()).toMatchObject([
      { handle: 'first', answers: [{ question: 'What brings you?', answer: 'A friend' }, {}] },
      { handle: 'second' },
    ])
    const { text } = await owner.page('/approvals').expect(200)
    expect(wordsIn(text)).toContain('has been waiting for 5 hours')
    expect(wordsIn(text)).toContain('<b>Hello</b>')
    forum.world.setClock(null)
    const running = await moderator.page('/community').expect(200)
    expect(wordsIn(running.text)).toContain('2 people wait')
  })

  test('are nobody else’s to see or to decide on', async () => {
    const ana = await member(forum, 'ana')
    const id = await idOf('first')
    await visitor(forum).get('/approvals').expect(401)
    await ana.get('/approvals').expect(403)
    for (const who of [id, 'nothing']) {
      await ana.put(`/approvals/${who}`, { decision: 'accept' }).expect(403)
    }
    const waiting = await newcomer('third')
    await waiting.get('/approvals').set('Accept', 'application/json').expect(403)
    await waiting.put(`/approvals/${id}`).send({ decision: 'accept' }).expect(403)
    await moderator.put('/approvals/nothing', { decision: 'accept' }).expect(404)
    await moderator.put(`/approvals/${ana.publicId}`, { decision: 'decline' }).expect(409)
  })

  test.each([{}, { decision: 'maybe' }, { decision: 'accept', words: 'x'.repeat(501) }])(
    'are not decided on by %j',
    async (body) => {
      await moderator.put(`/approvals/${await idOf('first')}`, body).expect(422)
    },
  )
})

describe('letting somebody in', () => {
  test('opens the forum to them at once, with a sentence they can put away', async () => {
    const agent = await newcomer('welcome-me')
    await agent.get('/invitations').set('Accept', 'text/html').expect(200)
    await agent.post('/invitations').send({}).expect(403)
    const id = await idOf('welcome-me')
    const { text } = await moderator.page('/approvals').expect(200)
    const fields = fieldsIn(text, `form[action="/approvals/${id}"]`)
    const sent = { ...fields, decision: 'accept', words: 'The kettle is on.' }
    await moderator.form(`/approvals/${id}`, sent).expect(303)
    await agent.post('/invitations').send({}).expect(201)
    await agent.delete('/me/welcome').send({}).expect(204)
    expect((await listed()).map(({ handle }) => handle)).not.toContain('welcome-me')
  })

  test('happens once', async () => {
    await newcomer('twice')
    const id = await idOf('twice')
    await moderator.put(`/approvals/${id}`, { decision: 'accept' }).expect(204)
    await owner.put(`/approvals/${id}`, { decision: 'accept' }).expect(409)
    await owner.put(`/approvals/${id}`, { decision: 'decline' }).expect(409)
  })

  test('begins the probation, and forgets the answers a week later', async () => {
    const real = await startTestForum({
      env: { TEST_MODE: '0' },
      community: { joining: 'approval', questions: ['Why?'], probationDays: 5 },
    })
    const chief = await member(real, 'hedda', ['owner'])
    const agent = real.agent()
    const body = { handle: 'slowly', passphrase, agreement: true, answers: ['So'] }
    await agent.post('/join').send(body).expect(201)
    const list = (await chief.get('/approvals')).body as { waiting: Waiting[] }
    await chief.put(`/approvals/${list.waiting[0]!.id}`, { decision: 'accept' }).expect(204)
    await agent.post('/invitations').send({}).expect(403)
    const answers = () => real.forum.reader.selectFrom('join_answer').selectAll().execute()
    await real.forum.jobs.runDue()
    expect(await answers()).toHaveLength(1)
    real.world.setClock(real.world.now() + 7 * 24 * hourMs)
    await agent.post('/invitations').send({}).expect(201)
    await real.forum.jobs.runDue()
    expect(await answers()).toHaveLength(0)
    await real.close()
  })

  test('keeps the sentence beside its form when it is too long', async () => {
    await newcomer('longish')
    const id = await idOf('longish')
    const long = 'y'.repeat(501)
    const form = { _method: 'put', decision: 'accept', words: long }
    const { text } = await moderator.form(`/approvals/${id}`, form).expect(422)
    expect(errorIn(text, `words-${id}`)).toContain('too long')
    expect(fieldsIn(text, `form[action="/approvals/${id}"]`).words).toBe(long)
    const others = fieldsIn(text, `form[action="/approvals/${await idOf('first')}"]`)
    expect(others.words).toBe('')
  })
})

describe('declining', () => {
  test('deletes the account, keeps the handle taken, and tells them kindly', async () => {
    const agent = await newcomer('not-here')
    const id = await idOf('not-here')
    const words = 'We are too few just now.'
    await moderator.put(`/approvals/${id}`, { decision: 'decline', words }).expect(204)
    await moderator.put(`/approvals/${id}`, { decision: 'decline' }).expect(404)
    const rows = await forum.forum.reader
      .selectFrom('member')
      .select('id')
      .where('handle', '=', 'not-here')
      .execute()
    expect(rows).toEqual([])
    const page = await asPage(agent, '/').expect(200)
    expect(wordsIn(page.text)).toContain(words)
    expect(page.text).toContain('href="/crisis"')
    await agent.get('/me').set('Accept', 'application/json').expect(401)
    await agent.post('/sign-in').send({ handle: 'not-here', passphrase }).expect(401)
    const again = { handle: 'Not-Here', passphrase, agreement: true, answers: ['a', 'b'] }
    const body = await bodyOf(visitor(forum).post('/join', again).expect(422))
    expect(body).toMatchObject({ errors: [{ field: 'handle' }] })
  })

  test('is read once, and forgotten after a month', async () => {
    const [read, unread] = [await newcomer('reads-it'), await newcomer('stays-away')]
    for (const handle of ['reads-it', 'stays-away']) {
      await moderator.put(`/approvals/${await idOf(handle)}`, { decision: 'decline' }).expect(204)
    }
    await asPage(read, '/sign-in').expect(200)
    await read.post('/declined').type('form').set('Accept', 'text/html').send({}).expect(303)
    expect(wordsIn((await asPage(read, '/')).text)).not.toContain('Not here, this time')
    expect(wordsIn((await asPage(unread, '/')).text)).toContain('Not here, this time')
    forum.world.setClock(forum.world.now() + 31 * 24 * hourMs)
    await forum.forum.jobs.runDue()
    forum.world.setClock(null)
    expect(wordsIn((await asPage(unread, '/')).text)).not.toContain('Not here, this time')
  })
})

test('the average wait is that of the last ten who were let in', async () => {
  const fresh = await startTestForum({ community: { joining: 'approval' } })
  expect(await averageWait(fresh.forum.reader)).toBeNull()
  const chief = await member(fresh, 'hedda', ['owner'])
  expect(await averageWait(fresh.forum.reader)).toBeNull()
  const start = Date.UTC(2026, 4, 1)
  for (let number = 0; number < 12; number += 1) {
    fresh.world.setClock(start + number * 24 * hourMs)
    const handle = `guest-${'abcdefhjkmnp'[number] ?? ''}`
    await fresh.agent().post('/join').send({ handle, passphrase, agreement: true }).expect(201)
    // The first two waited long, and too long ago to count.
    fresh.world.setClock(start + number * 24 * hourMs + (number < 2 ? 20 : 3) * hourMs)
    const { waiting } = (await chief.get('/approvals')).body as { waiting: Waiting[] }
    await chief.put(`/approvals/${waiting[0]!.id}`, { decision: 'accept' }).expect(204)
  }
  expect(await averageWait(fresh.forum.reader)).toBe(3 * hourMs)
  await fresh.close()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { joining, keyIn, newcomer, passphrase } from '../../support/newcomers.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const questions = ['What brings you here?', 'Who told you about us?']

let forum: TestForum
let host: Person
beforeAll(async () => {
  forum = await startTestForum({ community: { joining: 'approval', questions } })
  host = await member(forum, 'host', ['owner', 'moderator'])
})
afterAll(() => forum.close())

test('asks its questions, keeps the answers with them, and has the newcomer wait', async () => {
  const browser = forum.agent()
  const page = await browser.get('/join').accept('html')
  expect(page.text).toContain('What brings you here?')
  expect(page.text).toContain('Somebody from the moderation team reads every request.')
  const fields = { handle: 'night-bus', passphrase, agreement: 'on', key: keyIn(page.text) }
  const half = await browser
    .post('/join')
    .type('form')
    .accept('html')
    .send({ ...fields, 'answers.0': 'The nights.\r\nAll of them.' })
  expect(half.status).toBe(422)
  expect(half.text).toContain('The nights.\r\nAll of them.</textarea>')
  const answers = { 'answers.0': 'The nights.', 'answers.1': 'A poster' }
  const sent = await browser
    .post('/join')
    .type('form')
    .accept('html')
    .send({ ...fields, ...answers })
  expect(sent.status).toBe(303)

  const rows = await forum.forum.reader
    .selectFrom('join_answer')
    .innerJoin('member', 'member.id', 'join_answer.member_id')
    .select(['question', 'answer', 'status'])
    .where('handle', '=', 'night-bus')
    .orderBy('number')
    .execute()
  expect(rows).toEqual([
    { question: questions[0], answer: 'The nights.', status: 'waiting' },
    { question: questions[1], answer: 'A poster', status: 'waiting' },
  ])
})

test('a program sends answers as a list', async () => {
  const send = (answers: unknown) =>
    forum.agent().post('/join').accept('json').send(joining('listed', { answers }))
  expect((await send(['One'])).body).toMatchObject({ errors: [{ field: 'answers.1' }] })
  expect((await send(['One', ' '])).body).toMatchObject({ errors: [{ field: 'answers.1' }] })
  expect((await send(['a', 'b', 'c', 'd'])).status).toBe(422)
  expect((await send(['One', 'Two'])).status).toBe(201)
})

test('who waits sees a calm page, their keys, and nothing of the members', async () => {
  await host.put('/community', { questions: [] })
  const browser = await newcomer(forum, 'patience')
  const again = await browser
    .post('/sign-in')
    .type('form')
    .accept('html')
    .send({ handle: 'patience', passphrase })
  expect(again.headers.location).toBe('/waiting')
  const page = await browser.get('/waiting').accept('html')
  expect(page.text).toContain('not a member yet')
  const you = await browser.get('/me').accept('html')
  expect(you.text).toContain('href="/waiting"')
  expect(you.text).toContain('href="/me/sessions"')
  expect(you.text).not.toContain('href="/invitations"')

  await host.post('/spaces', { name: 'The kitchen', access: 'members' })
  const seen = await browser.get('/spaces').accept('json')
  const visitor = await forum.agent().get('/spaces').accept('json')
  expect(seen.text).toBe(visitor.text)
})

test('once let in, the waiting page leads home, and the average wait is told', async () => {
  await host.put('/community', { questions: [] })
  const began = forum.world.now()
  const browser = await newcomer(forum, 'let-in')
  const { waiting } = (await host.get('/approvals')).body as {
    waiting: { id: string; handle: string }[]
  }
  const { id } = waiting.find(({ handle }) => handle === 'let-in')!
  forum.world.setClock(began + 9 * 3_600_000)
  expect((await host.put(`/approvals/${id}`, { decision: 'accept' })).status).toBe(204)
  const page = await browser.get('/waiting').accept('html')
  expect([page.status, page.headers.location]).toEqual([303, '/'])
  expect((await browser.get('/spaces').accept('json')).text).toContain('The kitchen')
  const join = await forum.agent().get('/join').accept('html')
  expect(join.text).toContain('Lately, people had an answer after about 9 hours.')
  forum.world.setClock(null)
})

test('a visitor who asks for the waiting page is led to sign in', async () => {
  const answer = await forum.agent().get('/waiting').accept('html')
  expect([answer.status, answer.headers.location]).toEqual([303, '/sign-in?next=%2Fwaiting'])
})

import express from 'express'
import supertest from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietLines } from '../../../server/features/community/quiet-lines.tsx'
import { answer } from '../../../server/request/answer.tsx'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let owner: Person

beforeAll(async () => {
  forum = await startTestForum({ community: { joining: 'approval' } })
  owner = await member(forum, 'hedda', ['owner'])
})
afterAll(() => forum.close())

/** A page with the lines alone, as the one with this cookie gets it. */
async function linesFor(cookie: string): Promise<string> {
  const app = express()
  app.use(
    answer(forum.forum, async (ask) => {
      const lines = await quietLines(ask)
      return { page: { title: 'Lines', body: () => <>{lines}</> } }
    }),
  )
  const { text } = await supertest(app).get('/').set('Cookie', cookie).set('Accept', 'text/html')
  return text
}

test('there are none when there is nothing to say', async () => {
  expect(wordsIn(await linesFor(''))).toBe('')
  expect(wordsIn(await linesFor(owner.cookie))).toBe('')
})

test('they tell what the community has to say, until it is read', async () => {
  const join = { handle: 'rainboots', passphrase: 'a lamp and nine spoons', agreement: true }
  const joined = await forum.agent().post('/join').send(join).expect(201)
  const cookie = String(joined.headers['set-cookie']).split(';')[0]!
  expect(wordsIn(await linesFor(cookie))).toBe('')
  expect(wordsIn(await linesFor(owner.cookie))).toBe('One person waits to be let in')

  const { waiting } = await bodyOf<{ waiting: { id: string }[] }>(owner.get('/approvals'))
  const yes = { decision: 'accept', words: 'The kettle is on.' }
  await owner.put(`/approvals/${waiting[0]!.id}`, yes).expect(204)
  await owner.put('/agreement', { body: 'We listen.' }).expect(200)
  const told = await linesFor(cookie)
  expect(wordsIn(told)).toContain('The moderation team wrote to you: The kettle is on.')
  expect(wordsIn(told)).toContain('The community agreement has changed.')
  expect(wordsIn(await linesFor(owner.cookie))).toBe('')

  const send = (path: string, fields: object) =>
    forum
      .agent()
      .post(path)
      .type('form')
      .set('Cookie', cookie)
      .set('Accept', 'text/html')
      .send(fields)
  await send('/me/welcome', fieldsIn(told)).expect(303)
  await send('/agreement/accepted', { _method: 'put', version: '1' }).expect(303)
  expect(wordsIn(await linesFor(cookie))).toBe('')
})

/** Earlier versions once showed moderators whom they name and where they lead, in sight or not. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let mara: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice', ['clinician'])
  bob = await member(forum, 'Bob', ['clinician'])
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen')
  await space(forum, 'caucus', 'clinicians')
})
afterAll(() => forum.close())

/** Writes the bodies one after another into one post of Bob's, and returns its id. */
async function written(...bodies: string[]): Promise<string> {
  const { thread } = await startThread(bob, 'kitchen')
  const post = await reply(bob, thread, bodies[0]!)
  for (const body of bodies.slice(1)) await bob.patch(`/p/${post}`, { body }).expect(200)
  return post
}

async function historyOf(person: Person, post: string): Promise<string[]> {
  const answer = await person.get(`/p/${post}/history`).expect(200)
  return (answer.body as { revisions: { body: string }[] }).revisions.map(({ body }) => body)
}

it('leaves out versions that lead to what a moderator cannot read', async () => {
  const { thread, opening } = await startThread(alice, 'caucus')
  const bodies = ['Plain.', 'See /s/caucus.', `See /t/${thread}.`, `See /p/${opening}.`, 'Now.']
  const post = await written(...bodies)
  expect(await historyOf(mara, post)).toEqual(['Plain.'])
  expect(await historyOf(bob, post)).toEqual(bodies.slice(0, 4))
})

it('leaves out versions that name somebody from whom a moderator is kept apart', async () => {
  const { opening } = await startThread(alice, 'kitchen')
  const bodies = ['@Alice said so.', 'As on /m/Alice.', `As in /p/${opening}.`, 'Plain.', 'Now.']
  const post = await written(...bodies)
  expect(await historyOf(mara, post)).toEqual(bodies.slice(0, 4))
  await keepApart(forum, alice, mara)
  await mara.get(`/p/${post}`).expect(200)
  expect(await historyOf(mara, post)).toEqual(['Plain.'])
  expect(await historyOf(bob, post)).toEqual(bodies.slice(0, 4))
  const page = await mara.page(`/p/${post}/history`).expect(200)
  expect(page.text).not.toContain('Alice')
})

it('takes the name of somebody who leaves out of earlier versions, too', async () => {
  const zoe = await member(forum, 'Zoe')
  const post = await written('@Zoe said so.', 'Now.')
  await zoe.post('/me/leave', { posts: 'keep' }).expect(200)
  const { writer, world } = forum.forum
  await writer.transact((tx) =>
    tx.updateTable('member').set({ leave_at: world.now() }).where('id', '=', zoe.id).execute(),
  )
  await zoe.post('/test/settle').expect(204)
  const page = await bob.page(`/p/${post}/history`).expect(200)
  expect(page.text).toContain('@Zoe said so.')
  expect(page.text).not.toContain('/m/Zoe')
})

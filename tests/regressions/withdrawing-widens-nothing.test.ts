/** Withdrawing, deleting or ending a circle once let others see what only a few had been shown. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let alice: Person
let bob: Person
let cleo: Person
let cato: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  cleo = await member(forum, 'Cleo', ['clinician'])
  cato = await member(forum, 'Cato', ['clinician'])
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

interface Made {
  thread: { id: string }
  post: { id: string }
}

async function thread(by: Person, fields: object): Promise<{ thread: string; post: string }> {
  const started = by.post('/s/kitchen/threads', { title: 'T', body: 'B', ...fields }).expect(201)
  const made = await bodyOf<Made>(started)
  return { thread: made.thread.id, post: made.post.id }
}

async function reply(by: Person, to: { thread: string; post: string }, fields: object = {}) {
  const body = { body: 'A reply.', parentId: to.post, ...fields }
  const made = await bodyOf<Made>(by.post(`/t/${to.thread}/posts`, body).expect(201))
  return made.post.id
}

it('keeps replies for those whom the withdrawn post was for', async () => {
  const made = await thread(cleo, { audience: 'clinicians' })
  const answer = await reply(cato, made)
  await cleo.put(`/p/${made.post}/audience`, { audience: 'me' }).expect(200)
  await bob.get(`/p/${answer}`).expect(404)
  await bob.get(`/t/${made.thread}`).expect(404)
  await cleo.get(`/p/${answer}`).expect(200)
  await cleo.put(`/p/${made.post}/audience`, { audience: 'members' }).expect(200)
  await bob.get(`/p/${answer}`).expect(200)
})

it('shows nobody a reply to what was for its author alone from the beginning', async () => {
  const made = await thread(alice, { audience: 'me' })
  const answer = await reply(alice, made)
  await bob.get(`/p/${answer}`).expect(404)
  await bob.get(`/t/${made.thread}`).expect(404)
})

it('leaves what hangs on the posts of a circle that ends to its keeper and its writers', async () => {
  const { circle } = await bodyOf<{ circle: { id: string } }>(
    alice.post('/me/circles', { name: 'Two' }).expect(201),
  )
  await alice.put(`/me/circles/${circle.id}/members/Bob`).expect(204)
  await alice.put(`/me/circles/${circle.id}/members/Cleo`).expect(204)
  const made = await thread(alice, { audience: `circle:${circle.id}` })
  const withdrawn = await thread(alice, { audience: `circle:${circle.id}` })
  const answers = [await reply(bob, made), await reply(bob, withdrawn)]
  await alice.put(`/p/${withdrawn.post}/audience`, { audience: 'me' }).expect(200)
  await alice.delete(`/me/circles/${circle.id}`).expect(204)
  for (const answer of answers) {
    for (const other of [cato, cleo]) await other.get(`/p/${answer}`).expect(404)
    for (const own of [alice, bob]) await own.get(`/p/${answer}`).expect(200)
  }
})

it('binds replies to what a deleted post quoted or linked to', async () => {
  await space(forum, 'caucus', 'clinicians')
  const source = await thread(cleo, { audience: 'clinicians' })
  const quoting = await thread(cato, { body: `[quote:${source.post}]so[/quote]` })
  const hidden = await bodyOf<Made>(
    cleo.post('/s/caucus/threads', { title: 'T', body: 'B' }).expect(201),
  )
  const linking = await thread(cato, { body: `See /t/${hidden.thread.id}` })
  const answers = [await reply(cleo, quoting), await reply(cleo, linking)]
  for (const { post } of [quoting, linking]) await cato.delete(`/p/${post}`).expect(204)
  for (const answer of answers) {
    await cato.get(`/p/${answer}`).expect(200)
    await bob.get(`/p/${answer}`).expect(404)
  }
})

it('binds a text to the space it links to, also when what it leads to is deleted', async () => {
  await space(forum, 'study', 'clinicians')
  const target = await bodyOf<Made>(
    cleo.post('/s/study/threads', { title: 'T', body: 'B' }).expect(201),
  )
  const linking = await thread(cato, { body: `See /p/${target.post.id}` })
  await bob.get(`/t/${linking.thread}`).expect(404)
  await cleo.delete(`/p/${target.post.id}`).expect(204)
  await bob.get(`/t/${linking.thread}`).expect(404)
})

it('leaves a placeholder for what was taken back after it had been answered', async () => {
  const made = await thread(alice, {})
  const hasty = await reply(alice, made)
  const answer = await reply(bob, { thread: made.thread, post: hasty })
  await alice.delete(`/p/${hasty}?undo=1`).expect(204)
  const { posts } = await bodyOf<{ posts: object[] }>(cleo.get(`/t/${made.thread}`))
  expect(posts).toMatchObject([{ id: made.post }, { id: hasty, gone: true }, { id: answer }])
})

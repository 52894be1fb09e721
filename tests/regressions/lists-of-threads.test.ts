/** How often a list of threads was told once depended on what its reader could not see. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
const open: LiveClient[] = []

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  await space(forum, 'caucus', 'clinicians')
})
afterAll(async () => {
  for (const client of open) client.close()
  await forum.close()
})

interface Made {
  thread: { id: string }
  post: { id: string }
}

function start(by: Person, fields: object = {}): Promise<Made> {
  return bodyOf<Made>(
    by.post('/s/kitchen/threads', { title: 'T', body: 'B', ...fields }).expect(201),
  )
}

async function listOf(person: Person): Promise<LiveClient> {
  await forum.forum.live.settled()
  const client = await connectLive(forum, person)
  open.push(client)
  await client.watch({ space: 'kitchen' })
  return client
}

async function heard(client: LiveClient): Promise<unknown[]> {
  await client.settled()
  return client.heard.splice(0).map(({ data }) => [data.id, data.removed ?? data.replyCount])
}

it('tells of a block once, whether or not it is the first', async () => {
  const [alice, bob, cleo] = [
    await member(forum, 'Alice'),
    await member(forum, 'Bob'),
    await member(forum, 'Cleo'),
  ]
  const first = await start(bob)
  const second = await start(cleo)
  const list = await listOf(alice)
  await bob.put('/me/blocks/Alice').expect(204)
  expect(await heard(list)).toEqual([[first.thread.id, true]])
  // This one already stands apart from somebody.
  await bob.put('/me/blocks/Cleo').expect(204)
  expect(await heard(list)).toEqual([])
  await cleo.put('/me/blocks/Alice').expect(204)
  expect(await heard(list)).toEqual([[second.thread.id, true]])
})

it('lets go of a thread that moves out of sight, for those who saw it', async () => {
  const [dora, eve, mara] = [
    await member(forum, 'Dora'),
    await member(forum, 'Eve', ['clinician']),
    await member(forum, 'Mara', ['moderator', 'clinician']),
  ]
  const seen = await start(eve)
  const hidden = await start(eve, { audience: 'clinicians' })
  const answered = await start(eve)
  const reply = dora.post(`/t/${answered.thread.id}/posts`, { body: 'Mine.' })
  await reply.expect(201)
  const list = await listOf(dora)
  for (const { thread } of [seen, hidden, answered]) {
    await mara.put(`/t/${thread.id}/space`, { space: 'caucus' }).expect(204)
  }
  expect(await heard(list)).toEqual([
    [seen.thread.id, true],
    [answered.thread.id, true],
  ])
})

it('counts what only its writer can still see', async () => {
  const [finn, gus] = [await member(forum, 'Finn'), await member(forum, 'Gus', ['clinician'])]
  const { thread, post } = await start(gus)
  const list = await listOf(finn)
  const reply = (body: string) =>
    bodyOf<Made>(finn.post(`/t/${thread.id}/posts`, { body, audience: 'clinicians' }).expect(201))
  await reply('One.')
  expect(await heard(list)).toEqual([[thread.id, 1]])
  const two = await reply('Two.')
  expect(await heard(list)).toEqual([[thread.id, 2]])
  await finn.delete(`/p/${two.post.id}`).expect(204)
  expect(await heard(list)).toEqual([[thread.id, 1]])
  await gus.put(`/p/${post.id}/audience`, { audience: 'clinicians' }).expect(200)
  expect(await heard(list)).toEqual([[thread.id, 1]])
})

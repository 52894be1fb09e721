/** Watchers who held the labels of a post once got one frame, whatever else of the thread they saw. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
const people = new Map<string, Person>()
const who = (name: string) => people.get(name)!

beforeAll(async () => {
  forum = await startTestForum()
  for (const name of ['Alice', 'Bob']) people.set(name, await member(forum, name))
  for (const name of ['Cleo', 'Cato']) people.set(name, await member(forum, name, ['clinician']))
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

const kindsOf = (client: LiveClient) =>
  client.heard.map(({ data }) => (data.post?.gone ? 'placeholder' : data.kind))

it.each([
  ['clinician', ['Cato', 'Bob']],
  ['other member', ['Bob', 'Cato']],
])('when the %s watches first', async (_who, order) => {
  interface Made {
    thread: { id: string }
    post: { id: string }
  }
  const { thread } = await bodyOf<Made>(
    who('Alice').post('/s/kitchen/threads', { title: 'T', body: 'B' }).expect(201),
  )
  const write = async (name: string, fields: object) => {
    const sent = who(name).post(`/t/${thread.id}/posts`, { body: 'R', ...fields })
    return (await bodyOf<Made>(sent.expect(201))).post.id
  }
  const post = await write('Alice', {})
  const answer = await write('Cleo', { parentId: post, audience: 'clinicians' })
  const clients = new Map<string, LiveClient>()
  for (const name of order) clients.set(name, await connectLive(forum, who(name)))
  for (const client of clients.values()) await client.watch({ thread: thread.id })
  const hear = async () => {
    for (const client of clients.values()) await client.settled()
    const heard = [kindsOf(clients.get('Cato')!), kindsOf(clients.get('Bob')!)]
    for (const client of clients.values()) client.heard.length = 0
    return heard
  }
  await who('Alice').delete(`/p/${post}`).expect(204)
  expect(await hear()).toEqual([['placeholder'], ['removed']])
  await who('Cleo').delete(`/p/${answer}`).expect(204)
  expect(await hear()).toEqual([['removed', 'removed'], []])
  for (const client of clients.values()) client.close()
})

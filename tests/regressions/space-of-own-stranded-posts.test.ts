/** What a member wrote in a thread that moved out of their sight once told into which space it went. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectLive } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let dora: Person
let stranded: { thread: string; mine: string }

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  await space(forum, 'caucus', 'clinicians')
  dora = await member(forum, 'Dora')
  const eve = await member(forum, 'Eve', ['clinician'])
  const mara = await member(forum, 'Mara', ['moderator', 'clinician'])
  const { thread } = await startThread(eve, 'kitchen')
  const mine = await reply(dora, thread, 'Mine.')
  await mara.put(`/t/${thread}/space`, { space: 'caucus' }).expect(204)
  stranded = { thread, mine }
})
afterAll(() => forum.close())

it('says of the thread that it stands in no space', async () => {
  const { body } = (await dora.get(`/t/${stranded.thread}`).expect(200)) as {
    body: { thread: { title: unknown; space: unknown } }
  }
  expect(body.thread).toMatchObject({ title: null, space: null })
})

it('names the space on no page and in no list of their own', async () => {
  const { thread, mine } = stranded
  const pages = [
    `/t/${thread}`,
    `/p/${mine}`,
    `/p/${mine}/audience`,
    `/p/${mine}/edit`,
    '/me/posts',
  ]
  for (const path of pages) {
    const { text } = await dora.page(path).expect(200)
    expect(text, path).toContain('Mine.')
    expect(text, path).not.toContain('caucus')
  }
  const { text } = await dora.get('/me/export').expect(200)
  expect(text).toContain('Mine.')
  expect(text).not.toContain('caucus')
})

it('offers an audience that depends on no space, and remembers none for it', async () => {
  const { thread, mine } = stranded
  const more = { body: 'More.', parentId: mine }
  await dora.post(`/t/${thread}/posts`, { ...more, audience: 'peers' }).expect(201)
  const { text } = await dora.page(`/t/${thread}`).expect(200)
  expect(text).toMatch(/<option value="members" selected/)
  expect(text).not.toContain('value="public"')
})

it('says nothing of it to an open page, and leads nowhere near it after a deletion', async () => {
  const { thread, mine } = stranded
  const live = await connectLive(forum, dora)
  expect(await live.watch({ space: 'caucus' })).toEqual({ error: 'not found' })
  await live.watch({ thread })
  await dora.patch(`/p/${mine}`, { body: 'Mine, still.' }).expect(200)
  await live.settled()
  expect(live.heard.length).toBeGreaterThan(0)
  expect(JSON.stringify(live.heard)).not.toContain('caucus')
  live.close()
  const answer = await dora.form(`/p/${mine}`, { _method: 'delete' }).expect(303)
  expect(answer.headers.location).not.toContain('caucus')
})

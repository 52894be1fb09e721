/** Keeping apart: who is on a list, and what nobody on it is ever sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeGuard } from '../server/visibility/change-facts.ts'
import { guardMember } from '../server/visibility/guard-member.ts'
import { pairHash } from '../server/visibility/guards.ts'
import { connectLive } from './support/live.ts'
import { member, type Person, space, visitor } from './support/people.ts'
import { startTestForum, type TestForum } from './support/server.ts'

let forum: TestForum
let nora: Person
let client: Person
let carla: Person

beforeAll(async () => {
  forum = await startTestForum()
  nora = await member(forum, 'Nora', ['clinician'])
  client = await member(forum, 'Vic', ['moderator'])
  carla = await member(forum, 'Carla')
  await space(forum, 'porch', 'public')
})
afterAll(() => forum.close())

async function keepApart(keeper: Person, viewer: Person): Promise<void> {
  const { writer, keys, world } = forum.forum
  await writer.transact(async (tx) => {
    const row = {
      public_id: world.id(),
      keeper_id: keeper.id,
      kind: 'handle' as const,
      value_hash: 'x',
      note: '',
      added_at: 0,
      active_at: 0,
      active: 1,
      remove_at: null,
    }
    const { id } = await tx
      .insertInto('keep_apart')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow()
    const viewer_hash = pairHash(keys, keeper.id, viewer.id)
    await tx
      .insertInto('apart_pair')
      .values({ keeper_id: keeper.id, viewer_hash, entry_id: id })
      .execute()
  })
  await guardMember(forum.forum, keeper.id, world.now())
  await writer.transact((tx) =>
    changeGuard(tx, keeper.id, { active: true, level: null }, world.now()),
  )
}

describe('a guarded member and somebody on her list', () => {
  it('share no post, reply, quote, mention, reaction, profile or count, moderator or not', async () => {
    const made = await nora
      .post('/s/porch/threads', { title: 'Hers', body: 'SECRET one' })
      .expect(201)
    const hers = made.body as { thread: { id: string }; post: { id: string } }
    const open = await carla.post('/s/porch/threads', { title: 'Open', body: 'hello' }).expect(201)
    const opened = open.body as { thread: { id: string }; post: { id: string } }
    const reply = (by: Person, body: string, anonymous = false) =>
      by.post(`/t/${opened.thread.id}/posts`, { body, anonymous }).expect(201)
    await reply(nora, 'SECRET two')
    await reply(nora, 'SECRET alias', true)
    await reply(carla, 'SECRET mention of @Nora')
    await reply(carla, `SECRET quote [quote:${hers.post.id}]x[/quote]`)
    await reply(carla, `SECRET link /p/${hers.post.id}`)
    await nora.put(`/p/${opened.post.id}/reactions/with`).expect(204)
    await carla.put(`/p/${opened.post.id}/reactions/with`).expect(204)
    await client.get('/m/Nora').expect(200)
    const socket = await connectLive(forum, client)
    await socket.watch({ thread: opened.thread.id })
    await socket.watch({ thread: hers.thread.id })

    await keepApart(nora, client)
    await socket.settled()
    expect(
      socket.heard.filter(({ data }) => data.kind === 'removed').length,
    ).toBeGreaterThanOrEqual(4)
    const before = socket.heard.length
    await reply(nora, 'SECRET later')
    await nora.put(`/p/${opened.post.id}/reactions/heard`).expect(204)
    await socket.settled()
    expect(socket.heard).toHaveLength(before)

    for (const person of [client, visitor(forum)]) {
      const page = await person.page(`/t/${opened.thread.id}`).expect(200)
      expect(page.text).not.toContain('SECRET')
      const data = await person.get(`/t/${opened.thread.id}`).expect(200)
      expect(data.body).toMatchObject({
        thread: { replyCount: 0 },
        posts: [{ reactions: { with: 1 } }],
      })
      await person.get(`/t/${hers.thread.id}`).expect(404)
      expect((await person.get('/s/porch')).text).not.toContain(hers.thread.id)
    }
    expect((await client.get('/m/Nora').expect(404)).body).toEqual(
      (await client.get('/m/Neverwas').expect(404)).body,
    )
    await client.post(`/t/${opened.thread.id}/posts`, { body: 'to @Nora' }).expect(201)
    const theirs = await nora.page(`/t/${opened.thread.id}`).expect(200)
    expect(theirs.text).toContain('to @Nora')
    expect(theirs.text).not.toContain('to <a class="mention"')
    expect((await carla.page(`/t/${opened.thread.id}`)).text).toContain('SECRET later')
    socket.close()
  })
})

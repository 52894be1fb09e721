/** A page that came back once had to load again when much had happened that its reader cannot see. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { logChange } from '../../server/db/transact.ts'
import { connectLive, type LiveClient } from '../support/live.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let client: LiveClient

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
})
afterAll(async () => {
  client.close()
  await forum.close()
})

async function cursorIn(person: Person, path: string): Promise<string> {
  const { text } = await person.page(path).expect(200)
  return /data-cursor="([^"]+)"/.exec(text)![1]!
}

/** What as many changes of audience leave in the log, without the minutes they would take. */
async function changeOften(post: string, times: number): Promise<void> {
  const { writer, world } = forum.forum
  await writer.transact(async (tx) => {
    const { id, space_id, thread_id, content_label } = await tx
      .selectFrom('post')
      .innerJoin('thread', 'thread.id', 'post.thread_id')
      .select(['post.id', 'thread_id', 'space_id', 'content_label'])
      .where('post.public_id', '=', post)
      .executeTakeFirstOrThrow()
    const labels = { before_label: content_label, after_label: content_label }
    const change = { at: world.now(), space_id, thread_id, post_id: id, ...labels }
    for (let time = 0; time < times; time += 1) await logChange(tx, { kind: 'audience', ...change })
  })
}

it('counts only what concerns the one who comes back', async () => {
  const [alice, bob] = [await member(forum, 'Alice'), await member(forum, 'Bob')]
  const { thread } = await startThread(alice, 'kitchen')
  const hidden = await reply(alice, thread, 'One.', { audience: 'clinicians' })
  const seen = await reply(alice, thread, 'Two.')
  const ofThread = { thread, since: await cursorIn(bob, `/t/${thread}`) }
  const ofSpace = { space: 'kitchen', since: await cursorIn(bob, '/s/kitchen') }
  client = await connectLive(forum, bob)

  await changeOften(hidden, 1_001)
  await reply(alice, thread, 'Three.')
  await client.settled()
  for (const target of [ofThread, ofSpace]) {
    expect(await client.watch(target)).toEqual({ cursor: expect.any(String) as string })
  }
  expect(client.heard.map(({ event, data }) => data.kind ?? event)).toEqual(['added', 'thread'])

  await changeOften(seen, 501)
  for (const target of [ofThread, ofSpace]) {
    expect(await client.watch(target)).toEqual({ stale: true })
  }
})

/** Changing one's own post once took the longer, the more replies out of sight hung on it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let vic: Person
let answered: string
let alone: string

beforeAll(async () => {
  forum = await startTestForum({ env: { TEST_MODE: '' } })
  const alice = await member(forum, 'Alice')
  vic = await member(forum, 'Vic')
  await space(forum, 'kitchen')
  const { thread } = await startThread(vic, 'kitchen')
  answered = await reply(vic, thread, 'One.')
  alone = await reply(vic, thread, 'Two.')
  for (let count = 0; count < 15; count += 1) {
    await reply(alice, thread, 'Out of sight.', { parentId: answered })
  }
  await keepApart(forum, alice, vic)
})
afterAll(() => forum.close())

/** Milliseconds; the median of some, for machines on which others work as well. */
async function timeOf(post: string): Promise<number> {
  const times: number[] = []
  for (const audience of ['settled', 'members', 'settled', 'members', 'settled', 'members']) {
    const began = performance.now()
    await vic.put(`/p/${post}/audience`, { audience }).expect(200)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[2]!
}

it('takes as long whatever hangs on a post', async () => {
  const [one, two] = [await timeOf(answered), await timeOf(alone)]
  // Neither is done before a step has passed, on any machine.
  expect(Math.min(one, two)).toBeGreaterThan(49)
  const told = await vic.get(`/p/${answered}`).expect(200)
  expect(told.body).toMatchObject({ post: { audience: 'members' } })
})

/** What was out of sight once took the database other questions than what never was, and more time. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let vic: Person
let hidden: { thread: string; post: string }
let seen: { thread: string; post: string }

beforeAll(async () => {
  forum = await startTestForum()
  const [alice, bob] = [await member(forum, 'Alice'), await member(forum, 'Bob')]
  vic = await member(forum, 'Vic')
  // Somebody stands in for every handle that nobody has.
  await member(forum, 'Zoe')
  await space(forum, 'kitchen')
  const written = async (who: Person) => {
    const { thread } = await startThread(who, 'kitchen')
    return { thread, post: await reply(who, thread, 'So it was.') }
  }
  seen = await written(bob)
  hidden = await written(alice)
  await keepApart(forum, alice, vic)
})
afterAll(() => forum.close())

/** What is asked of the database while a request is answered. */
async function questions(path: string, status: number): Promise<string[]> {
  const { reader } = forum.forum
  const asked: string[] = []
  const ask = reader.executeQuery.bind(reader)
  reader.executeQuery = (query, ...more) => {
    if ('sql' in query) asked.push(query.sql)
    return ask(query, ...more)
  }
  await vic.get(path).expect(status)
  reader.executeQuery = ask
  return asked
}

// The smallest id there can be, so that another stands in for it whatever ids have been drawn.
const never = '00000000000000000000'

it.each([
  ['post', () => `/p/${hidden.post}`, `/p/${never}`, () => `/p/${seen.post}`],
  ['thread', () => `/t/${hidden.thread}`, `/t/${never}`, () => `/t/${seen.thread}`],
  ['member', () => '/m/Alice', '/m/Bo', () => '/m/Bob'],
])('asks the same about a %s', async (_, ofHidden, ofNever, ofSeen) => {
  // The first of each makes what is kept.
  await vic.get(ofHidden()).expect(404)
  await vic.get(ofNever).expect(404)
  const asked = await questions(ofHidden(), 404)
  expect(await questions(ofNever, 404)).toEqual(asked)
  expect(asked.length).toBeLessThan((await questions(ofSeen(), 200)).length)
})

it('asks once for what somebody wrote, however much of it is out of sight', async () => {
  const cleo = await member(forum, 'Cleo')
  for (let count = 0; count < 40; count += 1) {
    await startThread(cleo, 'kitchen', { audience: count === 0 ? 'members' : 'clinicians' })
  }
  const dora = await member(forum, 'Dora')
  await startThread(dora, 'kitchen')
  await vic.get('/m/Cleo').expect(200)
  await vic.get('/m/Dora').expect(200)
  expect(await questions('/m/Cleo', 200)).toEqual(await questions('/m/Dora', 200))
})

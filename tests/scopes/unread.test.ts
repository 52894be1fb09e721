/** Unread posts are counted right from whichever side of the mark they are counted. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let early: Person
let ada: Person
let late: Person
let thread: string

const audiences = ['members', 'settled', 'me', 'members'] as const

beforeAll(async () => {
  forum = await startTestForum()
  early = await member(forum, 'Early')
  ada = await member(forum, 'Ada')
  await space(forum, 'kitchen')
  const later = () => forum.world.setClock(forum.world.now() + 60_000)
  ;({ thread } = await startThread(ada, 'kitchen'))
  for (let number = 0; number < 24; number += 1) {
    later()
    // In the middle, somebody comes to whom what was before is not new.
    if (number === 8) late = await member(forum, 'Late')
    const who = number % 5 === 3 ? early : number > 8 && number % 7 === 2 ? late : ada
    await reply(who, thread, `Word ${number}`, { audience: audiences[number % 4] })
  }
})
afterAll(() => forum.close())

interface Listed {
  id: string
  gone?: boolean
  mine?: boolean
  createdAt: string
}

const postsOf = async (who: Person) =>
  (await bodyOf<{ posts: Listed[] }>(who.get(`/t/${thread}`).expect(200))).posts

const unreadOf = async (who: Person) =>
  (await bodyOf<{ thread: { unread: number } }>(who.get(`/t/${thread}`).expect(200))).thread.unread

it('is the number of visible posts by others after the mark, wherever it is', async () => {
  const joined = await forum.forum.reader
    .selectFrom('member')
    .select(['id', 'created_at'])
    .where('id', 'in', [early.id, ada.id, late.id])
    .execute()
  const property = fc.asyncProperty(
    fc.constantFrom('early', 'ada', 'late'),
    fc.nat({ max: 24 }),
    async (name, at) => {
      const who = { early, ada, late }[name]
      const posts = await postsOf(who)
      const visible = posts.filter((post) => !post.gone)
      const upTo = visible[Math.min(at, visible.length - 1)]!
      await forum.forum.writer.transact(async (tx) => {
        const { arrival: up_to, thread_id } = await tx
          .selectFrom('post')
          .select(['arrival', 'thread_id'])
          .where('public_id', '=', upTo.id)
          .executeTakeFirstOrThrow()
        const mark = { member_id: who.id, thread_id, up_to }
        await tx
          .insertInto('read_mark')
          .values(mark)
          .onConflict((conflict) =>
            conflict.columns(['member_id', 'thread_id']).doUpdateSet({ up_to }),
          )
          .execute()
      })
      const since = joined.find(({ id }) => id === who.id)!.created_at
      const after = visible.filter(
        (post) =>
          !post.mine &&
          Date.parse(post.createdAt) > Date.parse(upTo.createdAt) &&
          Date.parse(post.createdAt) >= since,
      )
      expect(await unreadOf(who)).toBe(after.length)
    },
  )
  await fc.assert(property, { numRuns: 40, seed: 7 })
})

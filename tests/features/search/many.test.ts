/** More than a thousand posts found, all of one moment: the order holds, and the count says its end. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertPost } from '../../../server/features/posts/insert-post.ts'
import { prepareBody } from '../../../server/features/posts/prepare-body.ts'
import { perMoment } from '../../../server/visibility/search-index.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { look } from './looking.ts'

let test: TestForum
let alice: Person
let bob: Person
let thread: string

const moment = Date.parse('2026-05-01T12:00:00Z')

beforeAll(async () => {
  test = await startTestForum()
  alice = await member(test, 'Alice')
  bob = await member(test, 'Bob')
  await space(test, 'kitchen')
  test.world.setClock(moment)
  thread = (await startThread(alice, 'kitchen', { body: 'Begin.' })).thread
})
afterAll(() => test.close())

/** Replies saying `Bead <number>.`, or another word, from one number to another. */
async function beads(
  from: number,
  to: number,
  audience: Audience = 'members',
  { by = alice, word = 'Bead' } = {},
) {
  const { forum } = test
  const viewer = await forum.viewers.current(by.id)
  const { id: spaceId } = await forum.reader
    .selectFrom('space')
    .select('id')
    .executeTakeFirstOrThrow()
  const { id: parentId, threadId } = await forum.reader
    .selectFrom('post')
    .select(['id', 'thread_id as threadId'])
    .executeTakeFirstOrThrow()
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const bodies = await Promise.all(
    numbers.map((number) => prepareBody(forum, viewer, `${word} ${number}.`)),
  )
  await forum.writer.transact(async (tx) => {
    for (const prepared of bodies) {
      await insertPost(tx, forum.labels, {
        ...prepared,
        publicId: forum.world.id(),
        ...{ threadId, spaceId, parentId, authorId: by.id, alias: null, byline: null },
        ...{ contentNote: null, need: null, audience, at: moment },
      })
    }
  })
}

const numbersOf = ({ results }: Awaited<ReturnType<typeof look>>) =>
  results.map(({ snippet }) => Number(/\d+/.exec(snippet)![0]))

it('is counted exactly to a thousand, whatever hidden ones there are besides', async () => {
  await beads(1, 1_000)
  await beads(1_001, 1_040, 'me')
  const found = await look(bob, 'bead')
  expect([found.total, found.exact]).toEqual([1_000, true])
  expect(numbersOf(found)).toEqual(Array.from({ length: 50 }, (_, index) => 1_000 - index))
  const own = await look(alice, 'bead')
  expect([own.total, own.exact]).toEqual([1_000, false])
  const page = await alice.page('/search?q=bead').expect(200)
  expect(page.text).toContain('More than 1,000 posts found.')
  // As many as a page of threads has, and the way to the next.
  const shown = (text: string) => text.match(/<p class="gist"/g)
  expect(shown(page.text)).toHaveLength(30)
  const [next] = /\/search\?q=bead&amp;after=[^"]+/.exec(page.text)!
  const following = await alice.page(next.replace('&amp;', '&')).expect(200)
  expect(shown(following.text)).toHaveLength(30)
  expect(following.text).toContain('<mark>Bead</mark> 1010.')
  expect((await bob.page('/search?q=bead')).text).toContain('1,000 posts found.')
})

it('has its first page where most of the newest are hidden, or stand under labels of their own', async () => {
  const word = 'Pearl'
  for (let number = 1; number <= 40; number += 1) {
    await beads(number, number, `circle:${number}`, { word })
  }
  await beads(41, 72, 'members', { word })
  await beads(73, 152, 'me', { by: bob, word })
  const found = await look(alice, word)
  expect(found.total).toBe(72)
  expect(numbersOf(found)).toEqual(Array.from({ length: 50 }, (_, index) => 72 - index))
})

it('goes on into the next moment when one is full', async () => {
  const last = moment * perMoment + perMoment - 1
  const { place } = await test.forum.reader
    .selectFrom('search_place')
    .select((eb) => eb.fn.max('place').as('place'))
    .executeTakeFirstOrThrow()
  await test.forum.writer.transact(async (tx) => {
    await sql`UPDATE search_words SET rowid = CAST(${last} AS INTEGER) WHERE rowid = CAST(${place} AS INTEGER)`.execute(
      tx,
    )
    await tx.updateTable('search_place').set({ place: last }).where('place', '=', place).execute()
  })
  await beads(2_001, 2_002)
  test.world.setClock(moment + 1)
  const next = await reply(alice, thread, 'Bead 2003.')
  test.world.setClock(null)
  const found = await look(bob, 'bead')
  expect(numbersOf(found).slice(0, 4)).toEqual([2_003, 2_002, 2_001, 1_000])
  expect(found.results[0]!.post.id).toBe(next)
})

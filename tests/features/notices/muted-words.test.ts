/** Words that somebody would rather not read: what has them is folded for them alone. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person

beforeAll(async () => {
  forum = await startTestForum()
  await space(forum, 'kitchen')
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
})
afterAll(() => forum.close())

async function foldedFor(who: Person, thread: string): Promise<unknown> {
  return ((await who.get(`/t/${thread}`).expect(200)).body as { folded: unknown }).folded
}

it('folds posts of others with the word in any case and with any accent, and says why', async () => {
  const { thread } = await startThread(bob, 'kitchen')
  const one = await reply(bob, thread, 'The **NEEDLÉ** was small.')
  await reply(bob, thread, 'Needles are another word.')
  const own = await reply(alice, thread, 'No needle for me.')
  const before = (await bob.page(`/t/${thread}`)).text
  await alice.post('/me/muted-words', { word: ' Needle ' }).expect(201)
  await alice.post('/me/muted-words', { word: 'needlé' }).expect(201)
  expect((await alice.get('/me/muted-words').expect(200)).body).toEqual({ words: ['Needle'] })
  expect(await foldedFor(alice, thread)).toEqual({ [one]: 'word' })
  const page = (await alice.page(`/t/${thread}`)).text
  expect(page).toContain('There is a word in this that you would rather not read: Needle.')
  expect(page).toContain(own)
  const same = (text: string) => text.replace(/(?:value|data-cursor)="[\w-]{20,}"/g, '')
  expect(same((await bob.page(`/t/${thread}`)).text)).toBe(same(before))
  await alice.delete('/me/muted-words/needle').expect(204)
  expect(await foldedFor(alice, thread)).toEqual({})
})

it('looks for a few words only where they stand together', async () => {
  const { thread } = await startThread(bob, 'kitchen')
  const one = await reply(bob, thread, 'It was a long,\nlong night.')
  await reply(bob, thread, 'A night that was long.')
  await alice.form('/me/muted-words', { word: 'long night' }).expect(303)
  expect(await foldedFor(alice, thread)).toEqual({ [one]: 'word' })
  expect((await alice.page('/me/muted-words').expect(200)).text).toContain('long night')
  await alice.form('/me/muted-words/long%20night', { _method: 'delete' }).expect(303)
  expect(await foldedFor(alice, thread)).toEqual({})
})

it('refuses what holds no word, and more than are kept', async () => {
  await bob.post('/me/muted-words', { word: '…' }).expect(422)
  await bob.post('/me/muted-words', { word: 'x'.repeat(limits.mutedWordLength + 1) }).expect(422)
  expect((await bob.form('/me/muted-words', { word: '' }).expect(422)).text).toContain(
    'fill this in',
  )
  for (let at = 0; at < limits.mutedWords; at += 1) {
    await forum.forum.writer.transact((tx) =>
      tx
        .insertInto('muted_word')
        .values({ member_id: bob.id, folded: `word${at}`, word: `word${at}` })
        .execute(),
    )
  }
  await bob.post('/me/muted-words', { word: 'one more' }).expect(422)
  await bob.post('/me/muted-words', { word: 'word7' }).expect(201)
})

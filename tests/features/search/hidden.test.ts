/** What somebody may not see leaves no trace in what they find: no number, no order, no further page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { idsFound, look } from './looking.ts'

let forum: TestForum
let alice: Person
let bob: Person
let carol: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  carol = await member(forum, 'Carol', ['moderator'])
  await space(forum, 'kitchen')
  await space(forum, 'porch', 'public')
  await space(forum, 'attic', 'invitation', [alice])
})
afterAll(() => forum.close())

describe('what is hidden', () => {
  it('is found by those who may read it, and by its author, alone', async () => {
    const audience = (given: string) => ({ body: 'Quince jam.', audience: given })
    const open = await startThread(alice, 'porch', audience('public'))
    const members = await startThread(alice, 'kitchen', audience('members'))
    const mine = await startThread(alice, 'kitchen', audience('me'))
    const invited = await startThread(alice, 'attic', audience('members'))
    const all = [invited, mine, members, open].map(({ opening }) => opening)
    expect(await idsFound(alice, 'quince')).toEqual(all)
    for (const who of [bob, carol]) {
      expect(await idsFound(who, 'quince')).toEqual([members.opening, open.opening])
    }
    expect(await idsFound(visitor(forum), 'quince')).toEqual([open.opening])
  })

  it('makes no page longer and none more', async () => {
    const { thread } = await startThread(alice, 'kitchen', { body: 'Walnuts.' })
    for (let count = 0; count < 49; count += 1) {
      await reply(alice, thread, 'A walnut.')
      await reply(alice, thread, 'A walnut.', { audience: 'me' })
    }
    await reply(bob, thread, 'A walnut of mine.')
    const first = await look(bob, 'walnut')
    expect([first.total, first.results.length, first.next]).toEqual([50, 50, null])
    expect((await look(alice, 'walnut')).total).toBe(99)
  })

  it('comes and goes with its audience, and takes along what hangs on it', async () => {
    const frank = await member(forum, 'Frank')
    const { thread, opening } = await startThread(alice, 'kitchen', { title: 'Almonds today' })
    const answer = await reply(bob, thread, 'Almonds, always.', { parentId: opening })
    expect(await idsFound(frank, 'almonds')).toEqual([answer, opening])
    await alice.put(`/p/${opening}/audience`, { audience: 'clinicians' }).expect(200)
    expect(await idsFound(frank, 'almonds')).toEqual([])
    expect(await idsFound(bob, 'almonds')).toEqual([answer])
    const [own] = (await look(bob, 'almonds')).results
    expect(own!.thread.title).toBeNull()
    expect((await bob.page('/search?q=almonds today')).text).not.toContain('Almonds today')
    expect(await idsFound(bob, 'today')).toEqual([])
    await alice.put(`/p/${opening}/audience`, { audience: 'members' }).expect(200)
    expect(await idsFound(frank, 'almonds')).toEqual([answer, opening])
  })

  it('is the same for somebody kept apart as if it had never been written', async () => {
    const dora = await member(forum, 'Dora')
    const { thread } = await startThread(bob, 'kitchen', { body: 'Who likes medlars?' })
    const before = await look(bob, 'medlars')
    const theirs = await reply(dora, thread, 'Medlars from Dora.')
    const masked = await reply(dora, thread, 'Medlars from nobody.', { anonymous: true })
    await reply(carol, thread, 'As @Dora says, medlars.')
    expect((await look(bob, 'medlars')).total).toBe(4)
    await keepApart(forum, dora, bob)
    const after = await look(bob, 'medlars')
    expect(after.results.map(({ snippet }) => snippet)).toEqual(
      before.results.map(({ snippet }) => snippet),
    )
    expect([after.total, after.next]).toEqual([1, null])
    expect(await idsFound(alice, 'medlars')).toEqual(expect.arrayContaining([theirs, masked]))
    // A page out of sight and one that never was.
    for (const by of ['Dora', 'Nobody']) {
      expect(await look(bob, 'medlars', { by })).toEqual({
        total: 0,
        exact: true,
        results: [],
        next: null,
      })
    }
  })

  it('is not found by a space, and the space is as one that never was', async () => {
    const [hidden, never] = await Promise.all(
      ['attic', 'nowhere'].map((slug) => bob.get(`/search?q=quince&space=${slug}`).expect(422)),
    )
    expect(hidden!.text).toBe(never!.text)
  })
})

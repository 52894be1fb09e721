/** Votes are counted over those whom one may notice, and open pages hear of no others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { connectLive } from '../../support/live.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { choose, type Poll, pollOf } from './voting.ts'

let forum: TestForum
let alice: Person
let bob: Person
let thread: string
let count = 0

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(alice, 'kitchen'))
})
afterAll(() => forum.close())

const ask = (poll: object = {}) =>
  reply(alice, thread, 'Which?', { poll: { options: ['Tea', 'Coffee'], ...poll } })
const someone = () => member(forum, `Member${(count += 1)}`)
const votesOf = (poll: Poll) => poll.options.map(({ votes }) => votes)

describe('a vote', () => {
  it('does not count for whoever its voter is kept apart from', async () => {
    const [cleo, vic] = [await someone(), await someone()]
    await keepApart(forum, cleo, vic)
    const post = await ask()
    await choose(cleo, post, [1])
    for (const who of [vic, bob]) await choose(who, post, [2])
    expect(await pollOf(vic, post)).toMatchObject({ voters: 2 })
    expect(votesOf(await pollOf(vic, post))).toEqual([0, 2])
    expect(votesOf(await pollOf(bob, post))).toEqual([1, 2])
    expect(votesOf(await pollOf(cleo, post))).toEqual([1, 2])
  })

  it('stops counting when they are kept apart later', async () => {
    const [cleo, vic] = [await someone(), await someone()]
    const post = await ask()
    for (const who of [cleo, vic]) await choose(who, post, [1])
    expect(votesOf(await pollOf(vic, post))).toEqual([2, 0])
    await keepApart(forum, cleo, vic)
    expect(votesOf(await pollOf(vic, post))).toEqual([1, 0])
    expect(votesOf(await pollOf(cleo, post))).toEqual([2, 0])
  })

  it('counts in spite of a block, unless names stand beside it', async () => {
    const [cleo, vic] = [await someone(), await someone()]
    const secret = await ask()
    const open = await ask({ named: true })
    for (const post of [secret, open]) {
      for (const who of [cleo, vic]) await choose(who, post, [1])
    }
    await vic.put(`/me/blocks/${cleo.handle}`).expect(204)
    expect(votesOf(await pollOf(vic, secret))).toEqual([2, 0])
    expect((await pollOf(vic, open)).options[0]).toMatchObject({ votes: 1, by: [vic.handle] })
    expect((await pollOf(bob, open)).voters).toBeNull()
    await choose(bob, open, [2])
    expect((await pollOf(bob, open)).options[0]).toMatchObject({ votes: 2 })
    await vic.delete(`/me/blocks/${cleo.handle}`).expect(204)
    expect((await pollOf(vic, open)).options[0]).toMatchObject({ votes: 2 })
  })

  it('on a post that is narrowed counts for those who still see it', async () => {
    const post = await ask()
    await choose(bob, post, [1])
    await alice.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    await bob.put(`/p/${post}/poll/votes`, { choices: [2] }).expect(404)
    await alice.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
    await choose(alice, post, [2])
    expect(votesOf(await pollOf(alice, post))).toEqual([1, 1])
  })
})

describe('open pages', () => {
  it('hear of votes that show to their reader, and of no others', async () => {
    const [cleo, vic, dan] = [await someone(), await someone(), await someone()]
    await keepApart(forum, cleo, vic)
    const post = await ask()
    await choose(vic, post, [1])
    const [ofVic, ofBob, ofDan] = [
      await connectLive(forum, vic),
      await connectLive(forum, bob),
      await connectLive(forum, dan),
    ]
    const pages = [ofVic, ofBob, ofDan]
    for (const page of pages) await page.watch({ thread })
    const heard = async () => {
      for (const page of pages) await page.settled()
      return pages.map((page) => page.heard.splice(0))
    }
    await heard()

    // Nobody but those who have chosen sees results, and Vic may not notice Cleo.
    await choose(cleo, post, [2])
    expect(await heard()).toEqual([[], [], []])

    await choose(bob, post, [2])
    const [toVic, toBob, toDan] = await heard()
    expect(toDan).toEqual([])
    const pollIn = (frames: typeof toVic) =>
      (frames![0]!.data.post as unknown as { poll: Poll }).poll
    expect([toVic!.length, toBob!.length]).toEqual([1, 1])
    expect(toVic![0]!.data).toMatchObject({ kind: 'changed' })
    expect(pollIn(toVic)).toMatchObject({ chosen: [1], voters: 2 })
    expect(pollIn(toBob)).toMatchObject({ chosen: [2], voters: 3 })
    expect(pollIn(toBob)).toEqual(await pollOf(bob, post))
    expect(pollIn(toVic)).toEqual(await pollOf(vic, post))

    await choose(cleo, post, [1])
    const after = await heard()
    expect(after.map((frames) => frames.length)).toEqual([0, 1, 0])

    // Whoever takes a choice back sees no more.
    await bob.delete(`/p/${post}/poll/votes`).expect(200)
    const [vicAgain, bobAgain] = await heard()
    expect(pollIn(vicAgain)).toMatchObject({ voters: 1 })
    expect(pollIn(bobAgain)).toMatchObject({ chosen: [], voters: null })
    for (const page of pages) page.close()
  })

  it('catch up with votes they missed', async () => {
    const [cleo, vic] = [await someone(), await someone()]
    const post = await ask()
    await choose(vic, post, [1])
    const first = await connectLive(forum, vic)
    const { cursor } = await first.watch({ thread })
    first.close()
    await choose(cleo, post, [2])
    await choose(bob, post, [2])
    const second = await connectLive(forum, vic)
    await second.watch({ thread, since: cursor })
    await second.settled()
    const frames = second.heard.filter(({ data }) => data.post?.id === post)
    expect(frames).toHaveLength(1)
    expect((frames[0]!.data.post as unknown as { poll: Poll }).poll).toEqual(
      await pollOf(vic, post),
    )
    second.close()
  })

  it('see how a poll came out the moment it closes', async () => {
    const post = await ask({ days: 1, results: 'closed' })
    await choose(alice, post, [1])
    const page = await connectLive(forum, bob)
    await page.watch({ thread })
    forum.world.setClock(Date.now() + 2 * 86_400_000)
    await forum.forum.jobs.runDue()
    await page.settled()
    const frame = page.heard.find(({ data }) => data.post?.id === post)
    expect((frame!.data.post as unknown as { poll: Poll }).poll).toMatchObject({
      closed: true,
      voters: 1,
    })
    page.close()
  })
})

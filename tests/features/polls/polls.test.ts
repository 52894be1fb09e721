/** Asking something in a post, and choosing among the answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { choose, pollOf } from './voting.ts'

let forum: TestForum
let alice: Person
let bob: Person
let cleo: Person
let thread: string
let now = Date.UTC(2027, 0, 1)

beforeAll(async () => {
  forum = await startTestForum()
  forum.world.setClock(now)
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  cleo = await member(forum, 'Cleo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(alice, 'kitchen'))
})
afterAll(() => forum.close())

const ask = (poll: object = {}) =>
  reply(alice, thread, 'Which?', { poll: { options: ['Tea', 'Coffee', 'Water'], ...poll } })

const votesFor = async (who: Person, post: string) =>
  (await pollOf(who, post)).options.map(({ votes }) => votes)

describe('a poll', () => {
  it('shows what others chose once one has chosen', async () => {
    const post = await ask()
    expect(await pollOf(bob, post)).toEqual({
      several: false,
      named: false,
      results: 'voted',
      closesAt: null,
      closed: false,
      chosen: [],
      voters: null,
      options: ['Tea', 'Coffee', 'Water'].map((words, index) => ({
        ...{ number: index + 1, words, votes: null, by: null },
      })),
    })
    await choose(cleo, post, [2])
    // Not even its author sees more before.
    expect(await votesFor(alice, post)).toEqual([null, null, null])
    const answer = await bob.put(`/p/${post}/poll/votes`, { choices: [1] }).expect(200)
    const { post: after } = answer.body as { post: { poll: object } }
    expect(after.poll).toMatchObject({ chosen: [1], voters: 2 })
    expect(await votesFor(bob, post)).toEqual([1, 1, 0])
  })

  it('is folded with the text it stands in', async () => {
    const poll = { options: ['The rope', 'The bridge'] }
    const post = await reply(alice, thread, 'Which was it?', { poll, contentNote: 'methods' })
    const { text } = await bob.page(`/p/${post}`)
    const [, folded = ''] = /<details class="fold">(.*?)<\/details>/s.exec(text)!
    expect(folded).toContain('Which was it?')
    expect(folded).toContain('The rope')
    expect(text.replace(folded, '')).not.toContain('The rope')
  })

  it('takes another choice, and the choice back, as long as it is open', async () => {
    const post = await ask()
    await choose(bob, post, [1])
    await choose(bob, post, [3])
    await choose(bob, post, [3])
    expect(await votesFor(bob, post)).toEqual([0, 0, 1])
    await bob.delete(`/p/${post}/poll/votes`).expect(200)
    expect(await pollOf(bob, post)).toMatchObject({ chosen: [], voters: null })
    await choose(cleo, post, [1])
    expect(await votesFor(cleo, post)).toEqual([1, 0, 0])
  })

  it('may let one choose several', async () => {
    const post = await ask({ several: true })
    await choose(bob, post, [3, 1, 1])
    await choose(cleo, post, [1])
    expect(await pollOf(bob, post)).toMatchObject({ chosen: [1, 3], voters: 2 })
    expect(await votesFor(bob, post)).toEqual([2, 0, 1])
  })

  it('closes when its time has come, and then everybody sees how it came out', async () => {
    const post = await ask({ days: 1, results: 'closed' })
    await choose(bob, post, [1])
    expect(await votesFor(bob, post)).toEqual([null, null, null])
    forum.world.setClock((now += 86_400_000 - 1))
    await forum.forum.jobs.runDue()
    expect(await pollOf(bob, post)).toMatchObject({ closed: false })
    forum.world.setClock((now += 1))
    await forum.forum.jobs.runDue()
    expect(await pollOf(alice, post)).toMatchObject({ closed: true, chosen: [], voters: 1 })
    expect(await votesFor(alice, post)).toEqual([1, 0, 0])
    await alice.put(`/p/${post}/poll/votes`, { choices: [2] }).expect(409)
    await bob.delete(`/p/${post}/poll/votes`).expect(409)
  })

  it('is closed by its author before its time, for good, and by nobody else', async () => {
    const post = await ask({ days: 7, results: 'closed' })
    await choose(bob, post, [1])
    await bob.put(`/p/${post}/poll/closed`).expect(403)
    await visitor(forum).put(`/p/${post}/poll/closed`).expect(401)
    const page = await alice.page(`/p/${post}`).expect(200)
    expect(fieldsIn(page.text, `form[action="/p/${post}/poll/closed"]`)).toEqual({ _method: 'put' })
    expect((await bob.page(`/p/${post}`)).text).not.toContain('/poll/closed')
    await alice.form(`/p/${post}/poll/closed`, { _method: 'put' }).expect(303)
    const closesAt = new Date(now).toISOString()
    expect(await pollOf(bob, post)).toMatchObject({ closed: true, voters: 1, closesAt })
    expect(await votesFor(cleo, post)).toEqual([1, 0, 0])
    forum.world.setClock((now += 1_000))
    await alice.put(`/p/${post}/poll/closed`).expect(200)
    expect(await pollOf(bob, post)).toMatchObject({ closesAt })
    await cleo.put(`/p/${post}/poll/votes`, { choices: [2] }).expect(409)
    expect((await alice.page(`/p/${post}`)).text).not.toContain('/poll/closed')
    const plain = await reply(alice, thread, 'Asks nothing.')
    await alice.put(`/p/${plain}/poll/closed`).expect(404)
  })

  it('says who chose what only where that was said before', async () => {
    const secret = await ask()
    const open = await ask({ named: true })
    for (const post of [secret, open]) {
      await choose(bob, post, [1])
      await choose(cleo, post, [1])
    }
    expect((await pollOf(bob, secret)).options[0]).toMatchObject({ votes: 2, by: null })
    expect((await pollOf(bob, open)).options[0]).toMatchObject({ votes: 2, by: ['Bob', 'Cleo'] })
    const page = await alice.page(`/p/${secret}`).expect(200)
    expect(page.text).not.toContain('/m/Cleo')
  })

  it('goes with its post', async () => {
    const post = await ask()
    await choose(bob, post, [1])
    await alice.delete(`/p/${post}`).expect(204)
    await bob.put(`/p/${post}/poll/votes`, { choices: [1] }).expect(404)
    const { reader } = forum.forum
    const rows = await reader
      .selectFrom('poll')
      .innerJoin('post', 'post.id', 'poll.post_id')
      .select('post_id')
      .where('post.public_id', '=', post)
      .execute()
    expect(rows).toEqual([])
  })

  it('loses the choice of somebody who leaves and takes everything along', async () => {
    const post = await ask()
    const ida = await member(forum, 'Ida')
    await choose(ida, post, [1])
    await choose(bob, post, [1])
    expect(await votesFor(bob, post)).toEqual([2, 0, 0])
    await ida.post('/me/leave', { posts: 'delete' }).expect(200)
    forum.world.setClock((now += 15 * 86_400_000))
    await forum.forum.jobs.runDue()
    await forum.forum.jobs.runDue()
    expect(await votesFor(bob, post)).toEqual([1, 0, 0])
  })
})

describe('bad input', () => {
  const many = Array.from({ length: limits.pollOptions + 1 }, (_, index) => `Answer ${index}`)
  it.each([
    ['one answer', { options: ['Tea'] }],
    ['too many', { options: many }],
    ['the same twice', { options: ['Tea', 'tea'] }],
    ['an empty one', { options: ['Tea', ''] }],
    ['one that is too long', { options: ['Tea', 'x'.repeat(limits.pollOptionLength + 1)] }],
    ['a strange end', { options: ['Tea', 'Coffee'], days: 5 }],
    ['strange results', { options: ['Tea', 'Coffee'], results: 'never' }],
  ])('%s is refused', async (_, poll) => {
    await alice.post(`/t/${thread}/posts`, { body: 'Which?', poll }).expect(422)
  })

  it('choices that are not offered are refused', async () => {
    const post = await ask()
    for (const choices of [[4], [0], [1, 2], [], ['x'], null]) {
      await bob.put(`/p/${post}/poll/votes`, { choices }).expect(422)
    }
    expect((await pollOf(bob, post)).chosen).toEqual([])
    const plain = await reply(alice, thread, 'Asks nothing.')
    await bob.put(`/p/${plain}/poll/votes`, { choices: [1] }).expect(404)
    await visitor(forum)
      .put(`/p/${post}/poll/votes`, { choices: [1] })
      .expect(401)
  })
})

describe('without scripts', () => {
  it('one asks with a line for each answer, and chooses with a form', async () => {
    const fields = {
      body: 'Which?',
      pollOptions: ' Tea \r\n\r\nCoffee\r\n',
      pollSeveral: 'on',
      pollDays: '',
    }
    const answer = await alice.form(`/t/${thread}/posts`, fields).expect(303)
    const { location } = answer.headers as { location: string }
    const post = /\/p\/(\w+)/.exec(location)![1]!
    const page = await bob.page(`/p/${post}`).expect(200)
    expect(fieldsIn(page.text, 'form.poll')).toEqual({ _method: 'put' })
    await bob.form(`/p/${post}/poll/votes`, '_method=put&choices=1&choices=2').expect(303)
    expect(await pollOf(bob, post)).toMatchObject({ several: true, chosen: [1, 2] })
    await bob.form(`/p/${post}/poll/votes`, { _method: 'delete' }).expect(303)
    expect((await pollOf(bob, post)).chosen).toEqual([])
  })

  it('and is told at the field what is wrong', async () => {
    const fields = { body: 'Which?', pollOptions: 'Tea' }
    const page = await alice.form(`/t/${thread}/posts`, fields).expect(422)
    expect(errorIn(page.text, 'pollOptions')).toMatch(/two answers/)
    expect(fieldsIn(page.text, '#reply')).toMatchObject({ body: 'Which?', pollOptions: 'Tea' })
  })

  it('threads can begin with one, too', async () => {
    const started = await startThread(bob, 'kitchen', { poll: { options: ['Yes', 'No'] } })
    expect((await pollOf(alice, started.opening)).options).toHaveLength(2)
    const { posts } = await bodyOf<{ posts: { poll: object | null }[] }>(
      alice.get(`/t/${started.thread}`).expect(200),
    )
    expect(posts[0]?.poll).not.toBeNull()
  })
})

/** Lists of words that hold a post, and the list of what waits to be read. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCounts } from '../../../server/visibility/check-counts.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { member, type Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { firstPosts, lookAround, queueOf, startHolding, waits, words } from './stage.ts'

let forum: TestForum
let own: Person
let mod: Person
let ada: Person
let bo: Person
let thread: string
let now: number

const hour = 3_600_000

beforeEach(async () => {
  ;({ forum, now, own, mod, ada, bo, thread } = await startHolding())
})
afterEach(async () => {
  expect(await checkCounts(forum.forum.reader)).toEqual([])
  await forum.close()
})

const queue = (who = mod) => queueOf(who)
const set = (settings: object) => own.put('/community/holding', settings).expect(200)

describe('lists of words', () => {
  it('hold whole words in any case, tell the author which list, and are open to members', async () => {
    await set(words)
    const held = await reply(ada, thread, 'My ZOLOFT ran out.')
    expect(await waits(ada, held)).toMatchObject({ why: 'words', list: 'Pills' })
    await startThread(bo, 'kitchen', { title: 'To cut down', body: 'x' })
    await reply(bo, thread, 'Zolofty. Cut it down.')
    expect((await queue()).map(({ list }) => list)).toEqual(['Pills', 'Pills'])
    expect((await bo.get('/word-lists').expect(200)).body).toEqual({
      lists: [{ name: 'Pills', words: ['Zoloft', 'cut  down'] }],
    })
    await bo.put('/community/holding', firstPosts).expect(403)
    await bo.get('/community/holding').expect(403)
  })

  it('hold an edit that brings their words in: the text alone, until it has been read', async () => {
    const shown = await reply(ada, thread, 'I feel better.')
    const answer = await reply(bo, thread, 'How come?', { parentId: shown })
    await set(words)
    const before = await bodyOf<{ posts: { id: string }[] }>(bo.get(`/t/${thread}`))
    await ada.patch(`/p/${shown}`, { body: 'Zoloft, @Bo, and you?' }).expect(200)
    expect(await waits(ada, shown)).toMatchObject({ why: 'words', list: 'Pills' })
    expect(await lookAround(bo, thread)).not.toMatch(/zoloft/i)
    await bo.get(`/p/${shown}`).expect(404)
    const meanwhile = await bodyOf<{ posts: object[] }>(bo.get(`/t/${thread}`))
    expect(meanwhile.posts[1]).toEqual({
      id: shown,
      threadId: thread,
      parentId: expect.any(String) as string,
      gone: true,
    })
    expect(meanwhile.posts[2]).toMatchObject({ id: answer })
    expect((await bodyOf<{ unread: number }>(bo.get('/notifications'))).unread).toBe(0)
    forum.world.setClock(now + hour)
    expect((await queue()).map(({ id }) => id)).toEqual([shown])
    await mod.post(`/moderation/held/${shown}/release`).expect(204)
    const after = await bodyOf<{ posts: { id: string; html: string }[] }>(bo.get(`/t/${thread}`))
    expect(after.posts.map(({ id }) => id)).toEqual(before.posts.map(({ id }) => id))
    expect(after.posts[1]!.html).toContain('Zoloft')
    expect((await bodyOf<{ unread: number }>(bo.get('/notifications'))).unread).toBe(1)
    const { revisions } = await bodyOf<{ revisions: object[] }>(mod.get(`/p/${shown}/history`))
    expect(revisions).toHaveLength(1)
    // What was read once is not read again for the same words.
    await ada.patch(`/p/${shown}`, { body: 'Zoloft, and you, @Bo?' }).expect(200)
    expect(await waits(ada, shown)).toBeUndefined()
    await ada.patch(`/p/${shown}`, { contentNote: 'How to cut down' }).expect(200)
    expect(await waits(ada, shown)).toBeDefined()
  })

  it('hold what was withdrawn, edited and shown again', async () => {
    const shown = await reply(ada, thread, 'I feel better.')
    await set(words)
    await ada.put(`/p/${shown}/audience`, { audience: 'me' }).expect(200)
    await ada.patch(`/p/${shown}`, { body: 'Zoloft.' }).expect(200)
    await ada.put(`/p/${shown}/audience`, { audience: 'members' }).expect(200)
    await bo.get(`/p/${shown}`).expect(404)
    expect((await queue()).map(({ id }) => id)).toEqual([shown])
  })

  it('need a name each, and come from a form as well', async () => {
    const form = { _method: 'put', 'lists.0.name': '', 'lists.0.words': 'a\nb' }
    const wrong = await own.form('/community/holding', form).expect(422)
    expect(wrong.text).toContain('Give this list a name')
    await own.form('/community/holding', { ...form, 'lists.0.name': 'Letters' }).expect(303)
    const body = await bodyOf<object>(own.get('/community/holding'))
    expect(body).toEqual({ first: false, lists: [{ name: 'Letters', words: ['a', 'b'] }] })
    expect((await own.page('/community/holding')).text).toContain('value="Letters"')
  })
})

describe('the list of what waits', () => {
  beforeEach(() => set(firstPosts))

  it('asks for a change, which its author alone is told, and cannot act twice', async () => {
    const held = await reply(ada, thread, 'Hello.')
    await mod.post(`/moderation/held/${held}/ask`, { reason: '' }).expect(422)
    await mod.post(`/moderation/held/${held}/ask`, { reason: 'No names, please.' }).expect(204)
    expect(await waits(ada, held)).toMatchObject({ asked: 'No names, please.' })
    expect(await queue()).toMatchObject([{ asked: 'No names, please.' }])
    await mod.form(`/moderation/held/${held}/release`, {}).expect(303)
    await mod.post(`/moderation/held/${held}/release`).expect(404)
    expect(await queue()).toEqual([])
  })

  it('is for moderators, and shows nobody their own, nor what names those they are kept from', async () => {
    const other = await member(forum, 'Milo', ['moderator'])
    const held = await reply(ada, thread, 'Hello.')
    const naming = await reply(bo, thread, 'Hello @Ada.')
    await bo.get('/moderation/held').expect(403)
    await keepApart(forum, ada, mod)
    expect(await queue(mod)).toEqual([])
    for (const id of [held, naming]) {
      const gone = await mod.post(`/moderation/held/${id}/release`).expect(404)
      const never = await mod.post(`/moderation/held/${'5'.repeat(20)}/release`).expect(404)
      expect(gone.body).toEqual(never.body)
    }
    expect((await queue(other)).map(({ id }) => id)).toEqual([held, naming])
    await other.put('/me/blocks/Bo').expect(204)
    expect((await queue(other)).map(({ id }) => id)).toEqual([held])
  })

  it('does not tell whoever blocks one member after the other who is behind an alias', async () => {
    const hidden = await reply(ada, thread, 'Nobody knows.', { anonymous: true })
    await mod.post(`/moderation/held/${hidden}/release`).expect(204)
    const quoting = await reply(bo, thread, `[quote:${hidden}]Nobody knows.[/quote] Yes.`)
    const other = await reply(ada, thread, 'Still nobody.', { anonymous: true, parentId: hidden })
    await mod.put('/me/blocks/Ada').expect(204)
    expect((await queue()).map(({ id }) => id)).toEqual([quoting, other])
    // Whom the author has blocked is out: that is nothing a moderator can do to find out.
    await mod.delete('/me/blocks/Ada').expect(204)
    await ada.put('/me/blocks/Maud').expect(204)
    expect(await queue()).toEqual([])
  })
})

/** Posts that are read before others see them: told to their author, and to nobody else at all. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdPostsOf } from '../../../server/features/measures/member-hold.ts'
import { checkCounts } from '../../../server/visibility/check-counts.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { wordsIn } from '../../support/forms.ts'
import { connectLive } from '../../support/live.ts'
import type { Person } from '../../support/people.ts'
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
const jobs = () => forum.forum.jobs.runDue()

describe('first posts', () => {
  it('are shown at once unless the owner says otherwise, and the first two wait then', async () => {
    await reply(ada, thread, 'Hello.')
    expect(await queue()).toEqual([])
    await set(firstPosts)
    const first = await reply(bo, thread, 'Hello, too.')
    expect(await waits(bo, first)).toMatchObject({ why: 'first', late: false, minutes: null })
    const second = await reply(ada, thread, 'My second.')
    expect((await queue()).map(({ id }) => id)).toEqual([first, second])
    await mod.post(`/moderation/held/${second}/release`).expect(204)
    await reply(ada, thread, 'My third.')
    await reply(mod, thread, 'Mine never wait.')
    expect((await queue()).map(({ id }) => id)).toEqual([first])
  })

  it('leave no trace for anybody else, not even for a moderator on other pages', async () => {
    await set(firstPosts)
    const live = await connectLive(forum, bo)
    await live.watch({ thread })
    const before = [await lookAround(bo, thread), await lookAround(mod, thread)]
    const held = await reply(ada, thread, 'Zoloft and I.')
    await reply(ada, thread, 'And more of it.', { parentId: held })
    await ada.patch(`/p/${held}`, { body: 'Zoloft and me.' }).expect(200)
    const opened = await startThread(ada, 'kitchen', { title: 'Zoloft' })
    await live.settled()
    expect([await lookAround(bo, thread), await lookAround(mod, thread)]).toEqual(before)
    expect(live.heard).toEqual([])
    for (const path of [`/p/${held}`, `/t/${opened.thread}`]) await bo.get(path).expect(404)
    await bo.post(`/p/${held}/reports`, { reason: 'unkind' }).expect(404)
    await ada.delete(`/p/${held}`).expect(204)
    await live.settled()
    expect([await lookAround(bo, thread), await lookAround(mod, thread)]).toEqual(before)
    expect(live.heard).toEqual([])
    live.close()
  })

  it('say in their place that they wait, and for how long they usually do', async () => {
    await set(firstPosts)
    const first = await reply(ada, thread, 'Hello.')
    const page = async (who: Person) => wordsIn((await who.page(`/t/${thread}`)).text)
    expect(await page(ada)).toContain('Waiting to be read')
    expect(await page(ada)).not.toContain('usually')
    forum.world.setClock(now + 35 * 60_000)
    await mod.post(`/moderation/held/${first}/release`).expect(204)
    await reply(bo, thread, 'Hello, too.')
    expect(await page(bo)).toContain('Waiting to be read · usually about 40 minutes these days')
    // Of what one does not see, one does not learn how long it waited.
    await keepApart(forum, ada, bo)
    expect(await page(bo)).not.toContain('usually')
  })

  it('are new when they are released: last, unread, and told to their author', async () => {
    await set(firstPosts)
    const first = await reply(ada, thread, 'Helo.')
    await ada.patch(`/p/${first}`, { body: 'Hello.' }).expect(200)
    const between = await reply(mod, thread, 'Between.')
    forum.world.setClock(now + hour)
    const live = await connectLive(forum, bo)
    await live.watch({ thread })
    await mod.post(`/moderation/held/${first}/release`).expect(204)
    await live.settled()
    expect(live.heard).toMatchObject([{ event: 'change', data: { kind: 'added' } }])
    live.close()
    const { posts, thread: shown } = await bodyOf<{
      posts: { id: string; createdAt: string; editedAt: string | null }[]
      thread: { lastActivityAt: string }
    }>(bo.get(`/t/${thread}`))
    const at = new Date(now + hour).toISOString()
    expect(posts.map(({ id }) => id).slice(1)).toEqual([between, first])
    expect(posts.at(-1)).toMatchObject({ createdAt: at, editedAt: null })
    expect(shown.lastActivityAt).toBe(at)
    const { revisions } = await bodyOf<{ revisions: object[] }>(mod.get(`/p/${first}/history`))
    expect(revisions).toEqual([])
    const told = await bodyOf<{ notifications: { kind: string }[] }>(ada.get('/notifications'))
    expect(told.notifications.map(({ kind }) => kind)).toContain('post-released')
    // Whoever is answered hears of it now.
    const heard = await bodyOf<{ unread: number }>(mod.get('/notifications'))
    expect(heard.unread).toBe(1)
  })

  it('go out after six hours with nobody there, and the others go on waiting', async () => {
    await set({ first: true, lists: words.lists })
    const first = await reply(ada, thread, 'Hello.')
    const listed = await reply(bo, thread, 'I cut down.')
    forum.world.setClock(now + 6 * hour - 1)
    await jobs()
    expect(await waits(ada, first)).toBeDefined()
    forum.world.setClock(now + 6 * hour)
    await jobs()
    expect(await waits(ada, first)).toBeUndefined()
    expect(await waits(bo, listed)).toMatchObject({ why: 'words', late: true })
    expect(wordsIn((await bo.page(`/t/${thread}`)).text)).toContain('longer than it should')
  })
})

describe('members whose posts are read first', () => {
  beforeEach(() =>
    forum.forum.writer.transact((tx) =>
      holdPostsOf(tx, forum.forum, { member: ada.id, reason: 'x', until: now + hour, now }),
    ),
  )

  it('write what waits, until the time is over', async () => {
    const held = await reply(ada, thread, 'Hello.', { anonymous: true })
    expect(await waits(ada, held)).toMatchObject({ why: 'member' })
    forum.world.setClock(now + hour)
    await jobs()
    const after = await reply(ada, thread, 'Hello.')
    expect(await waits(ada, after)).toBeUndefined()
    expect((await queue()).map(({ id }) => id)).toEqual([held])
  })

  it('write for themselves and their circles as before; shown to more, it waits', async () => {
    const mine = await reply(ada, thread, 'Mine.', { audience: 'me' })
    expect(await queue()).toEqual([])
    await ada.put(`/p/${mine}/audience`, { audience: 'members' }).expect(200)
    expect(await waits(ada, mine)).toMatchObject({ why: 'member' })
    await bo.get(`/p/${mine}`).expect(404)
    const other = await reply(ada, thread, 'Mine, too.', { audience: 'me' })
    await ada.put('/me/posts/audience', { audience: 'members', ids: [other] }).expect(200)
    expect((await queue()).map(({ id }) => id)).toEqual([mine, other])
  })
})

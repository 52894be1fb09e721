/**
 * Ways in which somebody on a list might see its keeper all the same, E1 to E12: each is closed, or
 * the help pages say that it stays open.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepApart, setLevel } from '../support/apart.ts'
import { bodyOf } from '../support/body.ts'
import { helpWords } from '../support/help.ts'
import { due, sees, withMail } from '../support/keep-apart.ts'
import { connectLive } from '../support/live.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let nora: Person
let vic: Person
let carla: Person
let hers: { thread: string; opening: string }

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  carla = await member(forum, 'Carla')
  await space(forum, 'porch', 'public')
  hers = await startThread(nora, 'porch', { title: 'Of hers', audience: 'public' })
  await keepApart(forum, nora, vic)
})
afterAll(() => forum.close())

const limits = helpWords('keeping-apart')

it('E1 signing out shows nothing of somebody with a list', async () => {
  const nobody = visitor(forum)
  expect(await sees(carla, hers.thread)).toBe(true)
  expect(await sees(nobody, hers.thread)).toBe(false)
  await nobody.get('/m/Nora').expect(404)
  expect((await nobody.get('/s/porch')).text).not.toContain('Of hers')
})

it('E2 a second account sees nothing until it is settled, or vouched for, as the level asks', async () => {
  const second = await member(forum, 'Second')
  for (const level of ['known', 'vouched'] as const) {
    await setLevel(forum, nora, level)
    expect(await sees(second, hers.thread)).toBe(false)
  }
  await setLevel(forum, nora, null)
  expect(helpWords('vouching')).toContain('It makes a second account costly, not impossible')
})

it('E3 a friend’s screen stays open, which the help page says', () => {
  expect(limits).toContain('Two people who compare their screens')
})

it('E4 no office lifts it', async () => {
  const all = await member(forum, 'Chief', ['owner', 'moderator', 'overseer', 'clinician'])
  await keepApart(forum, nora, all)
  expect(await sees(all, hers.thread)).toBe(false)
  await all.get('/m/Nora').expect(404)
  await all.get('/community/roles?handle=Nora').expect(404)
  await all.put(`/t/${hers.thread}/lock`).expect(404)
  expect(limits).toContain('Whoever runs the server can read its database')
})

describe('E5 a third member', () => {
  it('who quotes, mentions or answers brings nothing of it', async () => {
    const { thread } = await startThread(carla, 'porch', { title: 'Of Carla' })
    const quote = await reply(carla, thread, `[quote:${hers.opening}]told[/quote]\n\nso`)
    const mention = await reply(carla, thread, 'Ask @Nora')
    const answer = await reply(carla, hers.thread, 'Yes.')
    for (const id of [quote, mention, answer]) {
      await nora.get(`/p/${id}`).expect(200)
      await vic.get(`/p/${id}`).expect(404)
    }
    const { posts } = await bodyOf<{ posts: object[] }>(vic.get(`/t/${thread}`).expect(200))
    expect(posts).toHaveLength(1)
  })

  it('who tells in their own words stays open, which the help page says', () => {
    expect(limits).toContain('What others say about you in their own words')
  })
})

it('E6 pictures of a screen stay open, which the help page says', () => {
  expect(limits).toContain('What they saw, copied, photographed')
})

it('E7 no mail goes out about what anybody wrote', async () => {
  await reply(carla, hers.thread, '@Nora @Vic')
  await reply(nora, hers.thread, '@Carla')
  await due(forum)
  expect(await forum.forum.reader.selectFrom('outbox').selectAll().execute()).toEqual([])
})

it('E8 nothing is kept by a browser, and a page left open loses what it has', async () => {
  const eve = await member(forum, 'Eve')
  for (const answer of [await eve.page(`/t/${hers.thread}`), await eve.get(`/t/${hers.thread}`)]) {
    expect(answer.headers['cache-control']).toBe('no-store')
  }
  const page = await connectLive(forum, eve)
  await page.watch({ thread: hers.thread })
  await nora.post('/me/keep-apart', { value: 'Eve' }).expect(201)
  await due(forum)
  await page.settled()
  const removed = page.heard.filter(({ data }) => data.kind === 'removed')
  expect(removed.map(({ data }) => data.post!.id)).toContain(hers.opening)
  page.close()
})

const { thread, post } = { thread: 'threadthatneverwas', post: 'postthatneverwas' }
type Call = (who: Person, at: { thread: string; post: string; handle: string }) => unknown

it.each(
  Object.entries<Call>({
    'E9 a link kept from before': (who, at) => who.get(`/t/${at.thread}`),
    'E9 a link to a post': (who, at) => who.get(`/p/${at.post}`),
    'E9 a link to a page of hers': (who, at) => who.get(`/m/${at.handle}`),
    'E10 the article alone': (who, at) => who.get(`/p/${at.post}?part=article`),
    'E10 where it stands': (who, at) => who.get(`/p/${at.post}/in-thread`),
    'E10 the newest first': (who, at) => who.get(`/t/${at.thread}?order=newest`),
    'E10 the first unread': (who, at) => who.get(`/t/${at.thread}/first-unread`),
    'E10 earlier versions': (who, at) => who.get(`/p/${at.post}/history`),
    'E10 editing': (who, at) => who.patch(`/p/${at.post}`, { body: 'x' }),
    'E10 deleting': (who, at) => who.delete(`/p/${at.post}`),
    'E10 its audience': (who, at) => who.put(`/p/${at.post}/audience`, { audience: 'me' }),
    'E10 reacting': (who, at) => who.put(`/p/${at.post}/reactions/heard`),
    'E10 answering': (who, at) => who.post(`/t/${at.thread}/posts`, { body: 'x' }),
    'E10 marking as read': (who, at) => who.put(`/t/${at.thread}/read`, { upTo: at.post }),
    'E10 vouching': (who, at) => who.put(`/m/${at.handle}/vouch`),
    'E10 blocking': (who, at) => who.put(`/me/blocks/${at.handle}`),
    'E10 locking': (who, at) => who.put(`/t/${at.thread}/lock`),
    'E10 quoting': (who, at) => who.post('/preview', { body: `[quote:${at.post}]x[/quote]` }),
    'E10 mentioning': (who, at) => who.post('/preview', { body: `@${at.handle}` }),
    'E10 seeing it as somebody else': (who, at) =>
      who.get(`/me/see-as?viewer=visitor&path=/t/${at.thread}`),
  }),
)('%s is answered like what never was', async (_, call) => {
  const there = { thread: hers.thread, post: hers.opening, handle: 'Nora' }
  const [real, never] = [await call(vic, there), await call(vic, { thread, post, handle: 'Never' })]
  const plain = (answer: unknown) => {
    const { status, text } = answer as { status: number; text: string }
    return { status, text: text.replaceAll(hers.opening, post).replaceAll('Nora', 'Never') }
  }
  expect(plain(real)).toEqual(plain(never))
})

it('E10 watching is answered like watching what never was', async () => {
  const page = await connectLive(forum, vic)
  const real = await page.watch({ thread: hers.thread })
  expect(real).toEqual(await page.watch({ thread }))
  expect(real.cursor).toBeUndefined()
  page.close()
})

it('E11 the other’s own screen stays open, which the help page says', () => {
  expect(limits).toContain('somebody who looks at another’s screen')
})

it('E12 style and details of a life stay open, which the help page says', () => {
  expect(limits).toContain('how you write can give you away')
})

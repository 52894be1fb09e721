/** Posts that somebody wants to find again, for themselves alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { bodyOf } from '../../support/body.ts'
import { keepApart } from '../../support/apart.ts'
import { errorIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let thread: string
let now = Date.UTC(2027, 2, 1, 12)

interface Listed {
  bookmarks: { post: { id: string }; note: string; remindOn: string | null }[]
  total: number
  next: string | null
}

beforeAll(async () => {
  forum = await startTestForum()
  setClock(now)
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(alice, 'kitchen'))
})
afterAll(() => forum.close())
beforeEach(() => setClock((now += 1)))

function setClock(at: number): void {
  now = at
  forum.world.setClock(at)
}

const listOf = (who: Person, query = '') =>
  bodyOf<Listed>(who.get(`/me/bookmarks${query}`).expect(200))
const idsOf = async (who: Person) => (await listOf(who)).bookmarks.map(({ post }) => post.id)

describe('bookmarks', () => {
  it('keep a post with a note, for oneself alone', async () => {
    const post = await reply(alice, thread, 'Worth keeping.')
    const answer = await bob.put(`/p/${post}/bookmark`, { note: 'for Tuesday' }).expect(200)
    expect(answer.body).toMatchObject({
      bookmark: { post: { id: post }, note: 'for Tuesday', remindOn: null },
    })
    await bob.put(`/p/${post}/bookmark`, {}).expect(200)
    expect(await listOf(bob)).toMatchObject({ bookmarks: [{ note: 'for Tuesday' }], total: 1 })
    expect(await listOf(alice)).toEqual({ bookmarks: [], total: 0, next: null })
    expect((await alice.get(`/p/${post}/bookmark`).expect(200)).body).toEqual({ bookmark: null })
    const shown = await alice.page(`/p/${post}`).expect(200)
    expect(shown.text).not.toContain('for Tuesday')
    await bob.delete(`/p/${post}/bookmark`).expect(204)
    await bob.delete(`/p/${post}/bookmark`).expect(204)
    expect(await idsOf(bob)).toEqual([])
  })

  it('leave the list, and its count, with what goes out of sight, and come back with it', async () => {
    const cleo = await member(forum, 'Cleo')
    const dan = await member(forum, 'Dan')
    const [one, two] = [await reply(cleo, thread, 'One.'), await reply(alice, thread, 'Two.')]
    for (const post of [one, two]) {
      setClock(now + 1)
      await dan.put(`/p/${post}/bookmark`, { note: `about ${post}` }).expect(200)
    }
    expect(await idsOf(dan)).toEqual([two, one])
    await cleo.put(`/p/${one}/audience`, { audience: 'me' }).expect(200)
    const left = await listOf(dan)
    expect([left.total, left.bookmarks.map(({ post }) => post.id)]).toEqual([1, [two]])
    expect((await dan.page('/me/bookmarks')).text).not.toContain(`about ${one}`)
    const file = await bodyOf<{ bookmarks: object[] }>(dan.get('/me/export').expect(200))
    expect(file.bookmarks).toMatchObject([{ post: two, note: `about ${two}` }])
    await cleo.put(`/p/${one}/audience`, { audience: 'members' }).expect(200)
    expect(await idsOf(dan)).toEqual([two, one])
    await keepApart(forum, cleo, dan)
    expect(await idsOf(dan)).toEqual([two])
    await dan.get(`/p/${one}/bookmark`).expect(404)
  })

  it('of what is deleted are gone, with their notes', async () => {
    const post = await reply(alice, thread, 'Gone soon.')
    await bob.put(`/p/${post}/bookmark`, { note: 'private words' }).expect(200)
    await alice.delete(`/p/${post}`).expect(204)
    expect(await idsOf(bob)).toEqual([])
    const rows = await forum.forum.reader.selectFrom('bookmark').select('note').execute()
    expect(JSON.stringify(rows)).not.toContain('private words')
  })

  it('come page by page', async () => {
    const erik = await member(forum, 'Erik')
    const marked: string[] = []
    for (let count = 0; count <= limits.rowsPerPage; count += 1) {
      const post = await reply(alice, thread, `Number ${count}`)
      // Of one moment: the order is still one.
      await erik.put(`/p/${post}/bookmark`).expect(200)
      marked.unshift(post)
    }
    const first = await listOf(erik)
    const second = await listOf(erik, `?after=${first.next}`)
    const ids = [...first.bookmarks, ...second.bookmarks].map(({ post }) => post.id)
    expect([ids, second.next, second.total]).toEqual([marked, null, marked.length])
    await erik.get('/me/bookmarks?after=x').expect(422)
  })

  it('are limited in number, counted over what is seen', async () => {
    const { bookmarks } = limits
    const fay = await member(forum, 'Fay')
    const gil = await member(forum, 'Gil')
    Object.assign(limits, { bookmarks: 2 })
    const posts = [
      await reply(gil, thread, 'One.'),
      await reply(alice, thread, 'Two.'),
      await reply(alice, thread, 'Three.'),
    ]
    for (const post of posts.slice(0, 2)) await fay.put(`/p/${post}/bookmark`).expect(200)
    await fay.put(`/p/${posts[2]}/bookmark`).expect(422)
    await fay.put(`/p/${posts[1]}/bookmark`, { note: 'changed' }).expect(200)
    await gil.put(`/p/${posts[0]}/audience`, { audience: 'me' }).expect(200)
    await fay.put(`/p/${posts[2]}/bookmark`).expect(200)
    Object.assign(limits, { bookmarks })
  })

  it('work with forms alone', async () => {
    const post = await reply(alice, thread, 'By hand.')
    const page = await bob.page(`/p/${post}`).expect(200)
    expect(page.text).toContain(`href="/p/${post}/bookmark"`)
    const fields = { _method: 'put', note: 'again', remindOn: '' }
    await bob.form(`/p/${post}/bookmark`, fields).expect(303).expect('location', '/me/bookmarks')
    expect(wordsIn((await bob.page('/me/bookmarks')).text)).toContain('again')
    const wrong = await bob
      .form(`/p/${post}/bookmark`, { ...fields, remindOn: 'Tuesday' })
      .expect(422)
    expect(errorIn(wrong.text, 'remindOn')).toMatch(/year, month and day/)
    expect(wrong.text).toContain('again')
    await bob.form(`/p/${post}/bookmark`, { _method: 'delete' }).expect(303)
    expect(await idsOf(bob)).toEqual([])
    await visitor(forum).get(`/p/${post}/bookmark`).expect(401)
    await visitor(forum).page('/me/bookmarks').expect(303)
  })
})

describe('a reminder', () => {
  interface Notices {
    notifications: { kind: string; post: string | null }[]
    unread: number
  }
  const remindersOf = async (who: Person) => {
    const { notifications } = await bodyOf<Notices>(who.get('/notifications').expect(200))
    return notifications.filter(({ kind }) => kind === 'reminder').map(({ post }) => post)
  }
  const day = 86_400_000

  it('comes on its day, once, and again for another day', async () => {
    const hal = await member(forum, 'Hal')
    const post = await reply(alice, thread, 'Think of it.')
    setClock(Date.UTC(2027, 3, 1, 12))
    await hal.put(`/p/${post}/bookmark`, { remindOn: '2027-04-03' }).expect(200)
    expect((await listOf(hal)).bookmarks[0]?.remindOn).toBe('2027-04-03')
    setClock(Date.UTC(2027, 3, 2, 23, 59))
    await forum.forum.jobs.runDue()
    expect(await remindersOf(hal)).toEqual([])
    setClock(Date.UTC(2027, 3, 3, 8))
    await forum.forum.jobs.runDue()
    await forum.forum.jobs.runDue()
    expect(await remindersOf(hal)).toEqual([post])
    expect((await listOf(hal)).bookmarks[0]?.remindOn).toBeNull()
    await hal.put(`/p/${post}/bookmark`, { remindOn: '2027-04-04' }).expect(200)
    setClock(Date.UTC(2027, 3, 4, 8))
    await forum.forum.jobs.runDue()
    expect(await remindersOf(hal)).toEqual([post, post])
    await hal.put(`/p/${post}/bookmark`, { remindOn: '2027-04-09' }).expect(200)
    await hal.put(`/p/${post}/bookmark`, { remindOn: null }).expect(200)
    expect((await listOf(hal)).bookmarks[0]?.remindOn).toBeNull()
  })

  it('comes in the morning where its member is, also when a later form does not say where', async () => {
    const kai = await member(forum, 'Kai')
    const [one, two] = [await reply(alice, thread, 'One.'), await reply(alice, thread, 'Two.')]
    setClock(Date.UTC(2027, 5, 1, 12))
    const timeZone = 'Asia/Tokyo'
    await kai.put(`/p/${one}/bookmark`, { remindOn: '2027-06-03', timeZone }).expect(200)
    await kai.put(`/p/${two}/bookmark`, { remindOn: '2027-06-04' }).expect(200)
    // Both are on the day before by the clock of Greenwich, and are shown on their own.
    expect((await listOf(kai)).bookmarks.map(({ remindOn }) => remindOn).sort()).toEqual([
      '2027-06-03',
      '2027-06-04',
    ])
    for (const [at, expected] of [
      [Date.UTC(2027, 5, 2, 21, 59), []],
      [Date.UTC(2027, 5, 2, 22), [one]],
      [Date.UTC(2027, 5, 3, 21, 59), [one]],
      [Date.UTC(2027, 5, 3, 22), [two, one]],
    ] as const) {
      setClock(at)
      await forum.forum.jobs.runDue()
      expect(await remindersOf(kai)).toEqual(expected)
    }
    const nowhere = { remindOn: '2027-06-09', timeZone: 'Mars/Olympus' }
    await kai.put(`/p/${one}/bookmark`, nowhere).expect(422)
  })

  it('says nothing of what has gone out of sight', async () => {
    const ida = await member(forum, 'Ida')
    const jon = await member(forum, 'Jon')
    const post = await reply(jon, thread, 'For a while.')
    setClock(Date.UTC(2027, 4, 1, 12))
    await ida.put(`/p/${post}/bookmark`, { remindOn: '2027-05-02' }).expect(200)
    await jon.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    setClock(Date.UTC(2027, 4, 2, 12))
    await forum.forum.jobs.runDue()
    expect(await remindersOf(ida)).toEqual([])
    expect((await bodyOf<{ unread: number }>(ida.get('/me').expect(200))).unread).toBe(0)
    await jon.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
    expect(await remindersOf(ida)).toEqual([post])
  })

  it('is for a day from today on, within a year', async () => {
    const kim = await member(forum, 'Kim')
    const post = await reply(kim, thread, 'When?')
    const now = forum.world.now()
    const on = (at: number) => new Date(at).toISOString().slice(0, 10)
    for (const remindOn of [on(now - day), on(now + 400 * day), 'soon', '2027-02-30', 7]) {
      await kim.put(`/p/${post}/bookmark`, { remindOn }).expect(422)
    }
    await kim.put(`/p/${post}/bookmark`, { remindOn: on(now) }).expect(200)
    await kim.put(`/p/${post}/bookmark`, { note: 'x'.repeat(1_001) }).expect(422)
  })
})

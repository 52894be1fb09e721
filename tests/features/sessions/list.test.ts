import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inLanguage } from '../../../server/words/index.ts'
import { coarseDevice, deviceName } from '../../../server/features/sessions/device.ts'
import { cookieIn, joining, newcomer, signedIn, whoIs } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import type { Browser } from '../../support/newcomers.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const android = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0'
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

interface Listed {
  id: string
  device: string
  createdAt: string
  seenAt: string
  current: boolean
}

async function list(browser: Browser): Promise<Listed[]> {
  const answer = await browser.get('/me/sessions').accept('json')
  return (answer.body as { sessions: Listed[] }).sessions
}

describe('the list of sessions', () => {
  test('names devices coarsely and marks the one at hand', async () => {
    await newcomer(forum, 'devices')
    const phone = await signedIn(forum, 'devices', { 'User-Agent': android })
    const laptop = await signedIn(forum, 'devices', { 'User-Agent': mac })
    const sessions = await list(laptop)
    expect(sessions).toHaveLength(3)
    expect(sessions.filter(({ current }) => current).map(({ device }) => device)).toEqual([
      'Safari on Mac',
    ])
    expect((await list(phone)).find(({ current }) => current)?.device).toBe('Firefox on Android')
    const page = await phone.get('/me/sessions').accept('html')
    expect(page.text).toContain('Safari on Mac')
    expect(page.text).not.toMatch(/131|10_15/)
  })

  test.each([
    [android, 'Firefox on Android'],
    [mac, 'Safari on Mac'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
      'Edge on Windows',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/130.0 Safari/537.36', 'Chrome on ChromeOS'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4) CriOS/130.0 Mobile Safari/604.1',
      'Chrome on iPhone',
    ],
    ['curl/8.5.0', 'An unknown device'],
    ['', 'An unknown device'],
  ])('%s', (userAgent, name) => {
    expect(inLanguage('en', () => deviceName(coarseDevice(userAgent)))).toBe(name)
  })
})

describe('ending sessions', () => {
  test('one by one, with a form that needs no scripts; live connections are told', async () => {
    await newcomer(forum, 'one-by-one')
    const [phone, laptop] = [
      await signedIn(forum, 'one-by-one'),
      await signedIn(forum, 'one-by-one'),
    ]
    const { id } = (await list(phone)).find(({ current }) => current)!
    const told = vi.spyOn(forum.forum.live, 'endSession')
    const answer = await laptop
      .post(`/me/sessions/${id}`)
      .type('form')
      .accept('html')
      .send({ _method: 'delete' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/me/sessions'])
    expect(told).toHaveBeenCalledWith(id)
    told.mockRestore()
    expect([await whoIs(phone), await whoIs(laptop)]).toEqual([null, 'one-by-one'])
  })

  test('all others at once', async () => {
    const first = await newcomer(forum, 'all-others')
    const others = [await signedIn(forum, 'all-others'), await signedIn(forum, 'all-others')]
    expect((await first.delete('/me/sessions').accept('json')).status).toBe(204)
    expect(await list(first)).toHaveLength(1)
    expect(await Promise.all(others.map(whoIs))).toEqual([null, null])
  })

  test('the one at hand is signing out', async () => {
    const browser = await newcomer(forum, 'at-hand')
    const [{ id }] = (await list(browser)) as [Listed]
    expect((await browser.delete(`/me/sessions/${id}`).accept('json')).status).toBe(204)
    expect(await whoIs(browser)).toBeNull()
  })

  test('somebody else’s session is as if it never was', async () => {
    const mine = await newcomer(forum, 'mine')
    const theirs = await newcomer(forum, 'theirs')
    const [{ id }] = (await list(theirs)) as [Listed]
    const other = await mine.delete(`/me/sessions/${id}`).accept('json')
    const never = await mine.delete('/me/sessions/neverwas').accept('json')
    expect([other.status, other.text]).toEqual([404, never.text])
    expect(await whoIs(theirs)).toBe('theirs')
  })

  test('what is sent from a page whose session has ended is answered clearly', async () => {
    const page = await newcomer(forum, 'open-page')
    const other = await signedIn(forum, 'open-page')
    await other.delete('/me/sessions').accept('json')
    const answer = await page.put('/me/look').accept('json').send({ theme: 'dark' })
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ title: 'Please sign in', status: 401 })
    const form = page
      .post('/me/look')
      .type('form')
      .accept('html')
      .set('Referer', 'http://127.0.0.1/me?x=1')
    const sent = await form.send({ _method: 'put', theme: 'dark' })
    expect(sent.headers.location).toBe('/sign-in?next=%2Fme%3Fx%3D1')
  })
})

describe('time', () => {
  test('use is noted at most once an hour, and after the answer', async () => {
    const start = forum.world.now()
    forum.world.setClock(start)
    const browser = await newcomer(forum, 'by-the-hour')
    const seenAt = async () => Date.parse((await list(browser))[0]!.seenAt)
    forum.world.setClock(start + hourMs - 1)
    await browser.get('/me').accept('json')
    expect(await seenAt()).toBe(start)
    forum.world.setClock(start + hourMs + 1)
    await browser.get('/me').accept('json')
    await vi.waitFor(async () => expect(await seenAt()).toBe(start + hourMs + 1))
    forum.world.setClock(null)
  })

  test('a session in use outlives ninety days, one that is not ends and is swept', async () => {
    const start = forum.world.now()
    const kept = await newcomer(forum, 'still-here')
    const left = await newcomer(forum, 'long-gone')
    for (const days of [50, 100]) {
      forum.world.setClock(start + days * dayMs)
      expect(await whoIs(kept)).toBe('still-here')
      await vi.waitFor(async () => {
        expect(Date.parse((await list(kept))[0]!.seenAt)).toBe(start + days * dayMs)
      })
    }
    expect(await whoIs(left)).toBeNull()
    await forum.forum.jobs.runDue()
    const rows = await forum.forum.reader
      .selectFrom('session')
      .innerJoin('member', 'member.id', 'session.member_id')
      .select('handle')
      .execute()
    const handles = rows.map(({ handle }) => handle)
    expect(handles).toContain('still-here')
    expect(handles).not.toContain('long-gone')
    forum.world.setClock(null)
  })
})

test('the list is a member’s own', async () => {
  expect((await forum.agent().get('/me/sessions').accept('json')).status).toBe(401)
  const page = await forum.agent().get('/me/sessions').accept('html')
  expect([page.status, page.headers.location]).toEqual([303, '/sign-in?next=%2Fme%2Fsessions'])
})

test('only the hash of a token is kept', async () => {
  const cookie = cookieIn(await forum.agent().post('/join').send(joining('hashed')))
  const token = cookie.slice('session='.length)
  expect(token).toMatch(/^[\w-]{43}$/)
  const rows = await forum.forum.reader.selectFrom('session').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

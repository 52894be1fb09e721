import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieIn, newcomer, passphrase, signedIn, whoIs } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
  await newcomer(forum, 'Marnie')
})
afterAll(() => forum.close())

const signIn = (body: object) => forum.agent().post('/sign-in').accept('json').send(body)
const signInForm = (fields: object) =>
  forum.agent().post('/sign-in').type('form').accept('html').send(fields)

describe('signing in', () => {
  test.each(['Marnie', 'marnie', ' MARNIE ', '@marnie'])('as %s', async (handle) => {
    const answer = await signIn({ handle, passphrase })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ member: { handle: 'Marnie', roles: [] } })
  })

  test('with a form leads where one wanted to be', async () => {
    const answer = await signInForm({ handle: 'Marnie', passphrase, next: '/t/abc?after=1#p-2' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/t/abc?after=1#p-2'])
  })

  test.each([
    ['https://elsewhere.example/me', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/.//elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['elsewhere', '/'],
    ['', '/'],
  ])('%s leads nowhere else', async (next, expected) => {
    const answer = await signInForm({ handle: 'Marnie', passphrase, next })
    expect(answer.headers.location).toBe(expected)
    const page = await forum
      .agent()
      .get(`/sign-in?next=${encodeURIComponent(next)}`)
      .accept('html')
    expect(page.text).toContain(`name="next" value="${expected}"`)
  })

  test('ends the session it replaces', async () => {
    const browser = await signedIn(forum, 'marnie')
    const before = await browser.get('/me/sessions').accept('json')
    await browser.post('/sign-in').accept('json').send({ handle: 'marnie', passphrase })
    const after = await browser.get('/me/sessions').accept('json')
    const count = (answer: { body: unknown }) =>
      (answer.body as { sessions: object[] }).sessions.length
    expect(count(after)).toBe(count(before))
  })
})

describe('what does not fit', () => {
  test('gets one answer, whether or not somebody has the handle', async () => {
    const wrong = await signIn({ handle: 'marnie', passphrase: 'not what it was' })
    const nobody = await signIn({ handle: 'nobody-at-all', passphrase: 'not what it was' })
    const never = await signIn({ handle: '!!!', passphrase: 'not what it was' })
    expect(wrong.status).toBe(401)
    for (const other of [nobody, never]) {
      expect([other.status, other.text]).toEqual([wrong.status, wrong.text])
      expect(Object.keys(other.headers)).toEqual(Object.keys(wrong.headers))
    }
  })

  test('takes one time, whether or not somebody has the handle', async () => {
    const times: Record<string, number[]> = { marnie: [], 'nobody-at-all': [] }
    for (let round = 0; round < 25; round += 1) {
      for (const handle of Object.keys(times)) {
        const start = performance.now()
        await signIn({ handle, passphrase: 'not what it was' })
        times[handle]!.push(performance.now() - start)
      }
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[12]!
    const ratio = median(times.marnie!) / median(times['nobody-at-all']!)
    // Without the second hash the ratio is three and more.
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })

  test('shows the form again with the handle in it', async () => {
    const answer = await signInForm({
      handle: 'marnie',
      passphrase: 'not what it was',
      next: '/me',
    })
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('do not fit together')
    expect(answer.text).toContain('value="marnie"')
    expect(answer.text).toContain('name="next" value="/me"')
    expect(answer.text).not.toContain('not what it was')
  })

  test.each([
    ['nothing', {}],
    ['a list', { handle: ['marnie'], passphrase }],
    ['NUL', { handle: 'marnie\u0000', passphrase }],
    ['half a character', { handle: 'marnie\ud800', passphrase }],
    ['a line turned around', { handle: '\u202Emarnie', passphrase }],
    ['a passphrase without end', { handle: 'marnie', passphrase: 'x'.repeat(201) }],
  ])('%s is refused in the form', async (_, body) => {
    expect((await signIn(body)).status).toBe(422)
  })

  test('a former member cannot sign in', async () => {
    await newcomer(forum, 'leaver')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'former' })
        .where('handle', '=', 'leaver')
        .execute()
    })
    expect((await signIn({ handle: 'leaver', passphrase })).status).toBe(401)
  })
})

test('a passphrase typed as composed or decomposed letters is one passphrase', async () => {
  const words = 'vier stille F\u00fc\u00dfe'
  await forum.agent().post('/join').send({ handle: 'umlaut', passphrase: words, agreement: true })
  const answer = await signIn({ handle: 'umlaut', passphrase: words.normalize('NFD') })
  expect(answer.status).toBe(200)
})

test('somebody who was leaving stays, and is told so', async () => {
  await newcomer(forum, 'second-thoughts')
  await forum.forum.writer.transact(async (tx) => {
    const leaving = { status: 'leaving', leave_at: 1, leave_posts: 'delete' } as const
    await tx.updateTable('member').set(leaving).where('handle', '=', 'second-thoughts').execute()
  })
  const browser = forum.agent()
  const fields = { handle: 'second-thoughts', passphrase, next: '/me' }
  const answer = await browser.post('/sign-in').type('form').accept('html').send(fields)
  expect(answer.headers.location).toBe('/welcome-back?next=%2Fme')
  const page = await browser.get(answer.headers.location!).accept('html')
  expect(page.text).toContain('Signing in has called that off.')
  const row = await forum.forum.reader
    .selectFrom('member')
    .select(['status', 'leave_at', 'leave_posts'])
    .where('handle', '=', 'second-thoughts')
    .executeTakeFirst()
  expect(row).toEqual({ status: 'active', leave_at: null, leave_posts: null })
})

test('signing out ends the session, and twice does no harm', async () => {
  const browser = forum.agent()
  const signedIn = await browser
    .post('/sign-in')
    .accept('json')
    .send({ handle: 'marnie', passphrase })
  const cookie = cookieIn(signedIn)
  expect((await forum.agent().get('/me').set('Cookie', cookie).accept('json')).status).toBe(200)
  const answer = await browser.post('/sign-out').type('form').accept('html').send({})
  expect([answer.status, answer.headers.location]).toEqual([303, '/'])
  expect(await whoIs(browser)).toBeNull()
  const kept = await forum.agent().get('/me').set('Cookie', cookie).accept('json')
  expect(kept.status).toBe(401)
  expect((await browser.post('/sign-out').accept('json')).status).toBe(204)
})

test('tries are counted by address and by handle, whether or not somebody has it', async () => {
  const strict = await startTestForum({ env: { TEST_MODE: '0', TRUST_PROXY: '1' } })
  try {
    const from = (address: string, handle: string) =>
      strict
        .agent()
        .post('/sign-in')
        .set('X-Forwarded-For', address)
        .accept('json')
        .send({ handle, passphrase })
    for (const handle of ['nobody-one', 'NOBODY-one']) {
      for (let number = 0; number < 10; number += 1) {
        expect((await from(`10.0.${number}.${handle.length}`, handle)).status).toBe(401)
      }
    }
    expect((await from('10.1.0.1', 'nobody-one')).status).toBe(429)
    expect((await from('10.1.0.1', 'nobody-two')).status).toBe(401)
    for (let number = 0; number < 20; number += 1) await from('10.2.0.1', `person${number}`)
    expect((await from('10.2.0.1', 'nobody-three')).status).toBe(429)
    expect((await from('10.2.0.2', 'nobody-three')).status).toBe(401)
  } finally {
    await strict.close()
  }
})

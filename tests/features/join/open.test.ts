import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joining, keyIn, newcomer, passphrase, whoIs } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum({ env: { TEST_MODE: '1' } })
})
afterAll(() => forum.close())

describe('joining a community that is open', () => {
  test('a program gets the member and is signed in', async () => {
    const browser = forum.agent()
    const answer = await browser.post('/join').accept('json').send(joining('rainboots'))
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      member: { id: expect.any(String) as string, handle: 'rainboots' },
    })
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^session=\S+;.*HttpOnly; SameSite=Lax/)
    const me = await browser.get('/me').accept('json')
    const member = { ...(answer.body as { member: object }).member, roles: [] }
    expect(me.body).toEqual({ member, unread: 0 })
  })

  test('a form without scripts leads to the recovery codes, and on from there', async () => {
    const browser = forum.agent()
    const page = await browser.get('/join?next=/t/abc').accept('html')
    expect(page.status).toBe(200)
    expect(page.text).toContain('name="handle"')
    const fields = { handle: 'Zoë', passphrase, agreement: 'on', next: '/t/abc' }
    const answer = await browser
      .post('/join')
      .type('form')
      .accept('html')
      .send({ ...fields, key: keyIn(page.text) })
    expect([answer.status, answer.headers.location]).toEqual([
      303,
      '/me/recovery-codes?welcome=1&next=%2Ft%2Fabc',
    ])
    const offer = await browser.get(answer.headers.location!).accept('html')
    expect(offer.text).toContain('Welcome, <bdi>Zoë</bdi>')
    expect(offer.text).toContain('href="/t/abc"')
  })

  test('what went wrong stands beside the field, and what was typed is kept but for the passphrase', async () => {
    const fields = { handle: 'pale-moth', passphrase: 'too short', key: 'k1' }
    const answer = await forum.agent().post('/join').type('form').accept('html').send(fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="pale-moth"')
    expect(answer.text).toContain('name="key" value="k1"')
    expect(answer.text).toContain('At least 10 characters, please.')
    expect(answer.text).toContain('Please read the agreement and say yes, if you can.')
    expect(answer.text).not.toContain('too short"')
  })

  test('who is signed in is led on', async () => {
    const browser = await newcomer(forum, 'already-here')
    const answer = await browser.get('/join').accept('html')
    expect([answer.status, answer.headers.location]).toEqual([303, '/'])
  })
})

describe('a handle that is not free', () => {
  test('gets one answer, whether taken, similar, reserved or given up', async () => {
    await newcomer(forum, 'marnie')
    await newcomer(forum, 'gone-away')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'former', handle: null, handle_key: null })
        .where('handle', '=', 'gone-away')
        .execute()
    })
    const answers = []
    for (const handle of ['marnie', 'MARNIE', 'mamie', 'moderator', 'me', 'gone-away']) {
      const answer = await forum.agent().post('/join').accept('json').send(joining(handle))
      answers.push({ status: answer.status, body: answer.text })
    }
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(answers[0]!.status).toBe(422)
    expect(JSON.parse(answers[0]!.body)).toMatchObject({ errors: [{ field: 'handle' }] })
  })

  test('leaves no member and no session behind', async () => {
    const browser = forum.agent()
    await browser.post('/join').accept('json').send(joining('admin'))
    expect(await whoIs(browser)).toBeNull()
  })
})

describe('the same request again', () => {
  test('signs into the account it made', async () => {
    const send = () =>
      forum
        .agent()
        .post('/join')
        .set('Idempotency-Key', 'again-1')
        .accept('json')
        .send(joining('twice'))
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
  })

  test('also when both are under way at once', async () => {
    const send = () =>
      forum
        .agent()
        .post('/join')
        .set('Idempotency-Key', 'again-2')
        .accept('json')
        .send(joining('at-once'))
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  test('lets nobody in without the passphrase, or under another key', async () => {
    const send = (key: string, more: object) =>
      forum
        .agent()
        .post('/join')
        .set('Idempotency-Key', key)
        .accept('json')
        .send(joining('not-yours', more))
    expect((await send('again-3', {})).status).toBe(201)
    expect((await send('again-3', { passphrase: 'somebody else’s words' })).status).toBe(422)
    expect((await send('again-4', {})).status).toBe(422)
    expect((await send('', {})).status).toBe(422)
  })
})

test('a passphrase that is the handle, or anybody’s first try, is refused and the page says why', async () => {
  const send = (body: object) => forum.agent().post('/join').accept('json').send(body)
  const own = await send(joining('quiet-harbour', { passphrase: 'Quiet-Harbour' }))
  expect(own.body).toMatchObject({
    status: 422,
    errors: [{ field: 'passphrase', message: expect.stringContaining('handle itself') as string }],
  })
  const common = await send(joining('quiet-harbour', { passphrase: 'password 1234' }))
  expect(common.body).toMatchObject({
    status: 422,
    errors: [
      { field: 'passphrase', message: expect.stringContaining('anybody would try') as string },
    ],
  })
})

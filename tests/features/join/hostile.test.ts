import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joining, passphrase, whoIs } from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const problems = async (body: string | object) => {
  const request = forum.agent().post('/join').accept('json').type('json')
  const answer = await request.send(body)
  const { errors = [] } = answer.body as { errors?: { field: string; message: string }[] }
  return { status: answer.status, type: answer.type, fields: errors.map(({ field }) => field) }
}

describe('what nobody sends by accident', () => {
  test.each([
    ['nothing', {}, ['handle', 'passphrase', 'agreement']],
    ['a handle that is a list', joining('x', { handle: ['a', 'b'] }), ['handle']],
    ['a handle that is too long', joining('x'.repeat(31)), ['handle']],
    ['a handle with NUL', joining('ab\u0000cd'), ['handle']],
    ['a handle that turns the line around', joining('ab\u202Ecd'), ['handle']],
    ['a handle with a zero-width space', joining('ab\u200Bcd'), ['handle']],
    ['a handle in two alphabets', joining('annа-b'), ['handle']],
    [
      'a passphrase with NUL',
      joining('ok-1', { passphrase: `${passphrase}\u0000` }),
      ['passphrase'],
    ],
    ['a passphrase of 201', joining('ok-2', { passphrase: 'ab c'.repeat(51) }), ['passphrase']],
    [
      'a passphrase that is a number',
      joining('ok-3', { passphrase: 1234567890123 }),
      ['passphrase'],
    ],
    ['no agreement', joining('ok-4', { agreement: false }), ['agreement']],
    ['an agreement in other words', joining('ok-5', { agreement: 'maybe' }), ['agreement']],
    ['answers that are an object', joining('ok-6', { answers: { a: 1 } }), ['answers']],
    ['a list as the body', [], ['']],
  ])('%s', async (_, body, fields) => {
    expect(await problems(body)).toEqual({ status: 422, type: 'application/problem+json', fields })
  })

  test('half a character in JSON', async () => {
    const body = `{"handle":"ab\\ud800","passphrase":"${passphrase}","agreement":true}`
    expect(await problems(body)).toMatchObject({ status: 422, fields: ['handle'] })
    const other = `{"handle":"half-way","passphrase":"${passphrase}\\ud800","agreement":true}`
    expect(await problems(other)).toMatchObject({ status: 422, fields: ['passphrase'] })
  })

  test('JSON that breaks off, and bytes that are no text', async () => {
    expect((await problems('{"handle":')).status).toBe(400)
    const bytes = Buffer.from('handle=\xff\xfe', 'latin1')
    const raw = forum.agent().post('/join').type('form').accept('json')
    const answer = await raw.serialize((body: string) => body).send(bytes)
    expect(answer.status).toBe(400)
    const escaped = await forum.agent().post('/join').type('form').accept('json').send('handle=%FF')
    expect(escaped.status).toBe(422)
  })

  test('ten megabytes', async () => {
    const answer = await problems(joining('x', { passphrase: 'x'.repeat(10_000_000) }))
    expect(answer).toEqual({ status: 413, type: 'application/problem+json', fields: [] })
  })

  test('an idempotency key that is none', async () => {
    const request = forum
      .agent()
      .post('/join')
      .accept('json')
      .set('Idempotency-Key', 'x'.repeat(101))
    expect((await request.send(joining('long-key'))).status).toBe(422)
  })

  test('fields that the form does not have change nothing', async () => {
    const browser = forum.agent()
    const more = { roles: ['owner'], status: 'active', id: 1, __proto__: { admin: true } }
    await browser.post('/join').accept('json').send(joining('plain-member', more))
    const me = await browser.get('/me').accept('json')
    expect(me.body).toMatchObject({ member: { handle: 'plain-member', roles: [] } })
  })
})

describe('requests from elsewhere', () => {
  const attempts = [
    ['/join', joining('from-elsewhere')],
    ['/sign-in', { handle: 'x', passphrase }],
    ['/sign-out', {}],
    ['/recover', { handle: 'x', code: 'y', passphrase }],
    ['/sign-in/passkey/options', {}],
    ['/me/recovery-codes', {}],
  ] as const

  test.each(attempts)('%s refuses a foreign Origin', async (path, body) => {
    for (const headers of [
      { Origin: 'https://elsewhere.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ]) {
      const answer = await forum.agent().post(path).set(headers).accept('json').send(body)
      expect(answer.status).toBe(403)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  test('a form that was sent from elsewhere signs nobody in', async () => {
    const browser = forum.agent()
    await browser
      .post('/join')
      .set('Origin', 'https://elsewhere.example')
      .send(joining('nobody-here'))
    expect(await whoIs(browser)).toBeNull()
  })
})

test('an address may try thirty handles an hour and make ten accounts', async () => {
  const strict = await startTestForum({ env: { TEST_MODE: '0' } })
  try {
    const statuses: number[] = []
    for (let number = 0; number < 11; number += 1) {
      const answer = await strict
        .agent()
        .post('/join')
        .accept('json')
        .send(joining(`person-${'abcdefghijk'[number]}`))
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(201), 429])
    for (let number = 11; number < 30; number += 1) {
      expect(
        (await strict.agent().post('/join').accept('json').send(joining('person-a'))).status,
      ).toBe(422)
    }
    const answer = await strict
      .agent()
      .post('/join')
      .type('form')
      .accept('html')
      .send({ handle: 'person-a' })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.text).toContain('value="person-a"')
  } finally {
    await strict.close()
  }
})

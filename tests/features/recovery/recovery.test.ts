import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashCode } from '../../../server/features/recovery/codes.ts'
import {
  type Browser,
  keyIn,
  newcomer,
  passphrase,
  signedIn,
  whoIs,
} from '../../support/newcomers.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const fresh = 'three grey geese at dawn'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

async function makeCodes(browser: Browser, body: object = {}): Promise<string[]> {
  const answer = await browser.post('/me/recovery-codes').accept('json').send(body)
  expect(answer.status).toBe(201)
  return (answer.body as { codes: string[] }).codes
}

const recover = (body: object, headers: Record<string, string> = {}) =>
  forum.agent().post('/recover').set(headers).accept('json').send(body)

describe('recovery codes', () => {
  test('are eight, of four groups of four, and shown on a page to print', async () => {
    const browser = await newcomer(forum, 'codes')
    const codes = await makeCodes(browser)
    expect(new Set(codes).size).toBe(8)
    for (const code of codes)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const form = await browser.get('/me/recovery-codes').accept('html')
    expect(form.text).toContain('8 of your codes are left.')
    const page = await browser
      .post('/me/recovery-codes')
      .type('form')
      .accept('html')
      .send({ key: keyIn(form.text) })
    expect(page.status).toBe(201)
    const shown = [...page.text.matchAll(/<li>([0-9A-Z-]{19})<\/li>/g)].map(([, code]) => code!)
    expect(shown).toHaveLength(8)
    expect(page.text).toContain('<ol class="codes block">')
    expect(shown.filter((code) => codes.includes(code))).toEqual([])
    const later = await browser.get('/me/recovery-codes').accept('html')
    expect(later.text).not.toContain(shown[0])
  })

  test('are kept as hashes', async () => {
    const [code] = await makeCodes(await newcomer(forum, 'kept'))
    const rows = await forum.forum.reader.selectFrom('recovery_code').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(rows.map((row) => row.code_hash)).toContain(hashCode(code!))
  })

  test('are offered to a newcomer and to one who waits', async () => {
    await forum.agent().get('/join')
    const browser = await newcomer(forum, 'offered')
    const page = await browser.get('/me/recovery-codes?welcome=1&next=/t/1').accept('html')
    expect(page.text).toContain('Welcome, <bdi>offered</bdi>')
    expect(page.text).toContain('href="/t/1"')
  })

  test('need the passphrase once signing in was a while ago', async () => {
    const start = forum.world.now()
    forum.world.setClock(start)
    const browser = await newcomer(forum, 'a-while')
    forum.world.setClock(start + 16 * 60_000)
    const page = await browser.get('/me/recovery-codes').accept('html')
    expect(page.text).toContain('name="passphrase"')
    const send = (body: object) => browser.post('/me/recovery-codes').accept('json').send(body)
    expect((await send({})).body).toMatchObject({ status: 422, errors: [{ field: 'passphrase' }] })
    expect((await send({ passphrase: 'not what it was' })).status).toBe(422)
    expect((await send({ passphrase })).status).toBe(201)
    forum.world.setClock(null)
  })

  test('are for members alone', async () => {
    expect((await forum.agent().post('/me/recovery-codes').accept('json')).status).toBe(401)
  })
})

describe('getting back in', () => {
  test('with a code typed as people type, once; everything else is signed out', async () => {
    const before = await newcomer(forum, 'back-in')
    const [first, second] = (await makeCodes(before)) as [string, string]
    const told = vi.spyOn(forum.forum.live, 'endSession')
    const typed = ` ${first.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`
    const browser = forum.agent()
    const page = await browser.get('/recover').accept('html')
    const fields = { handle: 'Back-In', code: typed, passphrase: fresh, key: keyIn(page.text) }
    const answer = await browser.post('/recover').type('form').accept('html').send(fields)
    expect([answer.status, answer.headers.location]).toEqual([303, '/'])
    expect([await whoIs(browser), await whoIs(before)]).toEqual(['back-in', null])
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()

    const old = await forum
      .agent()
      .post('/sign-in')
      .accept('json')
      .send({ handle: 'back-in', passphrase })
    expect(old.status).toBe(401)
    const now = { handle: 'back-in', passphrase: fresh }
    expect((await forum.agent().post('/sign-in').accept('json').send(now)).status).toBe(200)

    expect((await recover({ handle: 'back-in', code: first, passphrase: fresh })).status).toBe(401)
    const left = await browser.get('/me/recovery-codes').accept('json')
    expect(left.body).toEqual({ left: 7 })
    expect((await recover({ handle: 'back-in', code: second, passphrase })).status).toBe(200)
  })

  test('a double click lets in twice and uses one code', async () => {
    const [code] = await makeCodes(await newcomer(forum, 'double'))
    const send = (words: string) =>
      recover({ handle: 'double', code, passphrase: words }, { 'Idempotency-Key': 'rk' })
    const answers = await Promise.all([send(fresh), send(fresh)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await send(passphrase)).status).toBe(401)
    const browser = forum.agent()
    await browser.post('/sign-in').send({ handle: 'double', passphrase: fresh })
    expect((await browser.get('/me/recovery-codes').accept('json')).body).toEqual({ left: 7 })
  })

  test('two at once with one code and words of their own: one gets in', async () => {
    const [code] = await makeCodes(await newcomer(forum, 'contested'))
    const answers = await Promise.all([
      recover({ handle: 'contested', code, passphrase: fresh }),
      recover({ handle: 'contested', code, passphrase }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test('new codes end the old ones', async () => {
    const browser = await newcomer(forum, 'anew')
    const [old] = await makeCodes(browser)
    const [current] = await makeCodes(browser)
    expect((await recover({ handle: 'anew', code: old, passphrase: fresh })).status).toBe(401)
    expect((await recover({ handle: 'anew', code: current, passphrase: fresh })).status).toBe(200)
  })

  test('whatever does not fit gets one answer', async () => {
    const [code] = await makeCodes(await newcomer(forum, 'fits'))
    const [foreign] = await makeCodes(await newcomer(forum, 'foreign'))
    const wrong = await recover({ handle: 'fits', code: '0000-0000-0000-0000', passphrase: fresh })
    expect(wrong.status).toBe(401)
    for (const body of [
      { handle: 'nobody-here', code, passphrase: fresh },
      { handle: 'fits', code: foreign, passphrase: fresh },
      { handle: 'fits', code: '?', passphrase: fresh },
      { handle: '***', code, passphrase: fresh },
    ]) {
      const other = await recover(body)
      expect([other.status, other.text]).toEqual([wrong.status, wrong.text])
    }
    expect((await recover({ handle: 'fits', code, passphrase: 'short' })).status).toBe(422)
    expect((await recover({ handle: 'fits', code, passphrase: fresh })).status).toBe(200)
  })

  test('calls off a leaving', async () => {
    const [code] = await makeCodes(await newcomer(forum, 'was-leaving'))
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'leaving', leave_at: 1 })
        .where('handle', '=', 'was-leaving')
        .execute()
    })
    const fields = { handle: 'was-leaving', code: code!, passphrase: fresh }
    const answer = await forum.agent().post('/recover').type('form').accept('html').send(fields)
    expect(answer.headers.location).toBe('/welcome-back')
  })

  test('a failed form keeps handle and code, and says that it failed', async () => {
    const fields = { handle: 'fits', code: 'ABCD', passphrase: fresh }
    const answer = await forum.agent().post('/recover').type('form').accept('html').send(fields)
    expect(answer.status).toBe(401)
    expect(answer.text).toContain('value="ABCD"')
    expect(answer.text).toContain('This handle and code do not fit together')
    expect(answer.text).not.toContain(fresh)
  })

  test('tries are counted', async () => {
    const strict = await startTestForum({ env: { TEST_MODE: '0' } })
    try {
      const send = () =>
        strict
          .agent()
          .post('/recover')
          .accept('json')
          .send({ handle: 'x', code: 'y', passphrase: 'short' })
      for (let number = 0; number < 20; number += 1) expect((await send()).status).toBe(422)
      expect((await send()).status).toBe(429)
    } finally {
      await strict.close()
    }
  })
})

test('signing in after all leaves the codes as they were', async () => {
  const browser = await newcomer(forum, 'as-they-were')
  await makeCodes(browser)
  const other = await signedIn(forum, 'as-they-were')
  expect((await other.get('/me/recovery-codes').accept('json')).body).toEqual({ left: 8 })
})

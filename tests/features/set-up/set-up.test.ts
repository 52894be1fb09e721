import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { printFirstSteps } from '../../../server/features/set-up/first-steps.ts'
import { setUpCommunity } from '../../../server/features/set-up/store.ts'
import { setUpForm } from '../../../shared/forms/set-up.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const passphrase = 'seven quiet kettles hum'

let forum: TestForum
beforeEach(async () => {
  forum = await startTestForum({ community: null })
})
afterEach(() => forum.close())

/** The link that a start prints, as a path; null when nothing is printed. */
async function printedLink(): Promise<string | null> {
  let printed = ''
  await printFirstSteps(forum.forum, 'http://here.invalid', (text) => (printed += text))
  return /http:\/\/here\.invalid(\/set-up\/\S+)/.exec(printed)?.[1] ?? null
}

/** What a browser sends when only some fields were touched. */
async function fieldsOf(link: string, typed: Record<string, string>) {
  const { text } = await forum.agent().get(link).expect(200)
  return { ...fieldsIn(text), ...typed }
}

const send = (link: string, fields: Record<string, string>) =>
  forum.agent().post(link).type('form').set('Accept', 'text/html').send(fields)

describe('before the set-up', () => {
  test('every page says that the community is not open yet', async () => {
    for (const path of ['/', '/join', '/crisis', '/t/nothing', '/set-upx']) {
      const { text } = await forum.agent().get(path).set('Accept', 'text/html').expect(503)
      expect(text).toContain('still being prepared')
    }
    const body = await bodyOf(forum.agent().post('/join').send({ handle: 'eve' }).expect(503))
    expect(body).toMatchObject({ status: 503, title: 'Not open yet' })
  })

  test('the machine is looked after already', async () => {
    await forum.agent().get('/health').expect(200)
  })

  test('each start prints another link, and the one before it is void', async () => {
    const first = await printedLink()
    const second = await printedLink()
    expect(second).not.toBe(first)
    await forum.agent().get(first!).expect(404)
    await forum.agent().get(second!).expect(200)
  })

  test('the page says whether there is a mail server, and what follows', async () => {
    const without = await forum
      .agent()
      .get((await printedLink())!)
      .expect(200)
    expect(wordsIn(without.text)).toContain('by their handles alone')
    await forum.close()
    forum = await startTestForum({ community: null, env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
    const withMail = await forum
      .agent()
      .get((await printedLink())!)
      .expect(200)
    expect(wordsIn(withMail.text)).toContain('This forum can send mail')
  })

  test('a made-up token is answered as any address that leads nowhere', async () => {
    await printedLink()
    const wrong = await forum.agent().get('/set-up/made-up').set('Accept', 'text/html').expect(404)
    await setUpCommunity(forum.forum, setUpForm.parse({ name: 'A', handle: 'hedda', passphrase }))
    const never = await forum.agent().get('/nowhere').set('Accept', 'text/html').expect(404)
    expect(wrong.text).toContain('Nothing is here')
    expect(never.text).toContain('Nothing is here')
  })

  test('only the hash of the token is kept', async () => {
    const link = await printedLink()
    const rows = await forum.forum.reader.selectFrom('setting').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(link!.split('/').pop())
  })
})

describe('setting up in a browser without scripts', () => {
  test('needs a name, a handle and a passphrase, and signs the owner in', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, { name: 'The Long Table', handle: 'hedda', passphrase })
    const agent = forum.agent()
    const done = await agent.post(link).type('form').set('Accept', 'text/html').send(fields)
    expect(done.status, done.text).toBe(303)
    expect(done.headers.location).toBe('/me/recovery-codes?welcome=1&next=%2Fcommunity')
    const page = await agent.get('/community').set('Accept', 'text/html').expect(200)
    expect(page.text).toContain('The Long Table')
    const body = await bodyOf(agent.get('/spaces').set('Accept', 'application/json').expect(200))
    expect(body).toMatchObject({
      spaces: [
        { name: 'The kitchen', slug: 'the-kitchen', access: 'members', threadCount: 0 },
        { name: 'Nights', slug: 'nights' },
        { name: 'Small wins', slug: 'small-wins' },
      ],
    })
    const crisis = await forum.agent().get('/crisis').set('Accept', 'text/html').expect(200)
    expect(crisis.text).toContain('A warm line run by peers')
    const agreement = await forum.agent().get('/agreement').set('Accept', 'text/html').expect(200)
    expect(agreement.text).toContain('<strong>Speak from your own life.</strong>')
  })

  test('is over then: the link is void and nothing is printed any more', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, { name: 'A', handle: 'hedda', passphrase })
    await send(link, fields).expect(303)
    await forum.agent().get(link).expect(404)
    await send(link, { ...fields, handle: 'mallory' }).expect(404)
    expect(await printedLink()).toBeNull()
  })

  test('shows every mistake beside its field and keeps what was typed', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, {
      name: '',
      handle: 'a\u202Eb',
      passphrase: 'short',
      description: 'Kept by its members',
      agreement: '',
      probationDays: '400',
      'spaces.3.name': 'Ж'.repeat(61),
      'crisis.0.name': '',
    })
    const { text } = await send(link, fields).expect(422)
    for (const field of [
      'name',
      'handle',
      'passphrase',
      'agreement',
      'probationDays',
      'spaces.3.name',
      'crisis.0.name',
    ]) {
      expect(errorIn(text, field), field).not.toBeNull()
    }
    expect(text).toContain('value="Kept by its members"')
    expect(text).toContain('Ж'.repeat(61))
    expect(text).not.toContain('value="short"')
    await forum.agent().get(link).expect(200)
  })

  test('needs a space and a crisis resource', async () => {
    const link = (await printedLink())!
    const all = await fieldsOf(link, { name: 'A', handle: 'hedda', passphrase })
    const bare = Object.entries(all).filter(([name]) => !/\.wanted$|^crisis\./.test(name))
    const fields = { ...Object.fromEntries(bare), 'spaces.3.wanted': 'on', 'crisis.0.name': '' }
    const { text } = await send(link, fields).expect(422)
    expect(text).toContain('Please open at least one space')
    expect(text).toContain('Please list at least one')
  })

  test('refuses a handle that is reserved, and nothing is half done', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, { name: 'A', handle: 'admin', passphrase })
    const { text } = await send(link, fields).expect(422)
    expect(errorIn(text, 'handle')).toMatch(/taken/)
    await forum.agent().get('/').set('Accept', 'text/html').expect(503)
    await send(link, { ...fields, handle: 'hedda' }).expect(303)
  })

  test('lets one of two who hold the link win', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, { name: 'A', handle: 'hedda', passphrase })
    const both = await Promise.all([send(link, fields), send(link, { ...fields, handle: 'yusuf' })])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 404])
  })

  test('refuses another site', async () => {
    const link = (await printedLink())!
    const fields = await fieldsOf(link, { name: 'A', handle: 'hedda', passphrase })
    await send(link, fields).set('Origin', 'https://elsewhere.example').expect(403)
  })

  test('survives what no browser sends', async () => {
    const link = (await printedLink())!
    const agent = forum.agent()
    for (const body of [
      { spaces: 'x', crisis: { a: 1 }, questions: [1, null, {}], handle: ['a'], name: {} },
      { 'spaces.99.name': 'x', '__proto__.0.name': 'x', 'constructor.0.name': 'y' },
      { name: 'A\u0000', handle: 'hedda', passphrase, joining: 'never', probationDays: -1 },
    ]) {
      const answer = await bodyOf(agent.post(link).send(body).expect(422))
      expect(answer).toMatchObject({ status: 422 })
    }
    await agent.post(link).set('Content-Type', 'application/json').send('{"name":').expect(400)
  })
})

describe('setting up without a browser', () => {
  test('has a default for all but name, owner and passphrase', async () => {
    const wish = setUpForm.parse({ name: 'The Long Table', handle: 'hedda', passphrase })
    await setUpCommunity(forum.forum, wish)
    const agent = forum.agent()
    await agent.post('/sign-in').send({ handle: 'hedda', passphrase }).expect(200)
    const body = await bodyOf(agent.get('/community').set('Accept', 'application/json').expect(200))
    expect(body).toMatchObject({ name: 'The Long Table', joining: 'open', probationDays: 7 })
    expect(await printedLink()).toBeNull()
  })

  test('happens once', async () => {
    await setUpCommunity(forum.forum, setUpForm.parse({ name: 'A', handle: 'hedda', passphrase }))
    const again = setUpForm.parse({ name: 'B', handle: 'yusuf', passphrase })
    await expect(setUpCommunity(forum.forum, again)).rejects.toMatchObject({ status: 409 })
  })
})

/** Everybody is spoken to in the language that they have chosen, or ask for, and nobody sees another's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageOf, preferred } from '../server/language.ts'
import { connectLive, type LiveClient } from './support/live.ts'
import { delivered } from './support/contact.ts'
import { type Mailbox, openMailbox } from './support/mailbox.ts'
import { member, type Person, space, visitor } from './support/people.ts'
import { joining } from './support/newcomers.ts'
import { startTestForum, type TestForum } from './support/server.ts'
import { reply, startThread } from './support/writing.ts'

let mailbox: Mailbox
let forum: TestForum
let alice: Person
let berta: Person
let owner: Person
const open: LiveClient[] = []

beforeAll(async () => {
  mailbox = await openMailbox()
  forum = await startTestForum({ env: { SMTP_URL: mailbox.url } })
  alice = await member(forum, 'Alice')
  berta = await member(forum, 'Berta')
  owner = await member(forum, 'Olga', ['owner'])
  await space(forum, 'kitchen', 'public')
  await berta.put('/me/look', { language: 'es' }).expect(200)
})
afterAll(async () => {
  for (const client of open) client.close()
  await forum.close()
  await mailbox.close()
})

const spanish = /<html lang="es" dir="ltr"/
const english = /<html lang="en" dir="ltr"/

describe('the language of a page', () => {
  it('is that of the browser for a visitor, and says so', async () => {
    const page = await visitor(forum).page('/').set('Accept-Language', 'fr, es-MX;q=0.8, en;q=0.5')
    expect(page.text).toMatch(spanish)
    expect(page.text).toContain('>Espacios<')
    expect(page.headers['content-language']).toBe('es')
    expect(page.headers.vary).toContain('Accept-Language')
  })

  it('is what a visitor has chosen at the foot of a page, without scripts, and leads back there', async () => {
    const browser = forum.agent()
    const before = await browser.get('/s/kitchen').accept('html')
    expect(before.text).toMatch(english)
    expect(before.text).toMatch(/<button[^>]*value="es" lang="es">Español<\/button>/)
    expect(before.text).toContain('name="next" value="/s/kitchen"')
    const form = { language: 'es', next: '/s/kitchen' }
    const sent = await browser.post('/language').type('form').accept('html').send(form)
    expect([sent.status, sent.headers.location]).toEqual([303, '/s/kitchen'])
    const after = await browser.get('/s/kitchen').set('Accept-Language', 'en').accept('html')
    expect(after.text).toMatch(spanish)
    await browser.post('/language').accept('json').send({ language: 'xx' }).expect(422)
    const away = { language: 'en', next: 'https://elsewhere.example/' }
    const kept = await browser.post('/language').type('form').accept('html').send(away)
    expect(kept.headers.location).toBe('/')
  })

  it('is what a member has chosen, whatever their browser asks for, and leaves no cookie', async () => {
    const page = await berta.page('/').set('Accept-Language', 'en')
    expect(page.text).toMatch(spanish)
    const sent = await berta.form('/language', { language: 'en', next: '/me' })
    expect(sent.headers['set-cookie']).toBeUndefined()
    expect((await berta.page('/me')).text).toMatch(english)
    await berta.put('/me/look', { language: 'es' }).expect(200)
    expect((await berta.get('/me/export').expect(200)).text).toContain('"language": "es"')
  })

  it('is that of the community when nobody asks for any', async () => {
    await owner.put('/community', { language: 'es' }).expect(200)
    try {
      expect((await visitor(forum).page('/')).text).toMatch(spanish)
      expect((await visitor(forum).page('/').set('Accept-Language', 'en-IE')).text).toMatch(english)
      const feed = await visitor(forum).page('/s/kitchen/feed').set('Accept-Language', 'en')
      expect(feed.text).toContain('xml:lang="es"')
      const manifest = await visitor(forum).get('/manifest.webmanifest')
      expect(manifest.body).toMatchObject({ lang: 'es', dir: 'ltr' })
    } finally {
      await owner.put('/community', { language: 'en' }).expect(200)
    }
    await owner.put('/community', { language: 'ar-XB' }).expect(422)
  })

  it('goes with somebody who joins in another than the community’s', async () => {
    const browser = forum.agent()
    const agent = browser.post('/join').accept('json').set('Accept-Language', 'es')
    await agent.send(joining('Nueva')).expect(201)
    expect((await browser.get('/').accept('html')).text).toMatch(spanish)
  })

  it('is that of an error, too, while its data stays the same', async () => {
    const [en, es] = await Promise.all([alice.get('/t/nowhere'), berta.get('/t/nowhere')])
    expect(es.body).toMatchObject({ type: 'about:blank', status: 404 })
    expect((es.body as { title: string }).title).not.toBe((en.body as { title: string }).title)
    const wrong = await berta.post('/s/kitchen/threads', { title: '', body: 'x' }).expect(422)
    expect(wrong.body).toMatchObject({
      errors: [{ field: 'title', message: 'Completa esto, por favor.' }],
    })
  })
})

it('a header that asks for languages is read as it is meant', () => {
  const offered = ['en', 'es'] as const
  expect(preferred('es;q=0, en;q=0.1', offered)).toBe('en')
  expect(preferred('de, *;q=0.5', offered)).toBeNull()
  expect(preferred('EN-gb', offered)).toBe('en')
  expect(preferred('est', offered)).toBeNull()
  expect(preferred(`${'x,'.repeat(10_000)}es`, offered)).toBeNull()
})

it('mail is in the language of whom it is for', async () => {
  await berta.post('/me/contact-points', { email: 'berta@example.org' }).expect(201)
  await alice.post('/me/contact-points', { email: 'alice@example.org' }).expect(201)
  await delivered(forum)
  const to = (who: string) => mailbox.letters.find((letter) => letter.to.includes(who))!.text
  expect(to('berta@example.org')).toMatch(/dirección/)
  expect(to('alice@example.org')).toMatch(/address/)
  expect(await languageOf(forum.forum, berta.id)).toBe('es')
  expect(await languageOf(forum.forum, alice.id)).toBe('en')
})

describe('two who watch a thread in two languages', () => {
  it('get the same frames, each in their own words, as a fresh page has them', async () => {
    const { thread, opening } = await startThread(owner, 'kitchen', {
      title: 'Live',
      body: 'Hello.',
    })
    const [hers, hears] = [await connectLive(forum, alice), await connectLive(forum, berta)]
    open.push(hers, hears)
    for (const client of [hers, hears]) await client.watch({ thread })
    const post = await reply(owner, thread, 'first', { parentId: opening })
    await owner.patch(`/p/${post}`, { body: 'mended' }).expect(200)
    await alice.put(`/p/${post}/reactions/heard`)
    await owner.delete(`/p/${post}`)
    for (const client of [hers, hears]) await client.settled()
    const kinds = ({ heard }: LiveClient) => heard.map(({ event, data }) => data.kind ?? event)
    expect(kinds(hears)).toEqual(['added', 'changed', 'reactions', 'removed'])
    expect(kinds(hears)).toEqual(kinds(hers))
    const htmlOf = ({ heard }: LiveClient, at: number) => String(heard[at]!.data.html)
    expect(htmlOf(hers, 1)).toContain('>edited<')
    expect(htmlOf(hears, 1)).not.toMatch(/>edited<|Reply|>Report/)
    expect(htmlOf(hears, 1)).toContain('Responder')
    const other = await reply(owner, thread, 'second', { parentId: opening })
    for (const client of [hers, hears]) await client.settled()
    for (const [client, who] of [
      [hers, alice],
      [hears, berta],
    ] as const) {
      expect((await who.page(`/t/${thread}`)).text).toContain(htmlOf(client, 4))
      expect((await who.get(`/p/${other}?part=article`)).body).toMatchObject({
        html: htmlOf(client, 4),
      })
    }
    // All but the words is the same: nothing tells one of the other.
    const bare = ({ heard }: LiveClient) =>
      heard.map(({ event, data: { html: _html, ...data } }) => ({ event, ...data, cursor: '' }))
    expect(bare(hears)).toEqual(bare(hers))
  })

  it('hear in the language of the page that is open, not of what was chosen since', async () => {
    const { thread, opening } = await startThread(owner, 'kitchen', {
      title: 'Later',
      body: 'Hello.',
    })
    const client = await connectLive(forum, berta, {}, { language: 'en' })
    open.push(client)
    await client.watch({ thread })
    await reply(owner, thread, 'first', { parentId: opening })
    await client.settled()
    expect(String(client.heard[0]!.data.html)).toContain('Reply')
  })
})

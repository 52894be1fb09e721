/** Every way in which systems have told who is behind an alias, one test for each. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ornamentSvg } from '../../../server/html/ornament.ts'
import { bodyOf } from '../../support/body.ts'
import { connectLive } from '../../support/live.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from '../moderation/people.ts'

interface Post {
  id: string
  author: { alias?: string }
  html: string
}

let forum: TestForum
let mod: Person
let owner: Person
let ada: Person
let bo: Person
let thread: string
/** Written by Ada without her name: the opening, and an answer to Bo. */
let opening: string
let masked: string
/** Of Bo's, with a quotation of what Ada wrote. */
let quoting: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  owner = await member(forum, 'Olga', ['owner'])
  ada = await member(forum, 'Adalind')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen', 'public')
  const text = { body: 'Nobody knows of it.', audience: 'public', anonymous: true }
  ;({ thread, opening } = await startThread(ada, 'kitchen', text))
  const quote = `[quote:${opening}]Nobody knows of it.[/quote]\n\nNow we do.`
  quoting = await reply(bo, thread, quote, { parentId: opening, audience: 'public' })
  masked = await reply(ada, thread, 'Thank you.', {
    parentId: quoting,
    audience: 'public',
    anonymous: true,
  })
  await ada.patch(`/p/${masked}`, { body: 'Thank you, all.' }).expect(200)
  await ada.put(`/p/${quoting}/reactions/heard`).expect(204)
})
afterEach(() => forum.close())

/** Neither her handle nor any id of hers. */
function tellsNothing(text: string): void {
  expect(text).not.toMatch(/adalind/i)
  expect(text).not.toContain(ada.publicId)
}

/** Pages and data at an address, with their headers, as somebody gets them. */
async function read(who: Person, path: string): Promise<string> {
  const answers = [await who.get(path), await who.page(path)]
  return answers.map(({ text, headers }) => JSON.stringify(headers) + text).join('\n')
}

async function tellNothing(people: readonly Person[], paths: readonly string[]): Promise<void> {
  for (const who of people) for (const path of paths) tellsNothing(await read(who, path))
}

const everybody = () => [bo, mod, owner, visitor(forum)]
const postsFor = async (who: Person) =>
  (await bodyOf<{ posts: Post[] }>(who.get(`/t/${thread}`).expect(200))).posts

describe('who is behind an alias is not told', () => {
  it('by the conversation, its posts, and the ids in them', async () => {
    await tellNothing(everybody(), [
      ...['/', '/spaces', '/s/kitchen', `/t/${thread}`, `/t/${thread}?order=newest`],
      ...[opening, masked, quoting].flatMap((id) => [`/p/${id}`, `/p/${id}?part=article`]),
    ])
    const [first] = await postsFor(bo)
    expect(Object.keys(first!.author)).toEqual(['alias'])
  })

  it('by notices', async () => {
    await tellNothing([bo, mod], ['/notifications', '/me'])
    expect(await read(bo, '/notifications')).toContain(masked)
  })

  it('by what a quotation is made of', async () => {
    await tellNothing(everybody(), [`/p/${opening}?quote=1`, `/p/${quoting}`])
    const mine = await bo.get(`/p/${quoting}`).expect(200)
    expect(mine.text).toContain(`[quote:${opening}]`)
  })

  it('by mail', async () => {
    expect(await forum.forum.reader.selectFrom('outbox').selectAll().execute()).toEqual([])
  })

  it('by mentioning an alias: it leads to nobody', async () => {
    const [{ author } = {} as Post] = await postsFor(bo)
    const [first] = author.alias!.split(' ')
    const naming = await reply(bo, thread, `Do you mean so, @${first}?`)
    const { html } = (await postsFor(bo)).find(({ id }) => id === naming)!
    expect(html).not.toContain('<a')
    tellsNothing(await read(bo, `/t/${thread}`))
  })

  it('by live frames', async () => {
    const lines = [await connectLive(forum, bo), await connectLive(forum, mod)]
    for (const line of lines) await line.watch({ thread })
    const late = await reply(ada, thread, 'And this.', { anonymous: true })
    await ada.patch(`/p/${late}`, { body: 'And that.' }).expect(200)
    await ada.put(`/p/${opening}/reactions/with`).expect(204)
    for (const line of lines) {
      await line.settled()
      expect(line.heard.length).toBeGreaterThan(0)
      tellsNothing(JSON.stringify(line.heard))
      line.close()
    }
  })

  it('by the picture beside it', async () => {
    const page = await bo.page(`/t/${thread}`).expect(200)
    const shape = (html: string) => /<path[^>]* d="([^"]+)"/.exec(html)?.[1]
    const hers = shape(ornamentSvg('Adalind'))
    if (hers) expect(page.text).not.toContain(hers)
    expect(page.text).not.toContain(ornamentSvg('Adalind'))
  })

  it('by earlier versions', async () => {
    expect(await read(mod, `/p/${masked}/history`)).toContain('Thank you.')
    await tellNothing([mod, bo, owner], [`/p/${masked}/history`])
  })

  it('by reactions', async () => {
    const { text } = await bo.get(`/p/${quoting}`).expect(200)
    expect(text).toContain('"heard":1')
    await tellNothing(everybody(), [`/p/${quoting}`, `/t/${thread}`])
  })

  it('by searching, for words or for what she wrote', async () => {
    const found = async (query: string) =>
      (await bodyOf<{ total: number }>(bo.get(`/search?q=${query}`).expect(200))).total
    expect(await found('nobody+knows')).toBeGreaterThan(0)
    tellsNothing(await read(bo, '/search?q=nobody+knows'))
    expect(await found('nobody+knows&by=Adalind')).toBe(0)
  })

  it('by her page', async () => {
    for (const who of everybody()) {
      const page = await read(who, '/m/Adalind')
      for (const id of [opening, masked]) expect(page).not.toContain(id)
    }
  })

  it('by exports, drafts, bookmarks and feeds of others', async () => {
    await bo.put('/me/drafts/reply:x', { body: `[quote:${opening}]Nobody[/quote]` }).expect(200)
    await bo.put(`/p/${opening}/bookmark`, {}).expect((answer) => {
      expect(answer.status).toBeLessThan(300)
    })
    await visitor(forum).page('/s/kitchen/feed').expect(200)
    await tellNothing([bo, mod], ['/me/export', '/me/drafts', '/me/bookmarks'])
    await tellNothing(everybody(), ['/s/kitchen/feed'])
  })

  it('by reports, cases, decisions and the log', async () => {
    await report(bo, masked)
    const [one] = await queue(mod)
    const at = `/moderation/cases/${one!.id}`
    const paths = ['/moderation/queue', at, `${at}/unmasking`, '/moderation/hand-over']
    await tellNothing([mod], paths)
    const decided = { action: 'fold', reason: 'It is not kind.' }
    await mod.post(`${at}/decide`, decided).expect(200)
    await tellNothing(
      [mod, owner, bo],
      [at, '/moderation/log', '/moderation/numbers', '/me/reports'],
    )
    await tellNothing(everybody(), [`/t/${thread}`, `/p/${masked}`])
  })

  it('by a block, set on either side: what stands under an alias stays', async () => {
    const { opening: named } = await startThread(ada, 'kitchen', { body: 'With my name.' })
    await bo.put('/me/blocks/Adalind').expect(204)
    await ada.put('/me/blocks/Maud').expect(204)
    for (const who of [bo, mod]) {
      await who.get(`/p/${named}`).expect(404)
      const ids = (await postsFor(who)).map(({ id }) => id)
      expect(ids).toEqual([opening, quoting, masked])
    }
  })
})

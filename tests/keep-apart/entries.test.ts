import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { due, entriesOf, hasAddress, list, sees, withMail } from '../support/keep-apart.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { reply, startThread } from '../support/writing.ts'

let forum: TestForum
let nora: Person
let vic: Person
let carla: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
  vic = await member(forum, 'Vic')
  carla = await member(forum, 'Carla')
  await space(forum, 'porch', 'public')
  thread = (await startThread(nora, 'porch', { audience: 'public' })).thread
})
afterAll(() => forum.close())

async function clear(): Promise<void> {
  for (const { id } of await entriesOf(nora)) await nora.delete(`/me/keep-apart/${id}`).expect(204)
  await due(forum)
  expect(await entriesOf(nora)).toEqual([])
}

describe('an entry', () => {
  it.each([
    ['handle', 'Vic'],
    ['handle', '@vic'],
    ['email', 'VIC+forum@Bücher.Example'],
    ['email', 'Vic <vic@xn--bcher-kva.example>'],
    ['domain', '@bücher.example'],
    ['domain', 'BÜCHER.example.'],
  ])('of kind %s keeps apart whoever %s means, and nobody else', async (kind, value) => {
    const address = await forum.forum.reader.selectFrom('contact_point').selectAll().execute()
    if (address.length === 0) await hasAddress(forum, vic, 'vic@mail.bücher.example')
    await hasAddressOnce()
    const entry = await list(nora, value, { note: 'Tuesdays' })
    expect(entry).toEqual({
      id: entry.id,
      kind,
      note: 'Tuesdays',
      addedAt: expect.stringMatching(/Z$/) as string,
    })
    expect(await sees(vic, thread)).toBe(true)
    expect(await sees(visitor(forum), thread)).toBe(true)
    await due(forum)
    expect(await sees(vic, thread)).toBe(false)
    expect(await sees(visitor(forum), thread)).toBe(false)
    expect(await sees(carla, thread)).toBe(true)
    await nora.delete(`/me/keep-apart/${entry.id}`).expect(204)
    expect(await sees(vic, thread)).toBe(false)
    expect(await entriesOf(nora)).toMatchObject([{ id: entry.id, state: 'leaving' }])
    await clear()
    expect(await sees(vic, thread)).toBe(true)
    expect(await sees(visitor(forum), thread)).toBe(true)
  })

  async function hasAddressOnce() {
    const { reader } = forum.forum
    if ((await reader.selectFrom('contact_point').selectAll().execute()).length > 1) return
    await hasAddress(forum, vic, 'vic@bücher.example')
    await due(forum)
  }

  it('is answered the same whether or not anybody is meant', async () => {
    const answers = []
    for (const value of ['Vic', 'Nobody', 'vic@bücher.example', 'no@body.example', 'Nora']) {
      const answer = await nora.post('/me/keep-apart', { value }).expect(201)
      const { entry } = answer.body as { entry: { kind: string } }
      answers.push({
        keys: Object.keys(entry),
        length: JSON.stringify(entry).length - entry.kind.length,
        headers: Object.keys(answer.headers as object).filter((name) => name !== 'date'),
      })
    }
    for (const one of answers) expect(one).toEqual(answers[0])
    await clear()
  })

  it('can be withdrawn while it waits, as if it had never been', async () => {
    const { id } = await list(nora, 'Vic')
    // Not due yet: the moment is in the future.
    await forum.forum.writer.transact((tx) =>
      tx
        .updateTable('keep_apart')
        .set({ active_at: forum.forum.world.now() + 60_000 })
        .execute(),
    )
    await due(forum)
    expect(await entriesOf(nora)).toMatchObject([{ state: 'waiting' }])
    expect(await sees(vic, thread)).toBe(true)
    await nora.delete(`/me/keep-apart/${id}`).expect(204)
    expect(await entriesOf(nora)).toEqual([])
  })

  it('of one’s own handle or address, or entered twice, is answered as any other', async () => {
    await hasAddress(forum, nora, 'nora@clinic.example')
    for (const value of ['Nora', 'nora@clinic.example', 'clinic.example', 'Vic', 'Vic']) {
      await list(nora, value)
    }
    await due(forum)
    expect(await sees(nora, thread)).toBe(true)
    expect(await sees(vic, thread)).toBe(false)
    const [last] = await entriesOf(nora)
    await nora.delete(`/me/keep-apart/${last!.id}`).expect(204)
    await due(forum)
    // The other one is still there.
    expect(await sees(vic, thread)).toBe(false)
    await clear()
  })

  it('binds a handle that nobody has yet, from the first page view on', async () => {
    await list(nora, 'Wanda')
    await due(forum)
    const wanda = await member(forum, 'Wanda')
    expect(await sees(wanda, thread)).toBe(false)
    await clear()
    expect(await sees(wanda, thread)).toBe(true)
  })

  it('holds although the address it matched is gone, and for one that comes later', async () => {
    const wim = await member(forum, 'Wim')
    await list(nora, 'wim@home.example')
    await due(forum)
    expect(await sees(wim, thread)).toBe(true)
    await hasAddress(forum, wim, 'wim@home.example')
    await due(forum)
    expect(await sees(wim, thread)).toBe(false)
    await forum.forum.writer.transact((tx) =>
      tx.deleteFrom('contact_point').where('member_id', '=', wim.id).execute(),
    )
    await due(forum)
    expect(await sees(wim, thread)).toBe(false)
    await clear()
    expect(await sees(wim, thread)).toBe(true)
  })

  it.each([
    ['', 'no text'],
    ['x', 'handle'],
    ['two words', 'handle'],
    ['not@an@address', 'address'],
    ['no@tld', 'address'],
    ['gmail.com', 'large'],
    ['co.uk', 'large'],
    ['@127.0.0.1', 'domain'],
    ['Vic\nnot a handle', 'second line'],
  ])('%j is refused with a sentence beside the field (%s)', async (value) => {
    const answer = await nora.post('/me/keep-apart', { value }).expect(422)
    expect(answer.body).toMatchObject({ errors: [{ field: 'value' }] })
    expect(await entriesOf(nora)).toEqual([])
    const page = await nora.form('/me/keep-apart', { value, note: 'J.' }).expect(422)
    expect(page.text).toContain('value="J."')
  })

  it('may be one of 25, or of 500 for peer clinicians; repeating a request adds once', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `Name${n}x`).join('\n')
    await carla.post('/me/keep-apart', { value: lines(26) }).expect(422)
    await carla.post('/me/keep-apart', { value: lines(25) }).expect(201)
    await carla.post('/me/keep-apart', { value: 'Other' }).expect(422)
    expect(await entriesOf(carla)).toHaveLength(25)
    const repeated = { value: lines(26), key: 'again' }
    const first = await bodyOf(nora.post('/me/keep-apart', repeated).expect(201))
    expect(await bodyOf(nora.post('/me/keep-apart', repeated).expect(201))).toEqual(first)
    expect(await entriesOf(nora)).toHaveLength(26)
    const [one] = await entriesOf(nora)
    await nora.delete(`/me/keep-apart/${one!.id}`, { together: '1' }).expect(204)
    await clear()
  })

  it('is nobody else’s', async () => {
    const { id } = await list(nora, 'Vic')
    await carla.delete(`/me/keep-apart/${id}`).expect(404)
    await visitor(forum).get('/me/keep-apart').expect(401)
    await clear()
  })

  it('works with forms alone', async () => {
    const page = await nora.page('/me/keep-apart').expect(200)
    expect(page.text).toContain('name="value"')
    const sent = await nora.form('/me/keep-apart', { value: 'Vic\nvic@home.example', note: 'J.' })
    expect(sent.status).toBe(303)
    const { text } = await nora.page(String(sent.headers.location)).expect(200)
    expect(text).toContain('It is on your list.')
    expect(text).toContain('J.')
    expect(text).not.toContain('vic@home.example')
    const [{ id } = { id: '' }] = await entriesOf(nora)
    await nora.form(`/me/keep-apart/${id}`, { _method: 'delete', together: '1' }).expect(303)
    await clear()
  })
})

describe('without a mail server', () => {
  it('only handles can be entered, and the page says so', async () => {
    const bare = await startTestForum()
    const keeper = await member(bare, 'Keeper')
    await keeper.post('/me/keep-apart', { value: 'jo@home.example' }).expect(422)
    await keeper.post('/me/keep-apart', { value: 'home.example' }).expect(422)
    await keeper.post('/me/keep-apart', { value: 'Jo' }).expect(201)
    expect((await keeper.page('/me/keep-apart')).text).toContain('no mail server')
    await bare.close()
  })
})

describe('whoever listed somebody by handle', () => {
  it('cannot answer, quote or mention them by name, and learns nothing about aliases', async () => {
    const { thread: theirs, opening } = await startThread(vic, 'porch', { body: 'mine' })
    const alias = await reply(vic, theirs, 'under an alias', { anonymous: true })
    await list(nora, 'vic')
    const refused = await nora.post(`/t/${theirs}/posts`, { body: 'hm', parentId: opening })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('keep-apart list')
    const body = `@Vic said [quote:${opening}]mine[/quote]`
    const id = await reply(nora, theirs, body, { parentId: alias })
    const { text } = await nora.page(`/p/${id}`).expect(200)
    expect(text).not.toContain('class="mention"')
    expect(text).toContain(`[quote:${opening}]`)
    await clear()
    await nora.post(`/t/${theirs}/posts`, { body: 'hm', parentId: opening }).expect(201)
  })

  it('is never refused for an address that matches', async () => {
    const { thread: theirs, opening } = await startThread(vic, 'porch', { body: 'mine' })
    await list(nora, 'vic@bücher.example')
    await due(forum)
    await nora.post(`/t/${theirs}/posts`, { body: '@Vic', parentId: opening }).expect(201)
    await clear()
  })
})

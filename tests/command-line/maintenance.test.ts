import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { admin } from '../../server/command-line/admin.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'
import { administer, shellIn } from './shell.ts'

let test: TestForum
let rowan: Person
let thread: { id: string; post: string }

async function begin(): Promise<void> {
  test = await startTestForum()
  rowan = await member(test, 'rowan')
  await space(test, 'kitchen')
  const begun = { title: 'Soup', body: 'Ask @rowan about *swedes*.' }
  const answer = await rowan.post('/s/kitchen/threads', begun)
  const made = answer.body as { thread: { id: string }; post: { id: string } }
  thread = { id: made.thread.id, post: made.post.id }
  const reply = await rowan.post(`/t/${thread.id}/posts`, { body: 'Barley.' })
  const below = (reply.body as { post: { id: string } }).post.id
  await rowan.post(`/t/${thread.id}/posts`, { body: 'Pearl?', parentId: below })
  await rowan.put(`/p/${below}/reactions/heard`)
  const oops = await rowan.post(`/t/${thread.id}/posts`, { body: 'Oops.' })
  await rowan.delete(`/p/${(oops.body as { post: { id: string } }).post.id}?undo=1`)
}

const spoil = (text: string) => test.forum.writer.transact((tx) => sql.raw(text).execute(tx))

async function check(...args: string[]) {
  const shell = shellIn(test.dataDir)
  await admin(['check', ...args], shell)
  return shell
}

const htmlOf = async (id: string) =>
  ((await rowan.get(`/p/${id}`)).body as { post: { html: string } }).post.html

describe('npm run admin -- check', () => {
  beforeAll(begin)
  afterAll(() => test.close())

  it('finds nothing to say about a forum as it is', async () => {
    const { lines, failed } = await check()
    expect([lines, failed]).toEqual([['All is well.'], false])
  })

  it.each([
    [
      'a reply count',
      'UPDATE thread_label SET posts = posts + 1',
      /^Posts in thread .*: kept 4 \(.*counted 3 \(/,
    ],
    ['a last activity', 'UPDATE thread_label SET last_at = 5', /kept 3 \(last at 5\)/],
    [
      'a count that is missing',
      'DELETE FROM space_label',
      /^Threads in space .*: kept nothing, counted 1\./,
    ],
    [
      'a count of nothing',
      "INSERT INTO author_label SELECT 1, id, 7 FROM label WHERE clauses = 'nobody'",
      /^Posts of author 1 .*: kept 7, counted nothing/,
    ],
    [
      'reactions',
      'UPDATE reaction_count SET count = 9',
      /^Reactions "heard" .*: kept 9, counted 1\./,
    ],
    ['a post that is not found', 'DELETE FROM search_words', /^Post 1 is not found by the words/],
    [
      'words of nobody',
      "INSERT INTO search_words (rowid, title, body) VALUES (7, '', 'barley')",
      /^Entries of the search without a post: 1\./,
    ],
    ['a label', 'DELETE FROM label_clause', /^Label \d+ is ".+", but its clauses are ""/],
    [
      'a label that is too wide',
      "UPDATE post SET audience = 'peers' WHERE body = 'Barley.'",
      /without the label they need: 2\./,
    ],
  ])('finds %s that is wrong, and puts it right', async (_name, damage, line) => {
    await spoil(damage)
    const found = await check()
    expect(found.lines.join('\n')).toMatch(new RegExp(line.source, 'm'))
    expect(found.failed).toBe(true)
    expect((await check('--repair')).lines.at(-1)).toBe('All is well.')
    expect((await check()).failed).toBe(false)
  })

  it.each([
    ['depth', 'depth = depth - 1', 'depth = depth + 1', /^Post \d+ in .* has depth 1, but/],
    ['place', 'position = -position', 'position = -position', /^Post \d+ in .* comes first, but/],
    ['parent', 'parent_id = id + 1', 'parent_id = id - 1', /does not stand below what it answers/],
  ])(
    'finds a post whose %s is wrong, which no recount mends',
    async (_name, wrong, right, line) => {
      await spoil(`UPDATE post SET ${wrong} WHERE body = 'Pearl?'`)
      const { lines, failed } = await check('--repair')
      expect(lines.join('\n')).toMatch(new RegExp(line.source, 'm'))
      expect(failed).toBe(true)
      await spoil(`UPDATE post SET ${right} WHERE body = 'Pearl?'`)
      expect((await check('--repair')).failed).toBe(false)
    },
  )

  it('changes nothing while it only looks', async () => {
    await spoil("UPDATE post SET audience = 'clinicians' WHERE body = 'Barley.'")
    await check()
    expect((await check()).lines.at(-1)).toBe('Disagreements: 1.')
  })
})

describe('npm run admin -- re-render', () => {
  beforeEach(begin)
  afterEach(() => test.close())

  const reRender = (...args: string[]) => administer(test.dataDir, 're-render', ...args)

  it('has nothing to do while the renderer is the same', async () => {
    expect(await reRender()).toEqual(['Posts rendered again: 0. Different from before: 0.'])
    expect(await reRender('--all')).toEqual(['Posts rendered again: 3. Different from before: 0.'])
  })

  it('renders what an older renderer left, with the names of today, in caches too', async () => {
    const before = await htmlOf(thread.post)
    await rowan.page(`/t/${thread.id}`)
    await spoil("UPDATE post SET renderer = 0, html = '<p>As it was.</p>' WHERE depth = 0")
    await spoil("UPDATE member SET handle = 'rowan-tree' WHERE handle = 'rowan'")
    expect(await reRender()).toEqual(['Posts rendered again: 1. Different from before: 1.'])
    const after = await htmlOf(thread.post)
    expect(after).toBe(before.replaceAll('rowan', 'rowan-tree'))
    expect((await rowan.page(`/t/${thread.id}`)).text).toContain('<em>swedes</em>')
    expect(await reRender()).toEqual(['Posts rendered again: 0. Different from before: 0.'])
  })

  it('turns nothing into a mention that was none when it was written', async () => {
    await rowan.patch(`/p/${thread.post}`, { body: 'Ask @ash about swedes.' })
    await member(test, 'ash')
    await reRender('--all')
    expect(await htmlOf(thread.post)).toBe('<p>Ask @ash about swedes.</p>\n')
  })

  it('renders earlier versions again as well', async () => {
    await rowan.patch(`/p/${thread.post}`, { body: 'Ask nobody.' })
    await spoil("UPDATE revision SET html = '<p>As it was.</p>'")
    await reRender('--all')
    const { text } = await rowan.page(`/p/${thread.post}/history`)
    expect(text).toContain('<em>swedes</em>')
    expect(text).not.toContain('As it was')
  })

  it('shows as plain text what this renderer finds too complex', async () => {
    await spoil(`UPDATE post SET renderer = 0, body = '${'> '.repeat(500)}<b>' WHERE depth = 0`)
    expect((await reRender()).at(-1)).toContain('shown as plain text now: 1.')
    expect(await htmlOf(thread.post)).toBe(`<p>${'&gt; '.repeat(500)}&lt;b&gt;</p>\n`)
  })
})

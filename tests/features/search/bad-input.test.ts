/** What people and programs type into a search: an answer to all of it, and never a failure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'
import { idsFound, look } from './looking.ts'

let forum: TestForum
let alice: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

const empty = { total: 0, exact: true, results: [], next: null }

describe('a search', () => {
  it('for nothing finds nothing', async () => {
    expect((await alice.get('/search').expect(200)).body).toEqual(empty)
    const page = await alice.page('/search').expect(200)
    expect(page.text).toContain('role="search"')
    expect(page.text).not.toContain('What was found')
  })

  it.each(['', ' ', '"', '""', '"" ""', '***', '-', '( ) { } ^ :', '.,;!?', '\u0301', '\u200d'])(
    'for no word at all says so: %j',
    async (query) => {
      expect(await look(alice, query)).toEqual(empty)
      const page = await alice.page(`/search?q=${encodeURIComponent(query)}`).expect(200)
      expect(page.text).toContain('There is no word in this to look for.')
    },
  )

  it('takes operators for the words that they are', async () => {
    const text = 'Rope AND ladder, NEAR the title: body* (either OR neither) NOT both^2'
    const { opening } = await startThread(alice, 'kitchen', { title: 'Plain', body: text })
    const queries = [
      'rope AND ladder',
      'NOT both',
      'either OR neither',
      'body*',
      'title:body',
      'both^2',
      '+rope -ladder',
      "rope' --",
      'rope "ladder',
      'rope; ladder',
    ]
    for (const query of queries) {
      expect(await idsFound(alice, query), query).toEqual([opening])
    }
    for (const query of ['rope NOT ladderless', 'rope OR rafter', 'NEAR(rope ladder, 9)', 'bod*']) {
      expect(await idsFound(alice, query), query).toEqual([])
    }
    expect(await idsFound(alice, `${'rope '.repeat(38)}ladder`)).toEqual([opening])
    expect(await idsFound(alice, 'a'.repeat(200))).toEqual([])
    expect(await idsFound(alice, '字'.repeat(200))).toEqual([])
    expect(await idsFound(alice, 'a b c d e '.repeat(20).trim())).toEqual([])
  })

  it.each([
    ['of 10,000 characters', 'x'.repeat(10_000), [422]],
    ['of 2,000 operators', '*" -'.repeat(500), [422]],
    ['with NUL in it', 'rope\0ladder', [200, 422]],
    ['with half a character in it', '%ED%A0%80', [200, 422]],
    ['over several lines', 'rope\nladder', [200, 422]],
  ])('%s is answered with what is wrong, or with nothing', async (_, query, expected) => {
    const encoded = query.startsWith('%') ? query : encodeURIComponent(query)
    for (const answer of [
      await alice.get(`/search?q=${encoded}`),
      await alice.page(`/search?q=${encoded}`),
    ]) {
      expect(expected).toContain(answer.status)
    }
  })

  it('asked for twice at once is refused, and says what is wrong beside the field', async () => {
    await alice.get('/search?q=rope&q=ladder').expect(422)
    const page = await alice.page(`/search?q=${'x'.repeat(201)}`).expect(422)
    expect(page.text).toContain('id="e-q"')
  })
})

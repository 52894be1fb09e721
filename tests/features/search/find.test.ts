/** Finding posts by their words, in every language, and what is shown of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { idsFound, look } from './looking.ts'

let forum: TestForum
let alice: Person
let bob: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  await space(forum, 'porch')
})
afterAll(() => forum.close())

async function write(body: string, fields: object = {}): Promise<string> {
  const { opening } = await startThread(alice, 'kitchen', { title: 'Untitled', body, ...fields })
  return opening
}

describe('words', () => {
  it('are found in texts and titles, all of them, the newest post first', async () => {
    const first = await write('The **kettle** boils over.')
    const second = await write('Nothing of the kind.', { title: 'A kettle that whistles' })
    const { thread } = await startThread(alice, 'porch', { body: 'What boils?' })
    const third = await reply(bob, thread, 'My kettle boils, too.')
    expect(await idsFound(bob, 'kettle')).toEqual([third, second, first])
    expect(await idsFound(bob, 'KETTLE boils')).toEqual([third, first])
    expect(await idsFound(bob, 'kettle kind')).toEqual([second])
    expect(await idsFound(bob, 'kett')).toEqual([])
    expect(await idsFound(bob, 'strong')).toEqual([])
  })

  it('stand together in quotation marks, of whatever kind', async () => {
    const together = await write('We took the slow train home.')
    const apart = await write('The train was slow.')
    expect(await idsFound(bob, 'slow train')).toEqual([apart, together])
    for (const query of ['"slow train"', '“slow train”', '"slow train', 'slow-train']) {
      expect(await idsFound(bob, query), query).toEqual([together])
    }
  })

  it('are found without case and accents, in any script', async () => {
    const cases: [text: string, queries: string[]][] = [
      ['Café crème à Malmö', ['cafe', 'CAFÉ', 'creme a', 'malmo', 'cafe\u0301']],
      ['Straße und Übung', ['strasse', 'ubung', 'STRASSE']],
      ['Łódź i żółw', ['lodz', 'zolw']],
      ['Καλημέρα, ο δρόμος', ['καλημερα', 'ΔΡΌΜΟΣ', 'δρομος']],
      ['Ёлка стоит', ['елка', 'ЁЛКА']],
      ['مُحَمَّد في البيت', ['محمد', 'البيت']],
      ['שָׁלוֹם לכולם', ['שלום']],
      ['मैं हिन्दी में लिखता हूँ', ['हिन्दी', 'लिखता हूँ']],
      ['昨日は眠れなかった。', ['眠れ', '昨日', '眠れなかった']],
      ['나는 잠을 못 잤다', ['잠을']],
      ['ผมนอนไม่หลับ', ['นอน', 'ไม่หลับ']],
      ['A small 🫖 and a 👩🏽‍🌾 of ours', ['🫖', '"small 🫖"', '🌾']],
    ]
    for (const [text, queries] of cases) {
      const id = await write(text)
      for (const query of queries) expect(await idsFound(bob, query), query).toEqual([id])
    }
    expect(await idsFound(bob, '眠昨')).toEqual([])
  })

  it('are forgotten when the text changes or goes, and found when it is new', async () => {
    const id = await write('The heron stood still.', { title: 'Herons again' })
    await alice.patch(`/p/${id}`, { body: 'The egret stood still.' }).expect(200)
    expect(await idsFound(bob, 'heron')).toEqual([])
    expect(await idsFound(bob, 'egret')).toEqual([id])
    expect(await idsFound(bob, 'herons')).toEqual([id])
    await alice.delete(`/p/${id}`).expect(204)
    expect(await idsFound(bob, 'egret')).toEqual([])
    expect(await idsFound(alice, 'herons')).toEqual([])
  })

  it('of a quotation are found where they were written, and nowhere else', async () => {
    const { thread, opening } = await startThread(alice, 'kitchen', { body: 'A velvet curtain.' })
    const text = `[quote:${opening}]A velvet curtain.[/quote]\n\nMine is of linen.`
    const quoting = await reply(bob, thread, text)
    expect(await idsFound(bob, 'velvet')).toEqual([opening])
    const { results } = await look(alice, 'linen')
    expect(results.map(({ post, snippet }) => [post.id, snippet])).toEqual([
      [quoting, 'Mine is of <mark>linen</mark>.'],
    ])
  })
})

describe('filters', () => {
  it('are by space, author, time and content note, together', async () => {
    forum.world.setClock(Date.parse('2026-03-01T12:00:00Z'))
    const old = await write('A lantern.')
    forum.world.setClock(null)
    const noted = await write('The lantern fell.', { contentNote: 'An accident' })
    const { thread, opening } = await startThread(bob, 'porch', { body: 'Lantern light.' })
    const masked = await reply(bob, thread, 'Lantern dark.', { anonymous: true })
    expect(await idsFound(bob, 'lantern')).toEqual([masked, opening, noted, old])
    expect(await idsFound(bob, 'lantern', { space: 'porch' })).toEqual([masked, opening])
    expect(await idsFound(bob, 'lantern', { by: '@alice' })).toEqual([noted, old])
    expect(await idsFound(bob, 'lantern', { since: '2026-03-02' })).not.toContain(old)
    expect(await idsFound(bob, 'lantern', { since: '2026-03-01' })).toContain(old)
    expect(await idsFound(bob, 'lantern', { notes: 'with' })).toEqual([noted])
    expect(await idsFound(bob, 'lantern', { notes: 'without', by: 'Alice' })).toEqual([old])
    const all = { space: '', by: '', since: '', notes: '' }
    expect(await idsFound(bob, 'lantern', all)).toHaveLength(4)
  })

  it('by author never lead to what stands under an alias, not even one’s own', async () => {
    const { thread } = await startThread(alice, 'kitchen', { body: 'Who saw the owl?' })
    const named = await reply(bob, thread, 'The owl was mine.')
    await reply(bob, thread, 'An owl, too.', { anonymous: true })
    for (const who of [alice, bob]) {
      expect(await idsFound(who, 'owl', { by: 'Bob' })).toEqual([named])
    }
    expect(await idsFound(bob, 'owl', { by: 'Nobody' })).toEqual([])
  })

  it('that cannot be are said to be so', async () => {
    await bob.get('/search?q=owl&space=attic').expect(422)
    await bob.get('/search?q=owl&since=yesterday').expect(422)
    await bob.get('/search?q=owl&notes=perhaps').expect(422)
    await bob.get('/search?q=owl&after=elsewhere').expect(422)
    const page = await bob.page('/search?q=owl&since=yesterday').expect(422)
    expect(page.text).toContain('A date such as')
    expect(page.text).toMatch(/name="q"[^>]*value="owl"/)
  })
})

describe('what is found', () => {
  it('is counted to a thousand, and comes page after page', async () => {
    const { thread } = await startThread(alice, 'kitchen', { body: 'Count the pebbles.' })
    forum.world.setClock(Date.parse('2026-04-01T12:00:00Z'))
    for (let count = 0; count < 119; count += 1) await reply(alice, thread, `Pebble ${count}.`)
    forum.world.setClock(null)
    const numbers: string[] = []
    let after: string | null = ''
    for (; after !== null;) {
      const page = await look(bob, 'pebble', after ? { after } : {})
      expect([page.total, page.exact]).toEqual([119, true])
      numbers.push(...page.results.map(({ snippet }) => /\d+/.exec(snippet)![0]))
      after = page.next
    }
    expect(numbers.map(Number)).toEqual(Array.from({ length: 119 }, (_, index) => 118 - index))
  })

  it('is shown by the passage with the words, marked and escaped', async () => {
    const long = 'Something else entirely. '.repeat(30)
    await write(`${long}<b>The harbour</b> & "the pier" at night. ${long}`)
    const [found] = (await look(bob, '"the pier"')).results
    expect(found!.snippet).toContain('&amp; &quot;<mark>the pier</mark>&quot; at night.')
    expect(found!.snippet).toMatch(/^….*…$/)
    expect(found!.snippet.length).toBeLessThan(300)
    expect(found!.snippet).not.toContain('<b>')
  })

  it('comes to programs with what is counted of the post', async () => {
    const id = await write('A jackdaw.')
    await bob.put(`/p/${id}/reactions/heard`).expect(204)
    const [found] = (await look(bob, 'jackdaw')).results
    expect(found!.post.reactions).toEqual({ heard: 1 })
  })

  it('opens at the post, and keeps a text folded under its content note', async () => {
    const id = await write('A magpie <script>.', { contentNote: 'Birds', title: 'The magpie & me' })
    const page = await bob.page('/search?q=magpie').expect(200)
    expect(page.text).toContain(`href="/p/${id}/in-thread"`)
    expect(page.text).toContain('The <mark>magpie</mark> &amp; me')
    expect(page.text).toMatch(/<details class="fold"><summary>.*Content note: Birds<.*>Open</)
    expect(page.text).toContain('One post found.')
    expect(page.text).not.toContain('<script>.')
    const { url } = (await bob.get(`/p/${id}/in-thread`).expect(200)).body as { url: string }
    expect(url).toContain(`#p-${id}`)
  })
})

/** Atom feeds: the public spaces as a visitor reads them, and nothing else, whoever asks. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { JSDOM } from 'jsdom'
import { foldPost } from '../../../server/features/measures/fold-post.ts'
import { measure } from '../../support/measures.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

let forum: TestForum
let owner: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'olive', ['owner'])
  ana = await member(forum, 'ana')
  await space(forum, 'porch', 'public')
  await space(forum, 'kitchen')
  await startThread(ana, 'porch', {
    title: 'Tea & <biscuits> “now” ☕',
    body: 'For **all**',
    audience: 'public',
  })
  await startThread(ana, 'porch', {
    title: 'Only among us',
    body: 'secret',
    audience: 'members',
  })
  await startThread(ana, 'porch', {
    title: 'Under a note',
    body: 'the heavy part',
    audience: 'public',
    contentNote: 'About hospital',
  })
  await startThread(ana, 'porch', {
    title: 'Nobody in particular',
    body: 'x',
    audience: 'public',
    anonymous: true,
  })
})
afterAll(() => forum.close())

const feedOf = async (who: Person, slug = 'porch') => {
  const answer = await who.page(`/s/${slug}/feed`).buffer(true).expect(200)
  expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  // Each request of a test comes to a port of its own.
  return (answer.text || String(answer.body)).replace(/127\.0\.0\.1:\d+/g, 'here')
}

test('holds what anybody may read, escaped', async () => {
  const feed = await feedOf(visitor(forum))
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">')
  expect(feed).toContain('Tea & <biscuits> “now” ☕')
  expect(feed).toContain('<strong>all</strong>')
  expect(feed).toContain('<name>ana</name>')
})

test('holds nothing else, and is the same for a member', async () => {
  const feed = await feedOf(visitor(forum))
  expect(feed).not.toContain('Only among us')
  expect(feed).not.toContain('secret')
  expect(await feedOf(ana)).toBe(feed)
})

test('is a feed still, whatever stands in a title', async () => {
  await startThread(ana, 'porch', {
    title: 'x ]]> <script>alert(1)</script>',
    audience: 'public',
  })
  const feed = await feedOf(visitor(forum))
  const entries = new JSDOM(feed, { contentType: 'application/xml' }).window.document
  expect(
    [...entries.querySelectorAll('entry > title')].map((title) => title.textContent),
  ).toContain('x ]]> <script>alert(1)</script>')
})

test('leaves folded what stands under a content note', async () => {
  const feed = await feedOf(visitor(forum))
  expect(feed).toContain('About hospital')
  expect(feed).not.toContain('the heavy part')
})

test('leaves folded what the moderation team has folded', async () => {
  const { opening } = await startThread(ana, 'porch', {
    title: 'Folded since',
    body: 'the hurting part',
    audience: 'public',
  })
  expect(await feedOf(visitor(forum))).toContain('the hurting part')
  await measure(forum, foldPost, opening)
  const feed = await feedOf(visitor(forum))
  expect(feed).toContain('Folded since')
  expect(feed).toContain('Too much for here.')
  expect(feed).not.toContain('the hurting part')
})

test('names nobody who wrote under an alias', async () => {
  const [, entry = ''] = (await feedOf(visitor(forum))).split('Nobody in particular')
  expect(entry.split('</entry>')[0]).not.toContain('ana')
})

test('is not there for a space that is not public, also for those who read it', async () => {
  for (const who of [visitor(forum), ana, owner]) await who.page('/s/kitchen/feed').expect(404)
  await visitor(forum).page('/s/nowhere/feed').expect(404)
  expect((await ana.page('/s/kitchen').expect(200)).text).not.toContain('atom+xml')
  expect((await ana.page('/s/porch').expect(200)).text).toContain('href="/s/porch/feed"')
})

test('search engines are asked to stay away until the owner lets them in', async () => {
  const noIndex = '<meta name="robots" content="noindex">'
  const porch = async () => (await visitor(forum).page('/s/porch').expect(200)).text
  expect(await porch()).toContain(noIndex)
  await owner.patch('/s/porch', { indexed: true }).expect(200)
  expect(await porch()).not.toContain(noIndex)
  // It counts for a public space alone.
  await owner.patch('/s/kitchen', { indexed: 'yes' }).expect(200)
  expect((await ana.page('/s/kitchen').expect(200)).text).toContain(noIndex)
  await owner.patch('/s/porch', { indexed: 'perhaps' }).expect(422)
})

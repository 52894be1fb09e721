/** A draft is all that was typed into its form, as typed, and nobody else's business. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Draft } from '../../server/features/drafts/store.ts'
import { limits } from '../../shared/limits.ts'
import { member, type Person, space } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let alice: Person

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
})
afterAll(() => forum.close())

const fields = {
  parentId: 'somewhere',
  contentNote: '',
  anonymous: 'on',
  pollOptions: 'tea\n\n cof',
  pollNamed: '',
  pollDays: '7',
}

it('keeps the poll and all else that the form says, as typed', async () => {
  await alice.put('/me/drafts/reply:x', { body: '', fields }).expect(200)
  const kept = await alice.get('/me/drafts/reply:x').expect(200)
  expect(kept.body).toMatchObject({ draft: { body: '', title: '', audience: '', fields } })
  await alice.put('/me/drafts/reply:x', { body: 'Later.' }).expect(200)
  const later = (await alice.get('/me/drafts/reply:x').expect(200)).body as { draft: Draft }
  expect([later.draft.body, later.draft.fields]).toEqual(['Later.', {}])
})

it('shows every word of it, for whoever copies it from there', async () => {
  const words = { contentNote: 'bread', teamNote: 'an oven', pollOptions: 'rye\nspelt' }
  await alice.put('/me/drafts/edit:B', { body: 'It has', fields: words }).expect(200)
  const { text } = await alice.get('/me/drafts/edit:B').accept('html').expect(200)
  for (const word of ['It has', ...Object.values(words)]) expect(text).toContain(`>${word}<`)
})

it('has bounds for each field, and knows the names of a form alone', async () => {
  const put = (given: object) => alice.put('/me/drafts/a', { body: 'x', fields: given })
  await put({ pollOptions: 'x'.repeat(limits.draftFieldLength) }).expect(200)
  await put({ pollOptions: 'x'.repeat(limits.draftFieldLength + 1) }).expect(422)
  await put({ handle: 'x' }).expect(422)
  await put({ anonymous: true }).expect(422)
})

it('leads back to the form it was begun in', async () => {
  await space(forum, 'kitchen')
  const listed = (await alice.get('/s/kitchen')).body as { space: { id: string } }
  const { id } = listed.space
  await alice.put('/me/drafts/reply:T', { body: 'x', fields: { parentId: 'P' } }).expect(200)
  await alice.put('/me/drafts/edit:E', { body: 'x' }).expect(200)
  await alice.put(`/me/drafts/thread:${id}`, { body: 'x' }).expect(200)
  await alice.put('/me/drafts/thread:nowhere', { body: 'x' }).expect(200)
  const { text } = await alice.get('/me/drafts').accept('html').expect(200)
  const led = [...text.matchAll(/<a href="([^"]+)">Go on writing/g)].map(([, to]) => to).sort()
  expect(led).toEqual(['/p/B/edit', '/p/E/edit', '/p/P#reply', '/s/kitchen/new', '/t/x#reply'])
})

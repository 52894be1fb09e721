/** As whom somebody speaks, chosen post by post. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeStrayHatsOff } from '../../../server/features/clinicians/hats.ts'
import { endClinician } from '../../../server/features/clinicians/role.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { connectLive } from '../../support/live.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

interface Post {
  id: string
  threadId: string
  hat: string | null
  editedAt: string | null
}

let forum: TestForum
let cleo: Person
let nils: Person

beforeEach(async () => {
  forum = await startTestForum()
  cleo = await member(forum, 'Cleo', ['clinician'])
  nils = await member(forum, 'Nils')
  await space(forum, 'kitchen')
})
afterEach(() => forum.close())

async function start(by: Person, more: object = {}): Promise<Post> {
  const body = { title: 'Bread', body: 'It rises.', ...more }
  const answer = by.post('/s/kitchen/threads', body).expect(201)
  return (await bodyOf<{ post: Post }>(answer)).post
}

async function hatOf(as: Person, { id }: Post): Promise<string | null> {
  return (await bodyOf<{ post: Post }>(as.get(`/p/${id}`).expect(200))).post.hat
}

it('stands beside the name of a peer clinician who chose it, on that post alone', async () => {
  const worn = await start(cleo, { hat: 'clinician' })
  const bare = await start(cleo)
  expect(await hatOf(nils, worn)).toBe('clinician')
  expect(await hatOf(nils, bare)).toBeNull()
  const page = await nils.page(`/t/${worn.threadId}`).expect(200)
  expect(page.text).toContain(
    '<a class="hat" href="/m/Cleo#card">peer clinician, here as myself</a>',
  )
  expect((await nils.page(`/t/${bare.threadId}`)).text).not.toContain('class="hat"')
  expect((await nils.page('/m/Cleo')).text).not.toContain('clinician')
})

it('is not for somebody who is no peer clinician; anybody may speak as a peer', async () => {
  const body = { title: 'Bread', body: 'It rises.', hat: 'clinician' }
  await nils.post('/s/kitchen/threads', body).expect(422)
  const post = await start(nils, { hat: 'peer' })
  expect(await hatOf(cleo, post)).toBe('peer')
  await nils.patch(`/p/${post.id}`, { hat: 'clinician' }).expect(422)
  await nils.post(`/t/${post.threadId}/posts`, { body: 'So.', hat: 'clinician' }).expect(422)
  await nils.post(`/t/${post.threadId}/posts`, { body: 'So.', hat: 'emperor' }).expect(422)
})

it('is never worn under an alias, and the form says why with everything kept', async () => {
  const page = await cleo.page('/s/kitchen/new').expect(200)
  const fields = fieldsIn(page.text, 'form.composer')
  const typed = { ...fields, title: 'Bread', body: 'It rises.', anonymous: 'on', hat: 'clinician' }
  const failed = await cleo.form('/s/kitchen/threads', typed).expect(422)
  expect(errorIn(failed.text, 'hat')).toContain('narrow down whose it is')
  expect(fieldsIn(failed.text, 'form.composer')).toMatchObject({
    body: 'It rises.',
    hat: 'clinician',
  })
  const post = await start(cleo, { anonymous: true })
  await cleo.patch(`/p/${post.id}`, { hat: 'clinician' }).expect(422)
  await start(cleo, { anonymous: true, hat: 'peer' })
})

it('is put on and taken off by editing, which leaves no trace in the history', async () => {
  const post = await start(cleo)
  const page = await cleo.page(`/p/${post.id}/edit`).expect(200)
  const fields = fieldsIn(page.text, 'form.composer')
  await cleo.form(`/p/${post.id}`, { ...fields, hat: 'clinician' }).expect(303)
  expect(await hatOf(nils, post)).toBe('clinician')
  await cleo.patch(`/p/${post.id}`, { body: 'It rose.' }).expect(200)
  expect(await hatOf(nils, post)).toBe('clinician')
  const again = fieldsIn((await cleo.page(`/p/${post.id}/edit`)).text, 'form.composer')
  expect(again.hat).toBe('clinician')
  await cleo.form(`/p/${post.id}`, { ...again, hat: '' }).expect(303)
  expect(await hatOf(nils, post)).toBeNull()
  const { revisions } = await bodyOf<{ revisions: object[] }>(cleo.get(`/p/${post.id}/history`))
  expect(revisions).toHaveLength(1)
  expect(wordsIn((await cleo.page(`/p/${post.id}/history`)).text)).not.toContain('clinician')
})

it('is offered to peer clinicians only, and goes along in the export', async () => {
  const post = await start(cleo, { hat: 'clinician' })
  const offered = async (who: Person) => (await who.page(`/t/${post.threadId}`).expect(200)).text
  expect(await offered(cleo)).toContain('<option value="clinician">')
  expect(await offered(nils)).not.toContain('<option value="clinician">')
  const { posts } = await bodyOf<{ posts: Post[] }>(cleo.get('/me/export').expect(200))
  expect(posts).toMatchObject([{ hat: 'clinician' }])
})

it('is taken off once, also when two look for stray ones at the same moment', async () => {
  const post = await start(cleo, { hat: 'clinician' })
  const page = await connectLive(forum, nils)
  await page.watch({ thread: post.threadId })
  await page.settled()
  const { writer, world } = forum.forum
  const now = world.now()
  await writer.transact((tx) => endClinician(tx, { member: cleo.id, through: 'self', now }))
  await Promise.all([takeStrayHatsOff(forum.forum, now), takeStrayHatsOff(forum.forum, now)])
  await page.settled()
  expect(page.heard.map(({ data }) => data)).toMatchObject([{ kind: 'changed' }])
  page.close()
})

it('vanishes from every post, old and open, when the role ends, and does not come back', async () => {
  const post = await start(cleo, { hat: 'clinician' })
  const page = await connectLive(forum, nils)
  await page.watch({ thread: post.threadId })
  await cleo.delete('/me/clinician').expect(204)
  expect(await hatOf(nils, post)).toBeNull()
  await page.settled()
  expect(page.heard.map(({ data }) => data)).toMatchObject([
    { kind: 'changed', post: { id: post.id, hat: null } },
  ])
  page.close()
  const olga = await member(forum, 'Olga', ['owner'])
  await olga.put('/m/Cleo/roles/clinician').expect(204)
  expect(await hatOf(nils, post)).toBeNull()
})

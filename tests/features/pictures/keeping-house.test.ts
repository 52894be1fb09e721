/** What becomes of the bytes of pictures that nothing shows any more. */
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { addPicture, filesIn, jpeg, shown } from '../../support/pictures.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let mara: Person
let thread: string
let now = Date.UTC(2027, 0, 1)
const day = 86_400_000

beforeAll(async () => {
  forum = await startTestForum()
  forum.world.setClock(now)
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(bob, 'kitchen'))
})
afterAll(() => forum.close())
beforeEach(() => letPass(1))

function letPass(milliseconds: number): void {
  now += milliseconds
  forum.world.setClock(now)
}

const tidyUp = () => forum.forum.jobs.runDue()
const isKept = (id: string) => filesIn(forum).some((name) => name.startsWith(id))

it('they go with the post that is deleted', async () => {
  const id = await addPicture(forum, alice, await jpeg(900, 40))
  const post = await reply(alice, thread, shown(id))
  expect(filesIn(forum)).toEqual([`${id}-large.webp`, `${id}-small.webp`])
  await alice.delete(`/p/${post}`).expect(204)
  await bob.get(`/pictures/${id}`).expect(404)
  await tidyUp()
  expect(filesIn(forum)).toEqual([])
  await alice.get(`/pictures/${id}`).expect(404)
})

it('they can be sent again when the post was taken back', async () => {
  const id = await addPicture(forum, alice)
  const post = await reply(alice, thread, shown(id))
  await alice.delete(`/p/${post}?undo=1`).expect(204)
  await tidyUp()
  await reply(alice, thread, shown(id))
  await bob.get(`/pictures/${id}`).expect(200)
})

it('they wait a day for a post, or as long as a draft has them', async () => {
  const lost = await addPicture(forum, alice)
  const drafted = await addPicture(forum, alice)
  await alice.put(`/me/drafts/reply:${thread}`, { body: shown(drafted) }).expect(200)
  letPass(day - 2)
  await tidyUp()
  expect([isKept(lost), isKept(drafted)]).toEqual([true, true])
  letPass(2)
  await tidyUp()
  expect([isKept(lost), isKept(drafted)]).toEqual([false, true])
  // Somebody else's draft keeps nothing.
  await bob.put(`/me/drafts/reply:${thread}`, { body: shown(drafted) }).expect(200)
  await alice.delete(`/me/drafts/reply:${thread}`).expect(204)
  letPass(day)
  await tidyUp()
  expect(isKept(drafted)).toBe(false)
})

it('a text that names one which has gone meanwhile is refused and kept', async () => {
  const id = await addPicture(forum, alice)
  await forum.forum.writer.transact((tx) => tx.deleteFrom('picture').execute())
  const post = await reply(alice, thread, shown(id))
  const { post: found } = (await alice.get(`/p/${post}`)).body as { post: { html: string } }
  expect(found.html).not.toContain('<img')
})

it('those who hear of a reported post keep them', async () => {
  const id = await addPicture(forum, alice)
  const post = await reply(alice, thread, shown(id))
  await bob.post(`/p/${post}/reports`, { reason: 'threat' }).expect(201)
  await alice.delete(`/p/${post}`).expect(204)
  letPass(3 * day)
  await tidyUp()
  await mara.get(`/pictures/${id}`).expect(200)
  await bob.get(`/pictures/${id}`).expect(404)
  await visitor(forum).get(`/pictures/${id}`).expect(404)
  const other = await member(forum, 'Milo', ['moderator'])
  await other.get(`/pictures/${id}`).expect(404)
  await forum.forum.writer.transact((tx) => tx.deleteFrom('case_snapshot').execute())
  letPass(day)
  await tidyUp()
  expect(isKept(id)).toBe(false)
})

it('one of one’s own that stands nowhere can be discarded', async () => {
  const id = await addPicture(forum, alice)
  await bob.delete(`/pictures/${id}`).expect(404)
  await alice.delete(`/pictures/${id}`).expect(204)
  expect(isKept(id)).toBe(false)
  await alice.delete(`/pictures/${id}`).expect(404)
  const used = await addPicture(forum, alice)
  await reply(alice, thread, shown(used))
  await alice.delete(`/pictures/${used}`).expect(409)
  await bob.get(`/pictures/${used}`).expect(200)
})

it('they go when somebody leaves, and stay with posts that stay', async () => {
  const ida = await member(forum, 'Ida')
  const [kept, waiting] = [await addPicture(forum, ida), await addPicture(forum, ida)]
  await reply(ida, thread, shown(kept))
  await ida.post('/me/leave', { posts: 'keep' }).expect(200)
  letPass(15 * day)
  await tidyUp()
  await tidyUp()
  expect([isKept(kept), isKept(waiting)]).toEqual([true, false])
  await bob.get(`/pictures/${kept}`).expect(200)
  const jan = await member(forum, 'Jan')
  const deleted = await addPicture(forum, jan)
  await reply(jan, thread, shown(deleted))
  await jan.post('/me/leave', { posts: 'delete' }).expect(200)
  letPass(15 * day)
  await tidyUp()
  await tidyUp()
  expect(isKept(deleted)).toBe(false)
})

it('files that no picture has go by themselves', async () => {
  const id = await addPicture(forum, alice)
  const stray = path.join(forum.dataDir, 'pictures', `${'x'.repeat(20)}.sent`)
  fs.writeFileSync(stray, 'half a picture')
  letPass(day)
  await alice.put(`/me/drafts/reply:${thread}`, { body: shown(id) }).expect(200)
  await tidyUp()
  expect(fs.existsSync(stray)).toBe(false)
  expect(isKept(id)).toBe(true)
})

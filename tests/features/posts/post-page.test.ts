/** The page of one post says, as that of its thread does, whether one can answer, and why not. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let mara: Person
let thread: string
let post: string
beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen', 'public')
  const started = await startThread(alice, 'kitchen', { audience: 'public' })
  ;({ thread, opening: post } = started)
})
afterAll(() => forum.close())

const page = async (person: Person) => (await person.page(`/p/${post}`)).text
const openForm = /<form class="composer" id="reply"(?![^>]* hidden)/
const shutForm = /<form class="composer" id="reply"[^>]* data-shut hidden/

it('leads visitors to the door, and back to the post', async () => {
  const text = await page(visitor(forum))
  const next = encodeURIComponent(`/p/${post}`)
  expect(text).toContain(`href="/sign-in?next=${next}">Sign in to reply</a>`)
  expect(text).not.toContain('id="reply"')
})

it('has the form shut while its thread is closed, for a draft, but not for the moderation team', async () => {
  expect(await page(alice)).toMatch(openForm)
  await mara.put(`/t/${thread}/lock`).expect(204)
  const closed = 'This conversation is closed'
  expect(await page(alice)).toMatch(shutForm)
  expect(await page(alice)).toContain(closed)
  expect(await page(mara)).toMatch(openForm)
  expect(await page(mara)).toContain(closed)
})

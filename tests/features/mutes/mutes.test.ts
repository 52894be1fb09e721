/** Folding people and posts for oneself: nobody else's pages change, and no alias is given away. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let ada: Person
let bo: Person
let cy: Person
let thread: string
let post: string

beforeEach(async () => {
  forum = await startTestForum()
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  cy = await member(forum, 'Cy')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(cy, 'kitchen'))
  post = await reply(ada, thread, 'Here I am.')
})
afterEach(() => forum.close())

const foldedFor = async (who: Person, id = thread) =>
  (await bodyOf<{ folded: Record<string, string> }>(who.get(`/t/${id}`).expect(200))).folded

interface Listed {
  muted: string[]
  aliases: { thread: string; alias: string }[]
  hidden: { id: string }[]
}
const listed = (who: Person) => bodyOf<Listed>(who.get('/me/mutes').expect(200))

describe('a member who is muted', () => {
  it('is folded with a word why, for the one who muted them alone', async () => {
    const pageOf = async () =>
      (await cy.page(`/t/${thread}`)).text.replace(/(?:value|data-cursor)="[\w-]{20,}"/g, '')
    const before = await pageOf()
    await bo.put('/m/Ada/mute').expect(204)
    await bo.put('/m/Ada/mute').expect(204)
    expect(await foldedFor(bo)).toEqual({ [post]: 'muted' })
    const page = (await bo.page(`/t/${thread}`)).text
    expect(wordsIn(page)).toContain('You have muted Ada.')
    // The article follows its fold, which keeps it out of sight until it is opened.
    expect(page).toMatch(
      new RegExp(`<details class="fold own-fold">.*?</details><article[^>]*${post}`),
    )
    expect(await foldedFor(cy)).toEqual({})
    expect(await pageOf()).toBe(before)
    expect((await ada.get('/me/mutes').expect(200)).text).not.toContain('Bo')
  })

  it('is folded among what a search finds, and counts as before', async () => {
    const find = async () => (await bo.page('/search?q=here')).text
    const before = await find()
    expect(before).not.toContain('<summary>')
    await bo.put('/m/Ada/mute').expect(204)
    const page = await find()
    expect(page).toContain('<span dir="auto">You have muted Ada.</span>')
    const counted = /role="status">([^<]*)</
    expect(counted.exec(page)![1]).toBe(counted.exec(before)![1])
    await bo.delete('/m/Ada/mute').expect(204)
    await bo.put(`/p/${post}/hidden`).expect(204)
    expect(await find()).toContain('You have hidden this post by Ada.')
  })

  it('is listed, and unmuted from there without scripts', async () => {
    await bo.put('/m/Ada/mute').expect(204)
    expect(await listed(bo)).toEqual({ muted: ['Ada'], aliases: [], hidden: [] })
    const page = await bo.page('/me/mutes').expect(200)
    const fields = fieldsIn(page.text, 'form[action="/m/Ada/mute"]')
    await bo.form('/m/Ada/mute', fields).expect(303)
    expect(await foldedFor(bo)).toEqual({})
    expect((await listed(bo)).muted).toEqual([])
  })

  it('stays as they are where they write without their name', async () => {
    const hidden = await reply(ada, thread, 'Without a name.', { anonymous: true })
    await bo.put('/m/Ada/mute').expect(204)
    expect(await foldedFor(bo)).toEqual({ [post]: 'muted' })
    await bo.delete('/m/Ada/mute').expect(204)
    await bo.put(`/p/${hidden}/mute`).expect(204)
    expect(await foldedFor(bo)).toEqual({ [hidden]: 'muted' })
    const [one, ...others] = (await listed(bo)).aliases
    expect(others).toEqual([])
    expect(one).toMatchObject({ thread })
    expect(JSON.stringify(await listed(bo))).not.toContain('Ada')
    await bo.delete('/me/mutes', one).expect(204)
    expect(await foldedFor(bo)).toEqual({})
  })

  it('must be somebody one can see, and somebody else', async () => {
    await bo.put('/m/Bo/mute').expect(422)
    await bo.put(`/p/${await reply(bo, thread, 'Mine.')}/mute`).expect(422)
    await visitor(forum).put('/m/Ada/mute').expect(401)
    const never = await bo.put('/m/nobody/mute').expect(404)
    await keepApart(forum, ada, bo)
    for (const path of ['/m/Ada/mute', `/p/${post}/mute`, `/p/${post}/hidden`]) {
      expect((await bo.put(path).expect(404)).body).toEqual(never.body)
    }
  })

  it('can be unmuted when they are out of sight by then', async () => {
    await bo.put('/m/Ada/mute').expect(204)
    await keepApart(forum, ada, bo)
    await bo.delete('/m/Ada/mute').expect(204)
    expect((await listed(bo)).muted).toEqual([])
  })
})

describe('a post that is hidden', () => {
  it('is folded until it is shown again, and its author never sees it folded', async () => {
    await bo.put(`/p/${post}/hidden`).expect(204)
    expect(await foldedFor(bo)).toEqual({ [post]: 'hidden' })
    expect(wordsIn((await bo.page(`/t/${thread}`)).text)).toContain('You have hidden this post')
    expect(await foldedFor(ada)).toEqual({})
    const page = await bo.page('/me/mutes').expect(200)
    await bo.form(`/p/${post}/hidden`, fieldsIn(page.text, `form[action="/p/${post}/hidden"]`))
    expect(await foldedFor(bo)).toEqual({})
  })

  it('leaves one’s list when it leaves one’s sight', async () => {
    await bo.put(`/p/${post}/hidden`).expect(204)
    await ada.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    expect((await listed(bo)).hidden).toEqual([])
    expect((await bo.page('/me/mutes')).text).not.toContain(post)
  })
})

it('has an end, which is said before anything is lost', async () => {
  const { writer } = forum.forum
  await writer.transact(async (tx) => {
    const [row] = await tx.selectFrom('thread').select('id').execute()
    const rows = Array.from({ length: limits.folded }, (_, number) => ({
      member_id: bo.id,
      thread_id: row!.id,
      alias: `Somebody ${number}`,
      created_at: number,
    }))
    for (const one of rows) await tx.insertInto('mute_alias').values(one).execute()
  })
  const answer = await bo.put('/m/Ada/mute').expect(422)
  expect(JSON.stringify(answer.body)).toContain(String(limits.folded))
  await bo.delete('/m/Ada/mute').expect(404)
})

/** The one file with everything a member has written and set. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let alice: Person
let bob: Person

interface Export {
  member: object
  posts: { id: string; body: string; thread: object; space: object | null; history: object[] }[]
  reactions: { post: string; kind: string }[]
  drafts: { body: string; fields: object }[]
  [part: string]: unknown
}

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

async function start(by: Person, title: string, fields: object = {}, slug = 'kitchen') {
  const text = { title, body: `Body of ${title}.`, ...fields }
  return bodyOf<{ thread: { id: string }; post: { id: string } }>(
    by.post(`/s/${slug}/threads`, text).expect(201),
  )
}

const exportOf = (by: Person) => bodyOf<Export>(by.get('/me/export').expect(200))

describe('the export', () => {
  it('holds posts with history, alias and audience, and what else is one’s own', async () => {
    const { post } = await start(alice, 'Edited', { audience: 'peers' })
    await alice.patch(`/p/${post.id}`, { body: 'Second version.' }).expect(200)
    await start(alice, 'Masked', { anonymous: true })
    const gone = await start(alice, 'Gone')
    await alice.delete(`/p/${gone.post.id}`).expect(204)
    const theirs = await start(bob, 'Of Bob')
    await alice.put(`/p/${theirs.post.id}/reactions/thanks`).expect(204)
    const fields = { pollOptions: 'tea\ncof' }
    await alice.put('/me/drafts/reply', { body: 'Unsent.', fields }).expect(200)
    await alice.put('/me/profile', { pronouns: 'she/her' }).expect(200)
    await alice.post('/invitations', {}).expect(201)

    const file = await exportOf(alice)
    expect(file.posts.map(({ body }) => body)).toEqual(['Body of Masked.', 'Second version.'])
    expect(file.posts[0]).toMatchObject({ isReply: false, alias: expect.any(String) as string })
    expect(file.posts[1]).toMatchObject({
      alias: null,
      audience: 'peers',
      thread: { title: 'Edited' },
      space: { slug: 'kitchen' },
      history: [{ body: 'Body of Edited.' }],
    })
    expect(file.reactions).toMatchObject([{ post: theirs.post.id, kind: 'thanks' }])
    expect(file.drafts).toMatchObject([{ body: 'Unsent.', fields }])
    expect(file.member).toMatchObject({ handle: 'Alice', pronouns: 'she/her', status: 'active' })
    expect(file.sessions).toHaveLength(1)
    expect(file.invitations).toHaveLength(1)
    const text = JSON.stringify(file)
    expect(text).not.toMatch(/Bob|hash|uses_?left/i)
  })

  it('tells nothing of what one can no longer see', async () => {
    const carol = await member(forum, 'Carol')
    await space(forum, 'attic', 'invitation', [bob, carol])
    const { thread, post } = await start(bob, 'Shown for a while', {}, 'attic')
    const reply = carol.post(`/t/${thread.id}/posts`, { body: 'My words.' }).expect(201)
    await reply
    await carol.put(`/p/${post.id}/reactions/heard`).expect(204)
    expect((await exportOf(carol)).reactions).toHaveLength(1)
    await bob.put(`/p/${post.id}/audience`, { audience: 'me' }).expect(200)
    const file = await exportOf(carol)
    expect(file.reactions).toEqual([])
    expect(file.posts).toMatchObject([{ body: 'My words.', thread: { title: null } }])
    const owner = await member(forum, 'Olga', ['owner'])
    await owner.delete('/s/attic/members/Carol').expect(204)
    expect((await exportOf(carol)).posts).toMatchObject([{ body: 'My words.', space: null }])
  })

  it('is a page that explains, and from there a file to keep', async () => {
    const page = await alice.page('/me/export').expect(200)
    expect(page.text).toContain('href="/me/export?download=1"')
    const file = await alice.page('/me/export?download=1').expect(200)
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename=alongside-[\d-]+\.json$/,
    )
    expect(file.headers['content-type']).toMatch(/^application\/json/)
    expect(file.body).toMatchObject({ format: 'alongside-export' })
    await visitor(forum).get('/me/export').expect(401)
    await visitor(forum).page('/me/export?download=1').expect(303)
  })

  it('is there for those who wait, and while one is paused', async () => {
    const dora = await member(forum, 'Dora')
    await start(dora, 'Before')
    for (const status of ['paused', 'waiting'] as const) {
      await forum.forum.writer.transact(async (tx) => {
        await tx.updateTable('member').set({ status }).where('id', '=', dora.id).execute()
      })
      expect((await exportOf(dora)).posts).toMatchObject([{ body: 'Body of Before.' }])
    }
  })

  it('holds long accounts whole', async () => {
    const erik = await member(forum, 'Erik')
    const { thread } = await start(erik, 'Long')
    for (let count = 0; count < 210; count += 1) {
      await erik.post(`/t/${thread.id}/posts`, { body: `Number ${count}` }).expect(201)
    }
    const { posts } = await exportOf(erik)
    expect(new Set(posts.map(({ body }) => body)).size).toBe(211)
  })
})

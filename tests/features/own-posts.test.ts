/** One's own posts in one place, and changing who sees many of them at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let bob: Person

interface Listed {
  posts: { id: string; author: { handle?: string; alias?: string }; audience: string }[]
  next: string | null
}

beforeAll(async () => {
  forum = await startTestForum()
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  await space(forum, 'porch', 'public')
})
afterAll(() => forum.close())

async function start(by: Person, title: string, fields: object = {}, slug = 'kitchen') {
  const text = { title, body: `Body of ${title}.`, ...fields }
  return bodyOf<{ thread: { id: string }; post: { id: string } }>(
    by.post(`/s/${slug}/threads`, text).expect(201),
  )
}

async function reply(by: Person, thread: string, parentId: string, fields: object = {}) {
  const made = by.post(`/t/${thread}/posts`, { body: 'A reply.', parentId, ...fields }).expect(201)
  return (await bodyOf<{ post: { id: string } }>(made)).post
}

async function idsOf(by: Person, query = ''): Promise<string[]> {
  const { posts } = await bodyOf<Listed>(by.get(`/me/posts${query}`).expect(200))
  return posts.map((post) => post.id)
}

describe("a member's own posts", () => {
  it('are all there, newest first, with those under an alias marked as such', async () => {
    const alice = await member(forum, 'Alice')
    const named = await start(alice, 'Named')
    const masked = await start(alice, 'Masked', { anonymous: true })
    const hidden = await start(alice, 'Hidden', { audience: 'me' })
    await start(bob, 'Of somebody else')
    const { posts } = await bodyOf<Listed>(alice.get('/me/posts').expect(200))
    expect(posts.map((post) => post.id)).toEqual([hidden.post.id, masked.post.id, named.post.id])
    expect(posts.map((post) => post.audience)).toEqual(['me', 'members', 'members'])
    const { alias } = posts[1]!.author
    expect(alias).toBeTruthy()
    const page = await alice.page('/me/posts').expect(200)
    expect(page.text).toContain(`under the alias ${alias}`)
    expect(page.text).toContain('seen by <b>only you</b>')
    await visitor(forum).get('/me/posts').expect(401)
    await visitor(forum).page('/me/posts').expect(303)
  })

  it('are found by space, time and audience, from page to page', async () => {
    const carol = await member(forum, 'Carol')
    forum.world.setClock(Date.parse('2026-04-30T23:59:00Z'))
    const old = await start(carol, 'Old', { audience: 'members' }, 'porch')
    forum.world.setClock(Date.parse('2026-05-01T00:00:00Z'))
    const first = await start(carol, 'First of May')
    forum.world.setClock(null)
    expect(await idsOf(carol, '?before=2026-05-01')).toEqual([old.post.id])
    expect(await idsOf(carol, '?before=2026-05-01T00:00:01Z')).toEqual([first.post.id, old.post.id])
    expect(await idsOf(carol, '?space=kitchen&before=&audience=')).toEqual([first.post.id])
    await carol.put(`/p/${old.post.id}/audience`, { audience: 'peers' }).expect(200)
    expect(await idsOf(carol, '?audience=peers')).toEqual([old.post.id])
    await carol.get('/me/posts?before=yesterday').expect(422)
    await carol.get('/me/posts?space=attic').expect(422)
    const page = await carol.page('/me/posts?before=yesterday').expect(422)
    expect(page.text).toContain('A date such as')

    for (let count = 0; count < 52; count += 1) {
      await reply(carol, first.thread.id, first.post.id)
    }
    const listed = await bodyOf<Listed>(carol.get('/me/posts?space=kitchen'))
    const rest = await idsOf(carol, `?space=kitchen&after=${listed.next}`)
    expect([listed.posts.length, rest.length]).toEqual([50, 3])
    expect(rest.at(-1)).toBe(first.post.id)
    const linked = await carol.page('/me/posts?space=kitchen')
    expect(linked.text).toMatch(/href="\/me\/posts\?space=kitchen&amp;after=[\w-]+"/)
    await bob.get(`/me/posts?after=${listed.next}`).expect(422)
  })
})

describe('changing who sees many posts', () => {
  it('changes what fits and nothing else, with what hangs on it', async () => {
    const dana = await member(forum, 'Dana')
    forum.world.setClock(Date.parse('2026-03-01T12:00:00Z'))
    const early = await start(dana, 'Early')
    const answer = await reply(bob, early.thread.id, early.post.id)
    forum.world.setClock(null)
    const late = await start(dana, 'Late')
    const asked = { audience: 'me', before: '2026-05-01' }
    expect((await dana.put('/me/posts/audience', asked).expect(200)).body).toMatchObject({
      changed: 1,
    })
    expect((await dana.put('/me/posts/audience', asked).expect(200)).body).toMatchObject({
      changed: 0,
    })
    await bob.get(`/p/${early.post.id}`).expect(404)
    await bob.get(`/p/${late.post.id}`).expect(200)
    await bob.get(`/p/${answer.id}`).expect(200)
    await dana.put('/me/posts/audience', { audience: 'circle:nobodys' }).expect(422)
    await dana.put('/me/posts/audience', { before: '2026-05-01' }).expect(422)
  })

  it('touches nobody else’s posts, and answers the same for those that never were', async () => {
    const erin = await member(forum, 'Erin')
    const theirs = await start(bob, 'Of Bob')
    for (const id of [theirs.post.id, 'neverWas']) {
      const done = await erin.put('/me/posts/audience', { audience: 'me', ids: [id] }).expect(200)
      expect(done.body).toMatchObject({ changed: 0 })
    }
    await erin.get(`/p/${theirs.post.id}`).expect(200)
  })

  it('counts only what the author can see: replies out of sight do not show', async () => {
    const fay = await member(forum, 'Fay')
    const { thread, post } = await start(fay, 'Counted')
    await reply(bob, thread.id, post.id)
    await reply(bob, thread.id, post.id, { audience: 'me' })
    const own = await reply(fay, thread.id, post.id)
    const seen = await fay.get('/me/posts/audience?audience=me').expect(200)
    expect(seen.body).toEqual({ posts: 2, replies: 1, audience: 'me' })
    const chosen = await fay.get(`/me/posts/audience?audience=me&which=chosen&ids=${own.id}`)
    expect(chosen.body).toEqual({ posts: 1, replies: 0, audience: 'me' })
    const done = await fay.put('/me/posts/audience', { audience: 'me' }).expect(200)
    expect(done.body).toMatchObject({ changed: 2 })
  })

  it('works with forms alone: choose, read what follows, confirm', async () => {
    const gil = await member(forum, 'Gil')
    const one = await start(gil, 'One')
    const two = await start(gil, 'Two')
    const kept = await start(gil, 'Kept')
    await reply(bob, one.thread.id, one.post.id)
    const none = await gil.page('/me/posts/audience?audience=me&which=chosen').expect(422)
    expect(none.text).toContain('Choose at least one post')
    expect(none.text).toContain(one.post.id)

    const query = `audience=me&which=chosen&ids=${one.post.id}&ids=${two.post.id}`
    const preview = await gil.page(`/me/posts/audience?${query}`).expect(200)
    expect(preview.text).toContain('2 of your posts change')
    expect(preview.text).toContain('One reply stays')
    const toPeers = await gil.page(`/me/posts/audience?${query.replace('me', 'peers')}`)
    expect(toPeers.text).toContain('One reply follows')
    await bob.get(`/p/${one.post.id}`).expect(200)

    const fields = [...preview.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const body = new URLSearchParams(fields.map(([, name, value]) => [name!, value!])).toString()
    const done = await gil.form('/me/posts/audience', body).expect(303)
    expect(done.headers.location).toMatch(/^\/me\/posts\?changed=2&undo=\w+$/)
    expect((await gil.page('/me/posts?changed=2')).text).toContain('2 posts are changed')
    await bob.get(`/p/${one.post.id}`).expect(404)
    await bob.get(`/p/${two.post.id}`).expect(404)
    await bob.get(`/p/${kept.post.id}`).expect(200)
  })

  it('leaves alone what was written after looking at what follows', async () => {
    const hal = await member(forum, 'Hal')
    await start(hal, 'Before')
    const preview = await hal.page('/me/posts/audience?audience=me&which=all').expect(200)
    const [, before] = /name="before" value="([^"]+)"/.exec(preview.text) ?? []
    forum.world.setClock(Date.now() + 60_000)
    const later = await start(hal, 'After')
    forum.world.setClock(null)
    await hal.form('/me/posts/audience', { _method: 'put', audience: 'me', before: before! })
    await bob.get(`/p/${later.post.id}`).expect(200)
    expect(await idsOf(hal, '?audience=me')).toHaveLength(1)
  })

  it('warns that names and aliases would go together', async () => {
    const ivy = await member(forum, 'Ivy')
    await start(ivy, 'Open')
    const alone = await ivy.page('/me/posts/audience?audience=me&which=all')
    expect(alone.text).not.toContain('at the same moment')
    await start(ivy, 'Masked again', { anonymous: true })
    const both = await ivy.page('/me/posts/audience?audience=me&which=all')
    expect(both.text).toContain('at the same moment')
  })
})

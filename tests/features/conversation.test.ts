/** Starting a conversation, answering, editing, deleting: over HTTP, as programs and browsers do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let alice: Person
let bob: Person
let mod: Person

interface Post {
  id: string
  parentId: string | null
  html: string
  gone?: true
  mine: boolean
  editedAt: string | null
  reactions: Record<string, number>
  author: { handle?: string; alias?: string }
}

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  mod = await member(forum, 'Mona', ['moderator'])
  await space(forum, 'kitchen')
  await space(forum, 'porch', 'public')
})
afterAll(() => forum.close())

async function startThread(by: Person, title: string, body = 'Hello.', slug = 'kitchen') {
  const response = await by.post(`/s/${slug}/threads`, { title, body }).expect(201)
  return response.body as { thread: { id: string; replyCount: number }; post: Post }
}

async function reply(by: Person, thread: string, body: string, parentId?: string): Promise<Post> {
  const response = await by.post(`/t/${thread}/posts`, { body, parentId }).expect(201)
  return (response.body as { post: Post }).post
}

async function postsOf(by: Person, thread: string): Promise<Post[]> {
  const response = await by.get(`/t/${thread}`).expect(200)
  return (response.body as { posts: Post[] }).posts
}

describe('a conversation', () => {
  it('stands in conversation order with true parents', async () => {
    const { thread, post } = await startThread(alice, 'Order')
    const a = await reply(bob, thread.id, 'a')
    const b = await reply(alice, thread.id, 'b')
    const a1 = await reply(alice, thread.id, 'a1', a.id)
    const a2 = await reply(bob, thread.id, 'a2', a.id)
    const a11 = await reply(bob, thread.id, 'a11', a1.id)
    const posts = await postsOf(bob, thread.id)
    expect(posts.map((found) => found.id)).toEqual([post.id, a.id, a1.id, a11.id, a2.id, b.id])
    expect(posts.map((found) => found.parentId)).toEqual([
      null,
      post.id,
      a.id,
      a1.id,
      a.id,
      post.id,
    ])
    const listed = await bob.get('/s/kitchen').expect(200)
    const [first] = (
      listed.body as { threads: { id: string; replyCount: number; unread: number }[] }
    ).threads
    expect(first).toMatchObject({ id: thread.id, replyCount: 5, unread: 3 })
  })

  it('leaves a placeholder where replies hang on what was deleted, and nothing elsewhere', async () => {
    const { thread } = await startThread(alice, 'Gone')
    const parent = await reply(alice, thread.id, 'SECRET parent')
    const child = await reply(bob, thread.id, 'child', parent.id)
    await alice.delete(`/p/${parent.id}`).expect(204)
    const posts = await postsOf(bob, thread.id)
    expect(posts[1]).toEqual({
      id: parent.id,
      threadId: thread.id,
      parentId: posts[0]!.id,
      gone: true,
    })
    await bob.get(`/p/${parent.id}`).expect(404)
    await bob.delete(`/p/${child.id}`).expect(204)
    expect(await postsOf(bob, thread.id)).toHaveLength(1)
    const page = await bob.page(`/t/${thread.id}`).expect(200)
    expect(page.text).not.toContain('SECRET')
    expect(page.text).not.toContain('class="gone"')
  })

  it('loses title and author with its opening, and disappears with its last post', async () => {
    const { thread, post } = await startThread(alice, 'A title to forget')
    const answer = await reply(bob, thread.id, 'still here')
    await alice.delete(`/p/${post.id}`).expect(204)
    const seen = await bob.get(`/t/${thread.id}`).expect(200)
    expect(seen.body).toMatchObject({ thread: { title: null, author: null, replyCount: 1 } })
    await bob.delete(`/p/${answer.id}`).expect(204)
    await bob.get(`/t/${thread.id}`).expect(404)
    const listed = await alice.get('/s/kitchen')
    expect(JSON.stringify(listed.body)).not.toContain(thread.id)
  })

  it('edits with history, which its author and moderators read', async () => {
    const { thread, post } = await startThread(alice, 'Edits', 'first version')
    const changed = await alice.patch(`/p/${post.id}`, { body: 'second version' }).expect(200)
    expect((changed.body as { post: Post }).post.html).toContain('second version')
    expect((changed.body as { post: Post }).post.editedAt).not.toBeNull()
    const history = await alice.get(`/p/${post.id}/history`).expect(200)
    expect(history.body).toMatchObject({ revisions: [{ body: 'first version' }] })
    await mod.get(`/p/${post.id}/history`).expect(200)
    await bob.get(`/p/${post.id}/history`).expect(403)
    await bob.patch(`/p/${post.id}`, { body: 'mine now' }).expect(403)
    expect((await postsOf(bob, thread.id))[0]!.html).toContain('second version')
  })

  it('refuses an edit form that has not seen the newest version, and shows both', async () => {
    const { post } = await startThread(alice, 'Two tabs', 'one')
    await alice.patch(`/p/${post.id}`, { body: 'two' }).expect(200)
    const late = await alice
      .form(`/p/${post.id}`, { _method: 'patch', body: 'three', contentNote: '', seen: '' })
      .expect(409)
    expect(late.text).toContain('three')
    expect(late.text).toContain('two')
  })

  it('counts each reaction once and takes it back', async () => {
    const { post } = await startThread(alice, 'Reactions')
    await bob.put(`/p/${post.id}/reactions/heard`).expect(204)
    await bob.put(`/p/${post.id}/reactions/heard`).expect(204)
    await alice.put(`/p/${post.id}/reactions/heard`).expect(204)
    const seen = await bob.get(`/p/${post.id}`)
    expect((seen.body as { post: Post }).post.reactions).toEqual({ heard: 2 })
    await bob.delete(`/p/${post.id}/reactions/heard`).expect(204)
    const after = await bob.get(`/p/${post.id}`)
    expect((after.body as { post: Post }).post.reactions).toEqual({ heard: 1 })
    await bob.put(`/p/${post.id}/reactions/like`).expect(422)
  })

  it('posts once for one key, however often it is sent', async () => {
    const { thread } = await startThread(alice, 'Twice')
    const send = () =>
      bob.post(`/t/${thread.id}/posts`, { body: 'once' }).set('Idempotency-Key', 'k1')
    const [one, two] = await Promise.all([send(), send()])
    expect(one.status).toBe(201)
    expect((two.body as { post: Post }).post.id).toBe((one.body as { post: Post }).post.id)
    expect(await postsOf(bob, thread.id)).toHaveLength(2)
  })

  it('answers a repeat with what it made, though no new reply could be made any more', async () => {
    const { thread } = await startThread(alice, 'Late answer')
    const parent = await reply(alice, thread.id, 'soon gone')
    const send = () =>
      bob
        .post(`/t/${thread.id}/posts`, { body: 'mine', parentId: parent.id })
        .set('Idempotency-Key', 'k2')
    const first = await send().expect(201)
    await alice.delete(`/p/${parent.id}`).expect(204)
    await mod.put(`/t/${thread.id}/lock`).expect(204)
    const again = await send().expect(201)
    expect((again.body as { post: Post }).post.id).toBe((first.body as { post: Post }).post.id)
  })

  it('takes a reply back within its seconds without a trace', async () => {
    const { thread } = await startThread(alice, 'Undo')
    const hasty = await reply(bob, thread.id, 'hasty')
    await bob.delete(`/p/${hasty.id}?undo=1`).expect(204)
    expect(await postsOf(alice, thread.id)).toHaveLength(1)
  })

  it('is closed and moved by moderators only', async () => {
    const { thread } = await startThread(alice, 'Locked')
    await bob.put(`/t/${thread.id}/lock`).expect(403)
    await mod.put(`/t/${thread.id}/lock`).expect(204)
    await bob.post(`/t/${thread.id}/posts`, { body: 'late' }).expect(403)
    const form = await bob.form(`/t/${thread.id}/posts`, { body: 'late but kept' }).expect(403)
    expect(form.text).toContain('closed')
    await mod.delete(`/t/${thread.id}/lock`).expect(204)
    await bob.post(`/t/${thread.id}/posts`, { body: 'again' }).expect(201)
    await mod.put(`/t/${thread.id}/space`, { space: 'porch' }).expect(204)
    const porch = await bob.get('/s/porch')
    expect(JSON.stringify(porch.body)).toContain(thread.id)
    const kitchen = await bob.get('/s/kitchen')
    expect(JSON.stringify(kitchen.body)).not.toContain(thread.id)
  })

  it('is readable by visitors in a public space only', async () => {
    const nobody = visitor(forum)
    const open = await startThread(alice, 'On the porch', 'All may read.', 'porch')
    const closed = await startThread(alice, 'In the kitchen')
    await nobody.get(`/t/${open.thread.id}`).expect(200)
    await nobody.get(`/t/${closed.thread.id}`).expect(404)
    await nobody.get('/s/kitchen').expect(404)
    await nobody.post(`/t/${open.thread.id}/posts`, { body: 'hello' }).expect(401)
    const page = await nobody.page(`/t/${open.thread.id}`).expect(200)
    expect(page.text).toContain('Sign in to reply')
  })

  it('answers an address that cannot be read like one that leads nowhere', async () => {
    const odd = await bob.get('/s/%ff').expect(404)
    const none = await bob.get('/s/nowhere').expect(404)
    expect(odd.text).toBe(none.text)
  })
})

/** What is asked for and cannot be, because of who sees what: each has one outcome, told in a sentence. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let thread: string
let opening: string
const never = 'NeverNeverNeverNever'

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  ;({ thread, opening } = await startThread(alice, 'kitchen'))
})
afterAll(() => forum.close())

async function circleOf(person: Person): Promise<string> {
  const made = await person.post('/me/circles', { name: 'Close' }).expect(201)
  return (made.body as { circle: { id: string } }).circle.id
}

function bodies(person: Person): Promise<(string | undefined)[]> {
  return person
    .get(`/t/${thread}`)
    .then(({ body }) => (body as { posts: { body?: string }[] }).posts.map((post) => post.body))
}

async function htmlOf(post: string): Promise<string> {
  const answer = await bob.get(`/p/${post}`).expect(200)
  return (answer.body as { post: { html: string } }).post.html
}

/** Does `what` after the text has been rendered, when all has been looked up and nothing is written. */
async function meanwhile<T>(send: () => PromiseLike<T>, what: () => Promise<unknown>): Promise<T> {
  const { markdown } = forum.forum
  const render = markdown.render.bind(markdown)
  markdown.render = async (...given) => {
    markdown.render = render
    const rendered = await render(...given)
    await what()
    return rendered
  }
  return send()
}

describe('an audience that does not exist', () => {
  it.each(['everyone', 'circle:', 'circle:a b', ['me'], 7])('is refused: %j', async (audience) => {
    await bob.post('/s/kitchen/threads', { title: 'T', body: 'B', audience }).expect(422)
    await bob.post(`/t/${thread}/posts`, { body: 'Lost?', audience }).expect(422)
    const mine = await reply(bob, thread, 'Mine.')
    await bob.put(`/p/${mine}/audience`, { audience }).expect(422)
    await bob.put('/me/posts/audience', { audience }).expect(422)
    expect(await bodies(bob)).not.toContain('Lost?')
  })

  it('leaves what was typed in the form', async () => {
    const fields = { body: 'Long and dear.', audience: 'everyone' }
    const { text } = await bob.form(`/t/${thread}/posts`, fields).expect(422)
    expect(text).toContain('Long and dear.')
  })
})

describe("somebody else's circle", () => {
  it('is answered like one that never was', async () => {
    const hers = `circle:${await circleOf(alice)}`
    const mine = await reply(bob, thread, 'Mine.')
    const ways = (audience: string) => [
      bob.post('/s/kitchen/threads', { title: 'T', body: 'B', audience }),
      bob.post(`/t/${thread}/posts`, { body: 'B', audience }),
      bob.put(`/p/${mine}/audience`, { audience }),
      bob.put('/me/posts/audience', { audience }),
      bob.put('/me/profile', { audience }),
    ]
    const answers = await Promise.all(ways(hers))
    const others = await Promise.all(ways(`circle:${never}`))
    for (const [index, { status, body }] of answers.entries()) {
      expect(status).toBe(422)
      expect(body).toEqual(others[index]!.body)
    }
  })
})

describe('something to answer that one may not see', () => {
  it('is answered like one that never was, and the text is kept', async () => {
    const hidden = await reply(alice, thread, 'Hidden.', { audience: 'me' })
    const answers = []
    for (const parentId of [hidden, never]) {
      const asked = await bob.post(`/t/${thread}/posts`, { body: 'B', parentId }).expect(422)
      const page = await bob.form(`/t/${thread}/posts`, { body: 'Dear words.', parentId })
      expect(page.status).toBe(422)
      expect(page.text).toContain('Dear words.')
      answers.push(asked.body as object)
    }
    expect(answers[0]).toEqual(answers[1])
  })
})

describe('a mention of somebody one may not see', () => {
  it('stays plain text, like a handle that nobody has', async () => {
    const cleo = await member(forum, 'Cleo')
    await cleo.put('/me/profile', { audience: 'clinicians' }).expect(200)
    const html = async (handle: string) => {
      const id = await reply(bob, thread, `Thank you, @${handle}, for that.`)
      return (await htmlOf(id)).replaceAll(handle, 'X')
    }
    expect(await html('Cleo')).toBe(await html('Nemo'))
    expect(await html('Cleo')).not.toContain('href')
  })
})

describe('a quotation of a post that has narrowed', () => {
  const quoting = (id: string) => `[quote:${id}]\nYesterday.\n[/quote]\nYes.`

  it('stays plain text when it is sent afterwards', async () => {
    const source = await reply(alice, thread, 'Yesterday.')
    await alice.put(`/p/${source}/audience`, { audience: 'clinicians' }).expect(200)
    const html = async (id: string) => {
      const post = await reply(bob, thread, quoting(id))
      return (await htmlOf(post)).replace(id, 'ID')
    }
    expect(await html(source)).toBe(await html(never))
  })

  it('narrows what quotes it when it narrows while that is being sent', async () => {
    const source = await reply(alice, thread, 'Yesterday.')
    const cleo = await member(forum, 'Carla')
    const post = await meanwhile(
      () => reply(bob, thread, quoting(source)),
      () => alice.put(`/p/${source}/audience`, { audience: 'clinicians' }),
    )
    await bob.get(`/p/${post}`).expect(200)
    await cleo.get(`/p/${post}`).expect(404)
  })
})

describe('two tabs that change one post', () => {
  it('refuse the later of two edits also when both are on their way', async () => {
    const post = await reply(bob, thread, 'One.')
    const answer = await meanwhile(
      () => bob.patch(`/p/${post}`, { body: 'Three.', seen: '' }),
      () => bob.patch(`/p/${post}`, { body: 'Two.', seen: '' }).expect(200),
    )
    expect(answer.status).toBe(409)
    expect(await bodies(bob)).toContain('Two.')
  })

  it('tell the later of two edits what the text is now', async () => {
    const post = await reply(bob, thread, 'One.')
    const opened = await bob.page(`/p/${post}/edit`).expect(200)
    const seen = /name="seen" value(?:="([^"]*)")?/.exec(opened.text)![1] ?? ''
    await bob.patch(`/p/${post}`, { body: 'Two.', seen }).expect(200)
    const late = { _method: 'patch', body: 'Three.', seen }
    const { text } = await bob.form(`/p/${post}`, late).expect(409)
    expect(text).toContain('Three.')
    expect(text).toContain('Two.')
    expect(await bodies(bob)).toContain('Two.')
  })

  it('leave the audience chosen last, and an edit beside it whole', async () => {
    const post = await reply(bob, thread, 'One.')
    const done = await Promise.all([
      bob.put(`/p/${post}/audience`, { audience: 'me' }),
      bob.patch(`/p/${post}`, { body: 'Edited.' }),
    ])
    expect(done.map(({ status }) => status)).toEqual([200, 200])
    await bob.put(`/p/${post}/audience`, { audience: 'settled' }).expect(200)
    await bob.put(`/p/${post}/audience`, { audience: 'peers' }).expect(200)
    const answer = await bob.get(`/p/${post}`).expect(200)
    expect(answer.body).toMatchObject({ post: { body: 'Edited.', audience: 'peers' } })
  })

  it('find nothing to change once the post is deleted', async () => {
    const post = await reply(bob, thread, 'One.')
    await bob.delete(`/p/${post}`).expect(204)
    await bob.put(`/p/${post}/audience`, { audience: 'me' }).expect(404)
    await bob.patch(`/p/${post}`, { body: 'Two.' }).expect(404)
    await bob.delete(`/p/${post}`).expect(404)
  })

  it('write nothing into a post that is deleted while an edit is being sent', async () => {
    const post = await reply(bob, thread, 'One.')
    const answer = await meanwhile(
      () => bob.patch(`/p/${post}`, { body: 'Too late.' }),
      () => bob.delete(`/p/${post}`),
    )
    expect(answer.status).toBe(404)
    const stored = await forum.forum.reader
      .selectFrom('post')
      .select(['body', 'html'])
      .where('public_id', '=', post)
      .execute()
    expect(stored).toEqual([{ body: '', html: '' }])
  })
})

describe('an audience that changes while a reply is being sent', () => {
  it('refuses the reply when its writer sees what it answers no longer', async () => {
    const parent = await reply(alice, thread, 'For now.')
    const answer = await meanwhile(
      () => bob.post(`/t/${thread}/posts`, { body: 'Too late.', parentId: parent }),
      () => alice.put(`/p/${parent}/audience`, { audience: 'me' }),
    )
    const unknown = { body: 'Too late.', parentId: never }
    const other = await bob.post(`/t/${thread}/posts`, unknown)
    expect(answer.status).toBe(422)
    expect(answer.body).toEqual(other.body)
    expect(await bodies(bob)).not.toContain('Too late.')
  })

  it('takes the reply along when its writer still does', async () => {
    const carla = await member(forum, 'Clara', ['clinician'])
    const parent = await reply(alice, thread, 'For now.')
    const answer = await meanwhile(
      () => bob.post(`/t/${thread}/posts`, { body: 'In time.', parentId: parent }),
      () => alice.put(`/p/${parent}/audience`, { audience: 'peers' }),
    )
    expect(answer.status).toBe(201)
    const { id } = (answer.body as { post: { id: string } }).post
    await alice.get(`/p/${id}`).expect(200)
    await carla.get(`/p/${id}`).expect(404)
  })

  it('keeps the text of a reply when the whole thread is gone', async () => {
    const own = await startThread(alice, 'kitchen')
    const answer = await meanwhile(
      () => bob.form(`/t/${own.thread}/posts`, { body: 'Dear words.' }),
      () => alice.put(`/p/${own.opening}/audience`, { audience: 'me' }),
    )
    expect([404, 422]).toContain(answer.status)
    expect(answer.text).toContain('Dear words.')
    expect(opening).not.toBe('')
  })
})

/** Leaving: a time of grace that signing in ends, then a name that is gone from everywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

const passphrase = 'seven lamps over still water'
const dayMs = 86_400_000

let forum: TestForum
let bob: Person

beforeAll(async () => {
  forum = await startTestForum({ env: { LOG_LEVEL: 'silent' } })
  bob = await member(forum, 'Bob', ['moderator'])
  await space(forum, 'kitchen')
})
afterAll(() => forum.close())

/** Somebody who joins as everybody does, and can sign in again. */
async function join(handle: string): Promise<Person> {
  const typed = { handle, passphrase, agreement: true }
  const joined = await visitor(forum).post('/join', typed).expect(201)
  const [cookie] = (joined.headers['set-cookie'] as unknown as string[])[0]!.split(';')
  return visitor(forum, cookie)
}

const signIn = (handle: string) => visitor(forum).post('/sign-in', { handle, passphrase })

async function daysPass(days: number): Promise<void> {
  const at = new Date(forum.world.now() + days * dayMs)
  await visitor(forum).put('/test/clock', { at }).expect(204)
  await visitor(forum).post('/test/settle').expect(204)
}

async function start(by: Person, title: string, fields: object = {}) {
  const text = { title, body: `Body of ${title}.`, ...fields }
  return bodyOf<{ thread: { id: string }; post: { id: string } }>(
    by.post('/s/kitchen/threads', text).expect(201),
  )
}

async function reply(by: Person, thread: string, fields: object): Promise<string> {
  const made = by.post(`/t/${thread}/posts`, { body: 'A reply.', ...fields }).expect(201)
  return (await bodyOf<{ post: { id: string } }>(made)).post.id
}

describe('leaving', () => {
  it('signs out everywhere at once, and is called off by signing in', async () => {
    const ann = await join('Ann')
    const { post } = await start(ann, 'Still here')
    const other = (await signIn('Ann').expect(200)).headers['set-cookie'] as unknown as string[]
    const left = await ann.post('/me/leave', { posts: 'delete' }).expect(200)
    const at = Date.parse((left.body as { leaving: { at: string } }).leaving.at)
    expect(Math.round((at - forum.world.now()) / dayMs)).toBe(14)
    await ann.get('/me').expect(401)
    await visitor(forum, other[0]!.split(';')[0]).get('/me').expect(401)
    await daysPass(13)
    await bob.get(`/p/${post.id}`).expect(200)
    await bob.get('/m/Ann').expect(200)
    await signIn('Ann').expect(200)
    await daysPass(30)
    await bob.get(`/p/${post.id}`).expect(200)
    await signIn('Ann').expect(200)
  })

  it('does not make a member of somebody who waits, when they come back', async () => {
    const wait = await join('Wanda')
    await forum.forum.writer.transact(async (tx) => {
      await tx
        .updateTable('member')
        .set({ status: 'waiting' })
        .where('handle', '=', 'Wanda')
        .execute()
    })
    await wait.post('/me/leave', { posts: 'keep' }).expect(200)
    const back = await signIn('Wanda').expect(200)
    const [cookie] = (back.headers['set-cookie'] as unknown as string[])[0]!.split(';')
    await visitor(forum, cookie).get('/s/kitchen').expect(404)
  })

  it('asks for the passphrase when one signed in a while ago', async () => {
    const cleo = await join('Cleo')
    const at = new Date(forum.world.now() + 3_600_000)
    await visitor(forum).put('/test/clock', { at })
    const page = await cleo.page('/me/leave').expect(200)
    expect(page.text).toContain('name="passphrase"')
    const form = { posts: 'keep' }
    const asked = await cleo.form('/me/leave', form).expect(422)
    expect(asked.text).toMatch(/value="keep" checked/)
    await cleo.form('/me/leave', { ...form, passphrase: 'something else entirely' }).expect(422)
    const gone = await cleo.form('/me/leave', { ...form, passphrase }).expect(303)
    expect(gone.headers.location).toBe('/left')
    await cleo.page('/left').expect(200)
  })

  it('takes a choice, and no default', async () => {
    const dov = await join('Dov')
    await dov.post('/me/leave', {}).expect(422)
    await dov.post('/me/leave', { posts: 'burn' }).expect(422)
    await dov.get('/me').expect(200)
    await visitor(forum).post('/me/leave', { posts: 'delete' }).expect(401)
  })

  it('is refused to the only owner, also when another owner is about to leave', async () => {
    const one = await member(forum, 'Una', ['owner'])
    const page = await one.page('/me/leave').expect(200)
    expect(page.text).toContain('the only owner')
    await one.post('/me/leave', { posts: 'keep' }).expect(409)
    await one.get('/me').expect(200)
    const two = await member(forum, 'Dua', ['owner'])
    await one.post('/me/leave', { posts: 'keep' }).expect(200)
    await two.post('/me/leave', { posts: 'keep' }).expect(409)
    await two.delete('/m/Dua/roles/owner').expect(409)
  })
})

describe('when the days are over', () => {
  it('deletes every post and reaction, and leaves placeholders where others answered', async () => {
    const eve = await join('Eve')
    const { thread, post } = await start(eve, 'Of Eve')
    const masked = await start(eve, 'Masked', { anonymous: true })
    const answer = await reply(bob, thread.id, { parentId: post.id })
    const theirs = await start(bob, 'Of Bob')
    await eve.put(`/p/${theirs.post.id}/reactions/heard`).expect(204)
    await eve.post('/me/leave', { posts: 'delete' }).expect(200)
    await daysPass(15)

    const seen = await bob.get(`/t/${thread.id}`).expect(200)
    expect(seen.body).toMatchObject({
      thread: { title: null, author: null },
      posts: [{ id: post.id, gone: true }, { id: answer }],
    })
    await bob.get(`/t/${masked.thread.id}`).expect(404)
    const { reactions } = (
      await bodyOf<{ post: { reactions: object } }>(bob.get(`/p/${theirs.post.id}`))
    ).post
    expect(reactions).toEqual({})
    await bob.get('/m/Eve').expect(404)
    await signIn('Eve').expect(401)
    const again = { handle: 'eve', passphrase, agreement: true }
    await visitor(forum).post('/join', again).expect(422)
  })

  it('keeps posts under "former member", those under an alias under the alias', async () => {
    const fin = await join('Fin')
    await fin.put('/me/profile', { pronouns: 'fin/fins' }).expect(200)
    const named = await start(fin, 'Kept')
    const masked = await start(fin, 'Masked too', { anonymous: true })
    const hidden = await start(fin, 'For Fin alone', { audience: 'me' })
    const alias = await aliasOf(masked.post.id)
    let below = named.post.id
    for (let depth = 1; depth <= 4; depth += 1) {
      below = await reply(depth === 3 ? fin : bob, named.thread.id, { parentId: below })
    }
    // Pages are shown before, so that nothing remembered may be shown after.
    expect((await bob.page(`/t/${named.thread.id}`)).text).toContain('/m/Fin')
    await fin.post('/me/leave', { posts: 'keep' }).expect(200)
    await daysPass(15)

    const page = await bob.page(`/t/${named.thread.id}`).expect(200)
    expect(page.text).toContain('former member')
    expect(page.text).toContain('Body of Kept.')
    expect(page.text).not.toMatch(/Fin\b|fin\/fins/)
    expect((await bob.page('/s/kitchen')).text).not.toContain('Fin')
    expect(await aliasOf(masked.post.id)).toBe(alias)
    const { author } = (await bodyOf<{ post: { author: object } }>(bob.get(`/p/${named.post.id}`)))
      .post
    expect(author).toEqual({ alias: 'former member' })
    await bob.get(`/p/${hidden.post.id}`).expect(404)
  })

  async function aliasOf(id: string): Promise<string> {
    const { author } = (await bodyOf<{ post: { author: { alias: string } } }>(bob.get(`/p/${id}`)))
      .post
    return author.alias
  }

  it('takes the name from mentions and quotations, and leaves what others typed', async () => {
    const gus = await join('Gus')
    const { thread, post } = await start(gus, 'Quotable')
    const body = `@Gus said:\n\n[quote:${post.id}]well said[/quote]`
    const quoting = await reply(bob, thread.id, { body })
    expect(await htmlOf(quoting)).toMatch(/href="\/m\/Gus".*Gus/s)
    await gus.post('/me/leave', { posts: 'keep' }).expect(200)
    await daysPass(15)
    const html = await htmlOf(quoting)
    expect(html).not.toContain('href="/m/')
    expect(html).toContain('@Gus said')
    expect(html).toContain('well said')
    expect(html).toContain('former member')
  })

  async function htmlOf(id: string): Promise<string> {
    return (await bodyOf<{ post: { html: string } }>(bob.get(`/p/${id}`))).post.html
  }

  it('goes on where it was broken off', async () => {
    const hob = await join('Hob')
    const { thread } = await start(hob, 'Many')
    for (let count = 0; count < 120; count += 1) await reply(hob, thread.id, {})
    await hob.post('/me/leave', { posts: 'delete' }).expect(200)
    // The machine stops once, after the first lot of posts is deleted.
    const { writer, reader } = forum.forum
    const transact = writer.transact.bind(writer)
    const remaining = () =>
      reader.selectFrom('post').select('id').where('deleted_at', 'is', null).execute()
    const all = (await remaining()).length
    let stopped = false
    writer.transact = async (work) => {
      if (stopped || (await remaining()).length === all) return transact(work)
      stopped = true
      throw new Error('The machine stops.')
    }
    await daysPass(15).finally(() => (writer.transact = transact))
    const left = await bodyOf<{ posts: object[] }>(bob.get(`/t/${thread.id}`))
    expect(left.posts.length).toBeGreaterThan(0)
    await visitor(forum).post('/test/settle').expect(204)
    await bob.get(`/t/${thread.id}`).expect(404)
  })
})

/** A picture is seen by those who see the post that it stands in, and by nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { keepApart } from '../../support/apart.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { addPicture, shown } from '../../support/pictures.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

let forum: TestForum
let alice: Person
let bob: Person
let mara: Person
let thread: string

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice')
  bob = await member(forum, 'Bob')
  mara = await member(forum, 'Mara', ['moderator'])
  await space(forum, 'kitchen')
  await space(forum, 'porch', 'public')
  ;({ thread } = await startThread(bob, 'kitchen'))
})
afterAll(() => forum.close())

const never = `/pictures/${'5'.repeat(20)}`

async function expectHidden(id: string, ...people: Person[]): Promise<void> {
  for (const who of people) {
    for (const path of [
      `/pictures/${id}`,
      `/pictures/${id}?size=small`,
      `/pictures/${id}/moving`,
    ]) {
      const [there, nowhere] = [await who.get(path).expect(404), await who.get(never).expect(404)]
      expect(there.text).toBe(nowhere.text)
      const { date: _, ...headers } = there.headers as Record<string, string>
      const { date: __, ...others } = nowhere.headers as Record<string, string>
      expect(headers).toEqual(others)
    }
  }
}

async function htmlOf(who: Person, post: string): Promise<string> {
  const { post: found } = await bodyOf<{ post: { html: string } }>(
    who.get(`/p/${post}`).expect(200),
  )
  return found.html
}

describe('a picture', () => {
  it('is its owner’s alone until it stands in a post', async () => {
    const id = await addPicture(forum, alice)
    await alice.get(`/pictures/${id}`).expect(200)
    await expectHidden(id, bob, mara, visitor(forum))
  })

  it('is seen by those who see the post, from then on and no longer', async () => {
    const id = await addPicture(forum, alice)
    const post = await reply(alice, thread, shown(id))
    const answer = await bob.get(`/pictures/${id}`).expect(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'no-store',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    await expectHidden(id, visitor(forum))
    await alice.put(`/p/${post}/audience`, { audience: 'me' }).expect(200)
    await expectHidden(id, bob, mara)
    await alice.get(`/pictures/${id}`).expect(200)
    await alice.put(`/p/${post}/audience`, { audience: 'members' }).expect(200)
    await bob.get(`/pictures/${id}`).expect(200)
  })

  it('is there for visitors where the post is', async () => {
    const id = await addPicture(forum, alice)
    await startThread(alice, 'porch', { audience: 'public', body: shown(id) })
    await visitor(forum).get(`/pictures/${id}`).expect(200)
  })

  it('is not there for whoever its owner is kept apart from, moderators included', async () => {
    const cleo = await member(forum, 'Cleo')
    const vic = await member(forum, 'Vic', ['moderator'])
    const id = await addPicture(forum, cleo)
    await reply(cleo, thread, shown(id))
    await vic.get(`/pictures/${id}`).expect(200)
    await keepApart(forum, cleo, vic)
    await expectHidden(id, vic)
    await bob.get(`/pictures/${id}`).expect(200)
  })

  it('is in the HTML with its size and description', async () => {
    const id = await addPicture(forum, alice)
    const post = await reply(alice, thread, shown(id, 'A "door", \\[half\\] open & <red>'))
    const html = await htmlOf(bob, post)
    expect(html).toContain(`<img src="/pictures/${id}" width="60" height="40" alt="`)
    expect(html).toContain('alt="A &quot;door&quot;, [half] open &amp;  red"')
    const plain = await reply(alice, thread, shown(await addPicture(forum, alice), ''))
    expect(await htmlOf(bob, plain)).toContain('alt="Picture without a description"')
  })
})

describe('a text with a picture that is not its writer’s to show', () => {
  it('means nothing, whether the picture is there or not', async () => {
    const id = await addPicture(forum, alice)
    await reply(alice, thread, shown(id))
    const hidden = await addPicture(forum, alice)
    for (const other of [id, hidden, '5'.repeat(20)]) {
      const post = await reply(bob, thread, shown(other))
      expect(await htmlOf(bob, post)).toBe(`<p>![A door](/pictures/${other})</p>\n`)
    }
    await expectHidden(hidden, bob)
  })

  it('cannot show one of another post, which would lead from an alias to a name', async () => {
    const id = await addPicture(forum, alice)
    await reply(alice, thread, shown(id))
    const masked = await reply(alice, thread, shown(id), { anonymous: true })
    expect(await htmlOf(bob, masked)).not.toContain('<img')
  })

  it('leaves it out of quotations', async () => {
    const id = await addPicture(forum, alice)
    const post = await reply(alice, thread, shown(id), { audience: 'peers' })
    const text = `[quote:${post}]\n${shown(id)}\n[/quote]`
    const quoting = await reply(bob, thread, text)
    expect(await htmlOf(bob, quoting)).not.toContain('<img')
    const own = await addPicture(forum, bob)
    const mixed = await reply(bob, thread, `[quote:${post}]\n${shown(own)}\n[/quote]`)
    expect(await htmlOf(bob, mixed)).not.toContain('<img')
    await expectHidden(own, alice)
  })
})

describe('a picture that is edited out', () => {
  it('is left with the earlier version, for those who may read that', async () => {
    const id = await addPicture(forum, alice)
    const post = await reply(alice, thread, `Look: ${shown(id)}`)
    await alice.patch(`/p/${post}`, { body: 'No.' }).expect(200)
    await forum.forum.jobs.runDue()
    await expectHidden(id, bob)
    await alice.get(`/pictures/${id}`).expect(200)
    await mara.get(`/pictures/${id}`).expect(200)
    await alice.patch(`/p/${post}`, { body: `Look again: ${shown(id)}` }).expect(200)
    await bob.get(`/pictures/${id}`).expect(200)
  })

  it('is shown in the preview of its own post alone', async () => {
    const id = await addPicture(forum, alice)
    const post = await reply(alice, thread, shown(id))
    const preview = (fields: object) =>
      bodyOf<{ html: string }>(alice.post('/preview', { body: shown(id), ...fields }).expect(200))
    expect((await preview({ post })).html).toContain('<img')
    expect((await preview({})).html).not.toContain('<img')
    expect((await preview({ post: '5'.repeat(20) })).html).not.toContain('<img')
  })
})

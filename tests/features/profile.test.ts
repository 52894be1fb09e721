/** Members' pages: what others find under a handle, and changing one's own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { member, type Person, space, visitor } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let alice: Person
let bob: Person

interface Profile {
  member: { id: string; handle: string; pronouns: string; about: string; roles: string[] }
  posts: { id: string; html: string; author: object }[]
  next: string | null
}

beforeAll(async () => {
  forum = await startTestForum()
  alice = await member(forum, 'Alice', ['moderator', 'clinician'])
  bob = await member(forum, 'Bob')
  await space(forum, 'kitchen')
  await space(forum, 'attic', 'invitation', [alice])
})
afterAll(() => forum.close())

async function write(by: Person, title: string, fields: object = {}, slug = 'kitchen') {
  const text = { title, body: `Body of ${title}.`, ...fields }
  const answer = await by.post(`/s/${slug}/threads`, text).expect(201)
  return answer.body as { thread: { id: string }; post: { id: string } }
}

async function profileOf(handle: string, by: Person, query = ''): Promise<Profile> {
  return (await by.get(`/m/${handle}${query}`).expect(200)).body as Profile
}

describe("a member's page", () => {
  it('lists what was written under the name, newest first, and only what its reader may see', async () => {
    const first = await write(alice, 'First')
    await write(alice, 'Under another name', { anonymous: true })
    await write(alice, 'In the attic', {}, 'attic')
    await write(alice, 'For me', { audience: 'me' })
    const gone = await write(alice, 'Deleted')
    await alice.delete(`/p/${gone.post.id}`).expect(204)
    const second = await write(alice, 'Second')

    const { member: found, posts, next } = await profileOf('alice', bob)
    expect(posts.map((post) => post.id)).toEqual([second.post.id, first.post.id])
    expect(found.handle).toBe('Alice')
    expect(next).toBeNull()
    const page = await bob.page('/m/Alice').expect(200)
    expect(page.text).toContain('Body of First.')
    expect(page.text).not.toMatch(/another name|attic|For me|Deleted/)
    // Nor does the author find the alias there, who could think that others do.
    const own = await alice.page('/m/Alice').expect(200)
    expect(own.text).toContain('In the attic')
    expect(own.text).not.toContain('another name')
  })

  it('tells offices that everyone may know, and not who is a peer clinician', async () => {
    const { member: found } = await profileOf('Alice', bob)
    expect(found.roles).toEqual(['moderator'])
    const page = await bob.page('/m/Alice')
    expect(page.text).toContain('in the moderation team')
    expect(page.text).not.toContain('clinician')
  })

  it('goes from page to page without losing or repeating a post', async () => {
    const carol = await member(forum, 'Carol')
    const { thread } = await write(carol, 'Long')
    for (let count = 0; count < 54; count += 1) {
      // Some are out of sight for others, so a page takes more rows than it shows.
      const audience = count % 3 === 0 ? 'me' : 'members'
      await carol.post(`/t/${thread.id}/posts`, { body: `Number ${count}`, audience }).expect(201)
    }
    const all = await profileOf('Carol', carol)
    const rest = await profileOf('Carol', carol, `?after=${all.next}`)
    const ids = [...all.posts, ...rest.posts].map((post) => post.id)
    expect([all.posts.length, rest.posts.length, rest.next]).toEqual([50, 5, null])
    expect(new Set(ids).size).toBe(55)
    const seen = await profileOf('Carol', bob)
    expect([seen.posts.length, seen.next]).toEqual([37, null])
    await bob.get(`/m/Alice?after=${all.next}`).expect(422)
    await bob.get('/m/Carol?after=made-up').expect(422)
  })

  it('shows a content note instead of the words it stands for', async () => {
    const dana = await member(forum, 'Dana')
    await write(dana, 'Noted', { body: 'the hospital', contentNote: 'wards' })
    const page = await bob.page('/m/Dana')
    expect(page.text).toContain('Content note: wards')
    expect(page.text).not.toContain('the hospital')
  })

  it('is the same nothing for who may not see it as for who never was', async () => {
    const erin = await member(forum, 'Erin')
    await erin.put('/me/profile', { audience: 'me' }).expect(200)
    const hidden = await bob.get('/m/Erin').expect(404)
    const never = await bob.get('/m/Nobody').expect(404)
    expect(hidden.body).toEqual(never.body)
    const pages = [await bob.page('/m/Erin'), await bob.page('/m/Nobody')]
    expect(pages[0]!.text.replaceAll('Erin', '-')).toBe(pages[1]!.text.replaceAll('Nobody', '-'))
    await erin.get('/m/Erin').expect(200)
    await visitor(forum).get('/m/Bob').expect(404)
    await bob.put('/me/profile', { audience: 'public' }).expect(200)
    await visitor(forum).get('/m/Bob').expect(200)
  })

  it('can be for a circle of one’s own, and for no other', async () => {
    const gil = await member(forum, 'Gil')
    const made = await gil.post('/me/circles', { name: 'Near ones' }).expect(201)
    const { id } = (made.body as { circle: { id: string } }).circle
    await bob.put('/me/profile', { audience: `circle:${id}` }).expect(422)
    await gil.put('/me/profile', { audience: `circle:${id}` }).expect(200)
    expect((await gil.page('/me/profile')).text).toContain('Near ones')
    await bob.get('/m/Gil').expect(404)
    await gil.put(`/me/circles/${id}/members/Bob`).expect(204)
    await bob.get('/m/Gil').expect(200)
  })
})

describe('changing one’s page', () => {
  it('keeps what is left out, and says what is wrong without losing anything', async () => {
    const form = { pronouns: 'they/them', about: 'Two lines\nof <b>mine</b>.' }
    const changed = await bob.put('/me/profile', form).expect(200)
    expect(changed.body).toMatchObject({ member: { handle: 'Bob', ...form, roles: [] } })
    await bob.put('/me/profile', { pronouns: 'he/him' }).expect(200)
    expect((await profileOf('Bob', alice)).member).toMatchObject({ ...form, pronouns: 'he/him' })
    const page = await alice.page('/m/Bob')
    expect(page.text).toContain('Two lines\nof &lt;b>mine&lt;/b>.')

    const failed = await bob
      .form('/me/profile', { _method: 'put', pronouns: 'x'.repeat(41), about: 'Kept words' })
      .expect(422)
    expect(failed.text).toContain('Kept words')
    expect(failed.text).toContain('One character too long')
    await bob.put('/me/profile', { audience: 'circle:abc' }).expect(422)
    await bob.put('/me/profile', { audience: 'nobody' }).expect(422)
    await visitor(forum).put('/me/profile', form).expect(401)
  })

  it('puts new pronouns beside posts that were shown before', async () => {
    const fay = await member(forum, 'Fay')
    const { thread } = await write(fay, 'Pronouns')
    expect((await bob.page(`/t/${thread.id}`)).text).not.toContain('ze/zir')
    await fay.form('/me/profile', { _method: 'put', pronouns: 'ze/zir' }).expect(303)
    expect((await bob.page(`/t/${thread.id}`)).text).toContain('ze/zir')
  })
})

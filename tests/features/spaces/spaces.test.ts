import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listedSpace } from '../../../shared/forms/answers.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let owner: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'ana')
})
afterAll(() => forum.close())

async function open(body: object) {
  const made = await bodyOf(owner.post('/spaces', body).expect(201))
  return listedSpace.parse((made as { space: unknown }).space)
}

const slugsOf = async (who: Person) => {
  const body = await bodyOf(who.get('/spaces').expect(200))
  return (body as { spaces: { slug: string }[] }).spaces.map(({ slug }) => slug)
}

describe('opening a space', () => {
  test('is the owner’s', async () => {
    const body = { name: 'Mine', access: 'members' }
    await visitor(forum).post('/spaces', body).expect(401)
    await ana.post('/spaces', body).expect(403)
    await ana.page('/community/spaces').expect(403)
  })

  test('makes its address of its name, in any alphabet', async () => {
    const made = await open({ name: 'Не спится', access: 'members', description: 'Ночью' })
    expect(made).toMatchObject({
      slug: 'не-спится',
      description: 'Ночью',
      threadCount: 0,
      lastActivityAt: null,
    })
    await ana.get(`/s/${encodeURIComponent(made.slug)}`).expect(200)
  })

  test('never counts up what has the same name', async () => {
    const first = await open({ name: 'Twins', access: 'members' })
    const second = await open({ name: 'Twins', access: 'members' })
    expect(first.slug).toBe('twins')
    expect(second.slug).toMatch(/^twins-[0-9a-z]{6}$/)
    expect((await open({ name: '🌙', access: 'members' })).slug).toMatch(/^[0-9a-z]{6}$/)
  })

  test('takes an address of one’s own, unless it is taken or reserved', async () => {
    expect((await open({ name: 'A', slug: 'Letters', access: 'public' })).slug).toBe('letters')
    for (const slug of ['letters', 'new', 'a/b', 'x'.repeat(41)]) {
      const body = await bodyOf(owner.post('/spaces', { name: 'B', slug, access: 'public' }))
      expect(body, slug).toMatchObject({ status: 422, errors: [{ field: 'slug' }] })
    }
  })

  test('happens once for one key', async () => {
    const send = () =>
      owner.post('/spaces', { name: 'Once', access: 'members' }).set('Idempotency-Key', 'k1')
    const [first, second] = await Promise.all([send(), send()])
    expect(first.body).toEqual(second.body)
    expect((await slugsOf(owner)).filter((slug) => slug.startsWith('once'))).toEqual(['once'])
  })

  test.each([
    {},
    { name: '', access: 'members' },
    { name: 'A' },
    { name: 'A', access: 'nobody' },
    { name: 'A\u0000', access: 'members' },
    { name: 'A', access: 'members', description: 'x'.repeat(501) },
    { name: ['A'], access: 'members' },
  ])('refuses %j', async (body) => {
    await owner.post('/spaces', body).expect(422)
  })

  test('works by form, and keeps what was typed', async () => {
    const { text } = await owner.page('/community/spaces/new').expect(200)
    const fields = { ...fieldsIn(text), name: 'By form', slug: 'new', description: 'Typed' }
    const failed = await owner.form('/spaces', fields).expect(422)
    expect(errorIn(failed.text, 'slug')).toContain('needs this word')
    expect(fieldsIn(failed.text)).toMatchObject({ name: 'By form', description: 'Typed' })
    await owner.form('/spaces', { ...fieldsIn(failed.text), slug: '' }).expect(303)
    expect(await slugsOf(ana)).toContain('by-form')
  })
})

describe('changing a space', () => {
  test('is the owner’s, whatever the address', async () => {
    for (const slug of ['twins', 'nothing-there']) {
      await ana.patch(`/s/${slug}`, { name: 'Mine' }).expect(403)
      await visitor(forum).patch(`/s/${slug}`, { name: 'Mine' }).expect(401)
    }
    await owner.patch('/s/nothing-there', { name: 'Mine' }).expect(404)
  })

  test('decides from the next request on who reads it', async () => {
    await open({ name: 'Shutters', access: 'public' })
    await visitor(forum).get('/s/shutters').expect(200)
    await owner.patch('/s/shutters', { access: 'members' }).expect(200)
    await visitor(forum).get('/s/shutters').expect(404)
    await ana.get('/s/shutters').expect(200)
    const body = await bodyOf(owner.patch('/s/shutters', { access: 'invitation' }).expect(200))
    expect(body).toMatchObject({ space: { slug: 'shutters', access: 'invitation' } })
    await ana.get('/s/shutters').expect(404)
    await owner.get('/s/shutters').expect(200)
  })

  test('leaves out what is left out', async () => {
    await open({ name: 'Half', description: 'As it was', access: 'members' })
    const body = await bodyOf(owner.patch('/s/half', { name: 'Whole' }).expect(200))
    expect(body).toMatchObject({ space: { name: 'Whole', description: 'As it was', slug: 'half' } })
    await owner.patch('/s/half', { access: 'nobody' }).expect(422)
    await owner.patch('/s/half', { place: 0 }).expect(422)
  })

  test('moves it in the order, also by button', async () => {
    const before = await slugsOf(owner)
    const last = before.at(-1)!
    await owner.patch(`/s/${encodeURIComponent(last)}`, { place: 1 }).expect(200)
    expect(await slugsOf(owner)).toEqual([last, ...before.slice(0, -1)])
    const { text } = await owner.page('/community/spaces').expect(200)
    await owner.form(`/s/${last}`, fieldsIn(text, `form[action="/s/${last}"]`)).expect(303)
    expect((await slugsOf(owner))[1]).toBe(last)
  })

  test('works by form', async () => {
    const { text } = await owner.page('/s/half/edit').expect(200)
    const fields = { ...fieldsIn(text, 'form[action="/s/half"]'), name: '' }
    const failed = await owner.form('/s/half', fields).expect(422)
    expect(errorIn(failed.text, 'name')).toBe('Please fill this in.')
    const saved = await owner.form('/s/half', { ...fields, name: 'Again' }).expect(303)
    const page = await owner.page(saved.headers.location!).expect(200)
    expect(wordsIn(page.text)).toContain('Saved.')
  })
})

describe('a space by invitation', () => {
  test('is read by whom the owner adds, and by the one who opened it', async () => {
    await open({ name: 'Quiet room', access: 'invitation' })
    await owner.get('/s/quiet-room').expect(200)
    await ana.get('/s/quiet-room').expect(404)
    expect(await slugsOf(ana)).not.toContain('quiet-room')
    await owner.put('/s/quiet-room/members/ANA').expect(204)
    await ana.get('/s/quiet-room').expect(200)
    await owner.delete('/s/quiet-room/members/ana').expect(204)
    await ana.get('/s/quiet-room').expect(404)
  })

  test('has members who exist, and only such a space has them', async () => {
    await owner.put('/s/quiet-room/members/nobody-at-all').expect(404)
    await owner.put('/s/nothing-there/members/ana').expect(404)
    await owner.put('/s/half/members/ana').expect(409)
    await ana.put('/s/quiet-room/members/ana').expect(403)
  })

  test('is looked after by form', async () => {
    const page = await owner.page('/s/quiet-room/edit?handle=ana').expect(200)
    expect(wordsIn(page.text)).toContain('ana may not read this space.')
    const action = '/s/quiet-room/members/ana'
    const added = await owner
      .form(action, fieldsIn(page.text, `form[action="${action}"]`))
      .expect(303)
    const after = await owner.page(added.headers.location!).expect(200)
    expect(wordsIn(after.text)).toContain('ana may read this space.')
    const unknown = await owner.page('/s/quiet-room/edit?handle=nobody-at-all').expect(200)
    expect(errorIn(unknown.text, 'handle')).toContain('nobody with this handle')
    expect(wordsIn((await owner.page('/s/half/edit')).text)).not.toContain('Type a handle')
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, errorIn, wordsIn } from '../../support/forms.ts'
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

test('before there is one, the page says so', async () => {
  const { text } = await visitor(forum).page('/agreement').expect(200)
  expect(wordsIn(text)).toContain('There is no agreement yet.')
  const body = await bodyOf(visitor(forum).get('/agreement').expect(200))
  expect(body).toEqual({ agreement: null, accepted: null })
})

describe('a new version', () => {
  test('is the owner’s to write, in Markdown without HTML', async () => {
    await ana.put('/agreement', { body: 'Mine' }).expect(403)
    const body = await bodyOf(
      owner.put('/agreement', { body: 'We **listen**. <script>x</script>' }).expect(200),
    )
    expect(body).toMatchObject({ agreement: { version: 1, body: expect.any(String) as string } })
    const { text } = await visitor(forum).page('/agreement').expect(200)
    expect(text).toContain('<strong>listen</strong>')
    expect(text).not.toContain('<script>x')
  })

  test('asks members who said yes to the one before, and blocks nobody', async () => {
    await ana.put('/agreement/accepted', { version: 1 }).expect(204)
    const said = await ana.page('/agreement').expect(200)
    expect(wordsIn(said.text)).toContain('You have said yes to this one.')
    await owner.put('/agreement', { body: 'We listen and ask.' }).expect(200)
    const body = await bodyOf(ana.get('/agreement').expect(200))
    expect(body).toMatchObject({ agreement: { version: 2 }, accepted: 1 })
    await ana.page('/spaces').expect(200)
    const page = await ana.page('/agreement').expect(200)
    const fields = fieldsIn(page.text)
    expect(fields.version).toBe('2')
    await ana.form('/agreement/accepted', fields).expect(303)
    expect((await ana.get('/agreement')).body).toMatchObject({ accepted: 2 })
  })

  test('cannot be said yes to unread', async () => {
    await ana.put('/agreement/accepted', { version: 1 }).expect(409)
    await ana.put('/agreement/accepted', { version: 'x' }).expect(422)
    await visitor(forum).put('/agreement/accepted', { version: 2 }).expect(401)
  })

  test('leaves the earlier ones readable', async () => {
    const { text } = await visitor(forum).page('/agreement/1').expect(200)
    expect(wordsIn(text)).toContain('no longer in force')
    expect(text).toContain('<strong>listen</strong>')
    for (const version of ['9', 'x', '1e0', '-1', '999999999999']) {
      await visitor(forum).page(`/agreement/${version}`).expect(404)
    }
  })

  test('is not made twice by a double click, nor over somebody else’s', async () => {
    const { text } = await owner.page('/community/agreement').expect(200)
    const fields = { ...fieldsIn(text), body: 'We listen, ask and wait.' }
    await owner.form('/agreement', fields).expect(303)
    await owner.form('/agreement', fields).expect(303)
    expect((await owner.get('/agreement')).body).toMatchObject({ agreement: { version: 3 } })
    const late = await owner.form('/agreement', { ...fields, body: 'Something else.' }).expect(409)
    expect(fieldsIn(late.text).body).toBe('Something else.')
  })

  test('must be text that can be shown', async () => {
    await owner.put('/agreement', { body: '' }).expect(422)
    await owner.put('/agreement', { body: 'x'.repeat(20_001) }).expect(422)
    await owner.put('/agreement', { body: 'a\u0000' }).expect(422)
    const bomb = '> '.repeat(4_000)
    const { text } = await owner.form('/agreement', { _method: 'put', body: bomb }).expect(422)
    expect(errorIn(text, 'body')).toContain('too complex')
  })
})

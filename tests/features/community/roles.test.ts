import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let owner: Person
let ana: Person

beforeAll(async () => {
  forum = await startTestForum()
  owner = await member(forum, 'hedda', ['owner'])
  ana = await member(forum, 'Ána')
})
afterAll(() => forum.close())

const path = (handle: string, role: string) => `/m/${encodeURIComponent(handle)}/roles/${role}`

describe('an office', () => {
  test('is given and taken by the owner, in force at once', async () => {
    await space(forum, 'caucus', 'clinicians')
    await ana.get('/s/caucus').expect(404)
    await owner.put(path('ána', 'clinician')).expect(204)
    await ana.get('/s/caucus').expect(200)
    await owner.put(path('ána', 'clinician')).expect(204)
    await owner.delete(path('ána', 'clinician')).expect(204)
    await ana.get('/s/caucus').expect(404)
    await owner.delete(path('ána', 'clinician')).expect(204)
  })

  test('is not given by others, who do not learn who is here', async () => {
    for (const handle of ['hedda', 'nobody-at-all']) {
      await ana.put(path(handle, 'moderator')).expect(403)
      await ana.delete(path(handle, 'moderator')).expect(403)
      await visitor(forum).put(path(handle, 'moderator')).expect(401)
    }
    await ana.get('/community/roles').expect(403)
  })

  test('needs a member and an office that exist', async () => {
    await owner.put(path('nobody-at-all', 'moderator')).expect(404)
    await owner.put(path('ána', 'emperor')).expect(404)
    await owner.put(path('a\u202Eb', 'moderator')).expect(404)
  })

  test('of the owner never ends with the last', async () => {
    await owner.delete(path('hedda', 'owner')).expect(409)
    await owner.get('/community').expect(200)
    await owner.put(path('ána', 'owner')).expect(204)
    await owner.delete(path('hedda', 'owner')).expect(204)
    await owner.get('/community').expect(403)
    const both = [ana.put(path('hedda', 'owner')), ana.delete(path('ána', 'moderator'))]
    await Promise.all(both)
    const taken = await Promise.all([
      owner.delete(path('ána', 'owner')),
      ana.delete(path('hedda', 'owner')),
    ])
    expect(taken.filter(({ status }) => status === 204)).toHaveLength(1)
    const left = await Promise.all([owner.get('/community'), ana.get('/community')])
    expect(left.map(({ status }) => status).sort()).toEqual([200, 403])
  })
})

test('offices are looked up by handle, and given with a button', async () => {
  const chief = await member(forum, 'yusuf', ['owner'])
  const page = await chief.page('/community/roles?handle=%40%C3%A1na').expect(200)
  expect(wordsIn(page.text)).toContain('Offices of Ána')
  const button = `form[action="${path('Ána', 'overseer')}"]`
  await chief.form(path('Ána', 'overseer'), fieldsIn(page.text, button)).expect(303)
  const body = await bodyOf(chief.get('/community/roles?handle=ána').expect(200))
  expect(body).toMatchObject({ member: { handle: 'Ána' } })
  expect((body as { roles: string[] }).roles).toContain('overseer')
  const unknown = await chief.page('/community/roles?handle=nobody-at-all').expect(422)
  expect(errorIn(unknown.text, 'handle')).toContain('nobody with this handle')
  await chief.get('/community/roles?handle=nobody-at-all').expect(404)
})

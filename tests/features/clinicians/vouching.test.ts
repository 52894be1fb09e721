/** Two peer clinicians who vouch for somebody being one. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn } from '../../support/forms.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let cleo: Person
let dora: Person
let ruth: Person
let nils: Person

beforeEach(async () => {
  forum = await startTestForum()
  cleo = await member(forum, 'Cleo', ['clinician'])
  dora = await member(forum, 'Dora', ['clinician'])
  ruth = await member(forum, 'Ruth')
  nils = await member(forum, 'Nils')
})
afterEach(() => forum.close())

const vouch = (by: Person, of: Person) => by.put(`/m/${of.handle}/clinician-vouch`)
const own = (who: Person) =>
  bodyOf<{ isClinician: boolean; vouchedBy: { handle: string }[]; record: object[] }>(
    who.get('/me/clinician').expect(200),
  )

it('gives the role to whoever has asked, with the second vouch', async () => {
  await ruth.post('/me/clinician-request').expect(204)
  await vouch(cleo, ruth).expect(204)
  await vouch(cleo, ruth).expect(204)
  expect(await own(ruth)).toMatchObject({ isClinician: false, vouchedBy: [{ handle: 'Cleo' }] })
  await vouch(dora, ruth).expect(204)
  const after = await own(ruth)
  expect(after).toMatchObject({
    isClinician: true,
    record: [{ what: 'granted', through: 'peers' }, {}],
  })
  expect(JSON.stringify(after.record)).not.toMatch(/Cleo|Dora/)
})

it('makes nobody a peer clinician who has not asked', async () => {
  await vouch(cleo, ruth).expect(204)
  await vouch(dora, ruth).expect(204)
  expect(await own(ruth)).toMatchObject({ isClinician: false })
  await ruth.post('/me/clinician-request').expect(204)
  expect(await own(ruth)).toMatchObject({ isClinician: true })
})

it('is for peer clinicians alone, and counts while they are', async () => {
  await ruth.post('/me/clinician-request').expect(204)
  await vouch(nils, ruth).expect(403)
  await vouch(cleo, cleo).expect(422)
  await cleo.put('/m/Neverwas/clinician-vouch').expect(404)
  await vouch(cleo, ruth).expect(204)
  await cleo.delete('/me/clinician').expect(204)
  await vouch(dora, ruth).expect(204)
  expect(await own(ruth)).toMatchObject({ isClinician: false })
})

it('is shown to the two of them and to nobody else', async () => {
  await vouch(cleo, ruth).expect(204)
  const button = 'form[action="/m/Ruth/clinician-vouch"]'
  const page = await cleo.page('/m/Ruth').expect(200)
  expect(fieldsIn(page.text, button)._method).toBe('delete')
  expect(fieldsIn((await dora.page('/m/Ruth')).text, button)._method).toBe('put')
  expect((await nils.page('/m/Ruth')).text).not.toContain('clinician')
  expect((await ruth.page('/m/Cleo')).text).not.toContain('clinician')
  await cleo.form('/m/Ruth/clinician-vouch', fieldsIn(page.text, button)).expect(303)
  expect((await own(ruth)).vouchedBy).toEqual([])
})

it('makes no difference to somebody who is kept apart, and the one who vouches cannot tell', async () => {
  await keepApart(forum, cleo, ruth)
  for (const other of [ruth, nils]) await other.post('/me/clinician-request').expect(204)
  for (const by of [cleo, dora]) {
    const answers = [await vouch(by, ruth).expect(204), await vouch(by, nils).expect(204)]
    expect(answers[0]!.headers['content-type']).toBe(answers[1]!.headers['content-type'])
  }
  expect(await own(nils)).toMatchObject({ isClinician: true })
  expect(await own(ruth)).toMatchObject({ isClinician: false, vouchedBy: [{ handle: 'Dora' }] })
})

/** The card “Before you confide”. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

let forum: TestForum
let cleo: Person
let nils: Person

beforeAll(async () => {
  forum = await startTestForum()
  cleo = await member(forum, 'Cleo', ['clinician'])
  nils = await member(forum, 'Nils')
})
afterAll(() => forum.close())

const words = {
  country: 'Norway',
  role: 'Psychiatric nurse',
  mustReport: 'depends',
  wouldDo: 'I would have to pass on that a child is in danger. I would tell you first.',
}
const cardOf = async (as: Person) =>
  (await bodyOf<{ card: object | null }>(as.get('/m/Cleo').expect(200))).card

it('is written on one page, by peer clinicians alone', async () => {
  await nils.get('/me/clinician/card').expect(403)
  await nils.put('/me/clinician/card', words).expect(403)
  expect(await cardOf(nils)).toBeNull()
  const page = await cleo.page('/me/clinician/card').expect(200)
  const fields = fieldsIn(page.text, 'form[action="/me/clinician/card"]')
  const half = { ...fields, country: 'Norway' }
  const failed = await cleo.form('/me/clinician/card', half).expect(422)
  expect(errorIn(failed.text, 'wouldDo')).not.toBeNull()
  expect(fieldsIn(failed.text, 'form[action="/me/clinician/card"]').country).toBe('Norway')
  await cleo.form('/me/clinician/card', { ...fields, ...words }).expect(303)
})

it('stands on its writer’s page for those who see that page', async () => {
  expect(await cardOf(nils)).toMatchObject(words)
  const page = wordsIn((await nils.page('/m/Cleo').expect(200)).text)
  expect(page).toMatch(/Before you confide.*Norway.*Psychiatric nurse.*It depends.*tell you first/)
  const client = await member(forum, 'Vic')
  await keepApart(forum, cleo, client)
  expect((await client.get('/m/Cleo').expect(404)).body).toEqual(
    (await client.get('/m/Neverwas').expect(404)).body,
  )
})

it('goes with the role, and at its writer’s wish', async () => {
  await cleo.delete('/me/clinician/card').expect(204)
  expect(await cardOf(nils)).toBeNull()
  await cleo.put('/me/clinician/card', words).expect(200)
  await cleo.delete('/me/clinician').expect(204)
  expect(await cardOf(nils)).toBeNull()
  await cleo.get('/me/clinician/card').expect(403)
})

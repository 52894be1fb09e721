/** What protects a member goes along in the file with everything they have set. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf } from '../support/body.ts'
import { due, hasAddress, list, withMail } from '../support/keep-apart.ts'
import { member, type Person } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let nora: Person

beforeAll(async () => {
  forum = await startTestForum({ env: withMail })
  nora = await member(forum, 'Nora', ['clinician'])
})
afterAll(() => forum.close())

it('with notes and dates, and without what was typed or whom it meets', async () => {
  await hasAddress(forum, await member(forum, 'Vic'), 'vic@bank.example')
  await nora.post('/me/contact-points', { email: 'nora@clinic.example' }).expect(201)
  await list(nora, 'vic@bank.example', { note: 'Tuesdays' })
  await list(nora, 'Vic')
  await nora.put('/me/professional-mode', { on: true, level: 'known' }).expect(200)
  await due(forum)
  const card = { country: 'Norway', role: 'Nurse', mustReport: 'no', wouldDo: 'Nothing.' }
  await nora.put('/me/clinician/card', card).expect(200)
  const file = await bodyOf<object>(nora.get('/me/export').expect(200))
  expect(file).toMatchObject({
    contactPoints: [{ hint: 'n…@c….example', confirmed: false, mail: false, letters: false }],
    keepApart: [
      { kind: 'handle', note: '' },
      { kind: 'email', note: 'Tuesdays' },
    ],
    professionalMode: { on: true, level: 'known' },
    boundaryRecord: [
      { what: 'mode', setting: 'known' },
      { what: 'list', setting: 'on' },
    ],
    peerClinician: { isClinician: true, request: null, card },
  })
  expect(JSON.stringify(file)).not.toMatch(/bank\.example|Vic|clinic\.example|hash|fingerprint/)
})

/** Somebody at the door who keeps apart from a moderator is not there for that moderator. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepApart } from '../support/apart.ts'
import { bodyOf } from '../support/body.ts'
import { wordsIn } from '../support/forms.ts'
import { member, memberNamed, type Person } from '../support/people.ts'
import { startTestForum, type TestForum } from '../support/server.ts'

let forum: TestForum
let owner: Person
let mod: Person

beforeAll(async () => {
  forum = await startTestForum({ community: { joining: 'approval' } })
  owner = await member(forum, 'Hedda', ['owner'])
  mod = await member(forum, 'Maud', ['moderator'])
})
afterAll(() => forum.close())

const waiting = async (team: Person) =>
  (
    await bodyOf<{ waiting: { id: string; handle: string }[] }>(team.get('/approvals').expect(200))
  ).waiting.map(({ handle }) => handle)

it('is neither listed, counted nor decided about by the one they keep apart from', async () => {
  const passphrase = 'seven quiet kettles hum'
  await forum
    .agent()
    .post('/join')
    .send({ handle: 'Ruth', passphrase, agreement: true })
    .expect(201)
  const ruth = await memberNamed(forum, 'Ruth')
  expect(await waiting(mod)).toEqual(['Ruth'])
  await keepApart(forum, ruth, mod)
  expect(await waiting(owner)).toEqual(['Ruth'])
  expect(await waiting(mod)).toEqual([])
  expect(wordsIn((await mod.page('/')).text)).not.toContain('waits')
  expect(wordsIn((await mod.page('/community')).text)).toContain('nobody waits')
  const decide = (id: string) => mod.put(`/approvals/${id}`, { decision: 'accept', words: '' })
  const gone = await decide(ruth.publicId).expect(404)
  expect(gone.body).toEqual((await decide('neverwas').expect(404)).body)
  await owner.put(`/approvals/${ruth.publicId}`, { decision: 'accept', words: '' }).expect(204)
  await ruth.get('/me/circles').expect(200)
})

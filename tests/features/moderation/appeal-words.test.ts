/** What is said about a second look, and how it goes with forms alone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import type { Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import {
  appeal,
  decide,
  decisionsOf,
  hear,
  newCase,
  readCase,
  startWithTeam,
  told,
} from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string
let post: string

beforeEach(async () => {
  ;({ forum, mod, other, ada, bo, thread } = await startWithTeam())
  post = await reply(ada, thread, 'Go away.')
})
afterEach(() => forum.close())

/** A case decided by the first moderator; returns its id. */
async function decided(): Promise<string> {
  const id = await newCase({ by: bo, reader: mod }, post)
  await decide(mod, id, { action: 'remove' }).expect(200)
  return id
}

describe('talking about it', () => {
  it('goes both ways, in the name of the team', async () => {
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    const own = `/me/decisions/${decision!.id}/words`
    await ada.post(own, { text: 'Too early.' }).expect(409)
    await appeal(ada, decision!.id).expect(201)
    await other.post(`/moderation/cases/${id}/words`, { text: 'What came before?' }).expect(200)
    expect(await told(forum, ada, 'appeal-words')).toHaveLength(1)
    const page = await ada.page(`/me/decisions/${decision!.id}`).expect(200)
    expect(wordsIn(page.text)).toContain('What came before?')
    expect(wordsIn(page.text)).not.toContain('Olaf')
    const fields = fieldsIn(page.text, `form[action="${own}"]`)
    // A double click says it once.
    for (let time = 0; time < 2; time++) {
      await ada.form(own, { ...fields, text: 'He laughed.' }).expect(303)
    }
    const one = await readCase(other, id)
    expect(one.appeals[0]).toMatchObject({
      words: [
        { by: 'team', text: 'What came before?' },
        { by: 'member', text: 'He laughed.' },
      ],
    })
    await mod.post(`/moderation/cases/${id}/words`, { text: 'I say.' }).expect(404)
    await hear(other, id).expect(200)
    await ada.post(own, { text: 'And?' }).expect(409)
  })
})

it('works without scripts, from the statement of reasons to the outcome', async () => {
  const id = await decided()
  const list = await ada.page('/me/decisions').expect(200)
  expect(wordsIn(list.text)).toContain('Remove it')
  const [decision] = await decisionsOf(ada)
  const path = `/me/decisions/${decision!.id}`
  const page = await ada.page(path).expect(200)
  const fields = fieldsIn(page.text, `form[action="${path}/appeal"]`)
  await ada.form(`${path}/appeal`, fields).expect(422)
  await ada.form(`${path}/appeal`, { ...fields, text: 'A joke.' }).expect(303)
  const case_ = await other.page(`/moderation/cases/${id}`).expect(200)
  const form = fieldsIn(case_.text, `form[action="/moderation/cases/${id}/hear"]`)
  const answer = { ...form, outcome: 'upheld', reason: 'It stays.' }
  await other.form(`/moderation/cases/${id}/hear`, answer).expect(303)
  expect(wordsIn((await ada.page(path)).text)).toContain('It stays.')
})

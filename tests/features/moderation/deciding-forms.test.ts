/** Deciding cases with forms alone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorIn, fieldsIn } from '../../support/forms.ts'
import type { Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import { newCase as caseOf, readCase, startWithTeam } from './people.ts'

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

const newCase = (of = post) => caseOf({ by: bo, reader: other }, of)

describe('without scripts', () => {
  it('is one form, which keeps what was typed', async () => {
    const id = await newCase()
    const path = `/moderation/cases/${id}/decide`
    const page = await mod.page(`/moderation/cases/${id}`).expect(200)
    const fields = fieldsIn(page.text, `form[action="${path}"]`)
    const failed = await mod.form(path, { ...fields, message: 'Dear you.' }).expect(422)
    expect(errorIn(failed.text, 'reason')).toBeTruthy()
    expect(failed.text).toContain('Dear you.')
    await mod.form(path, { ...fields, action: 'pause', hours: '72', reason: 'A rest.' }).expect(303)
    const waiting = await other.page(`/moderation/cases/${id}`).expect(200)
    const form = `form[action="/moderation/cases/${id}/second"]`
    const agree = { ...fieldsIn(waiting.text, form), agree: 'true' }
    await other.form(`/moderation/cases/${id}/second`, agree).expect(303)
    expect((await ada.page('/')).text).toContain('A rest.')
  })

  it('asks who has answered close by whether they can be fair', async () => {
    await mod.post(`/t/${thread}/posts`, { body: 'Calm down.', parentId: post }).expect(201)
    const id = await newCase()
    const path = `/moderation/cases/${id}/decide`
    const page = await mod.page(`/moderation/cases/${id}`).expect(200)
    const fields = { ...fieldsIn(page.text, `form[action="${path}"]`), reason: 'So.' }
    const failed = await mod.form(path, fields).expect(422)
    expect(errorIn(failed.text, 'fair')).toBeTruthy()
    await mod.form(path, { ...fields, fair: 'on' }).expect(303)
    const { history } = await readCase(mod, id)
    expect(history.map(({ what }) => what)).toContain('beside')
  })
})

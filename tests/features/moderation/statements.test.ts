/** What those who decided can say about a second look: once, and without hearing any of it. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import {
  appeal,
  decide,
  decisionsOf,
  hear,
  newCase,
  readCase,
  second,
  startWithTeam,
} from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let third: Person
let ada: Person
let bo: Person
/** Public ids: the case, and what was decided in it by the first two of three. */
let case_: string
let decision: string

beforeEach(async () => {
  let thread: string
  ;({ forum, mod, other, ada, bo, thread } = await startWithTeam())
  third = await member(forum, 'Mo', ['moderator'])
  case_ = await newCase({ by: bo, reader: mod }, await reply(ada, thread, 'Go away.'))
  await decide(mod, case_, { action: 'pause', reason: 'A rest.' }).expect(200)
  await second(other, case_, true).expect(200)
  decision = (await decisionsOf(ada))[0]!.id
})
afterEach(() => forum.close())

const say = (who: Person, id = decision, text = 'She had been asked before.') =>
  who.post(`/moderation/appealed/${id}/statement`, { text })

async function listed(who: Person): Promise<unknown[]> {
  const answer = who.get('/moderation/appealed').expect(200)
  return (await bodyOf<{ decisions: unknown[] }>(answer)).decisions
}

it('is for both who decided, once each, and is read by whoever looks again', async () => {
  expect(await listed(mod)).toEqual([])
  await say(mod).expect(404)
  await appeal(ada, decision, 'It was a joke.').expect(201)
  const about = { id: decision, action: 'pause', reason: 'A rest.', statement: null }
  expect([await listed(mod), await listed(other)]).toMatchObject([[about], [about]])
  for (let time = 0; time < 2; time += 1) {
    await say(mod).set('Idempotency-Key', 'once').expect(201)
  }
  await say(mod).expect(409)
  await say(other, decision, 'It is the third time.').expect(201)
  expect(await listed(mod)).toMatchObject([{ statement: 'She had been asked before.' }])
  expect((await mod.get('/moderation/appealed')).text).not.toMatch(/third time|a joke/)
  const { statements } = (await readCase(third, case_)) as unknown as { statements: object[] }
  expect(statements).toMatchObject([
    { text: 'She had been asked before.' },
    { text: 'It is the third time.' },
  ])
  const page = await third.page(`/moderation/cases/${case_}`).expect(200)
  expect(wordsIn(page.text)).toContain('It is the third time.')
  expect(page.text).not.toMatch(/Maud|Olaf/)
  expect((await ada.get(`/me/decisions/${decision}`)).text).not.toContain('third time')
  await hear(third, case_).expect(200)
  expect(await listed(mod)).toEqual([])
  await say(mod).expect(404)
})

it('is nobody else’s, and nothing to those kept apart from somebody in it', async () => {
  await appeal(bo, decision).expect(201)
  const never = '5'.repeat(20)
  await keepApart(forum, ada, other)
  for (const who of [third, other]) {
    expect(await listed(who)).toEqual([])
    for (const text of ['Well.', '']) {
      const answer = await say(who, decision, text).expect(404)
      expect(answer.body).toEqual((await say(who, never, text)).body)
    }
  }
  await ada.get('/moderation/appealed').expect(403)
  await say(mod, decision, '').expect(422)
  await say(mod).expect(201)
})

it('works without scripts, and keeps what was typed', async () => {
  await appeal(ada, decision).expect(201)
  const path = `/moderation/appealed/${decision}/statement`
  const page = await mod.page('/moderation/appealed').expect(200)
  const fields = fieldsIn(page.text, `form[action="${path}"]`)
  const failed = await mod.form(path, { ...fields, text: '' }).expect(422)
  expect(errorIn(failed.text, `text-${decision}`)).toBeTruthy()
  await mod.form(path, { ...fields, text: 'She had been asked.' }).expect(303)
  const after = await mod.page('/moderation/appealed').expect(200)
  expect(wordsIn(after.text)).toContain('She had been asked.')
  expect(after.text).not.toContain(`action="${path}"`)
})

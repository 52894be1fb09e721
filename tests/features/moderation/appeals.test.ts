/** Asking for another look: by whom, until when, who hears it, and what comes of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../support/forms.ts'
import { member, memberNamed, type Person, visitor } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import {
  appeal,
  decide,
  decisionsOf,
  hear,
  later,
  newCase,
  queue,
  readCase,
  second,
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
async function decided(fields: object = { action: 'remove' }): Promise<string> {
  const id = await newCase({ by: bo, reader: mod }, post)
  await decide(mod, id, fields).expect(200)
  return id
}

const seenBy = async (who: Person) => (await who.get(`/p/${post}`)).status

describe('asking for another look', () => {
  it('brings the case to somebody else, and takes it from who decided', async () => {
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    const answer = await appeal(ada, decision!.id, 'It was a joke.').expect(201)
    expect(answer.body).toMatchObject({ appeal: { state: 'assigned', text: 'It was a joke.' } })
    expect(await queue(mod)).toEqual([])
    await mod.get(`/moderation/cases/${id}`).expect(404)
    await hear(mod, id).expect(404)
    const one = await readCase(other, id)
    expect(one).toMatchObject({ state: 'appealed', appeals: [{ text: 'It was a joke.' }] })
    expect(await told(forum, ada, 'appeal-received')).toHaveLength(1)
    expect(await told(forum, bo, 'appeal-received')).toEqual([])
  })

  it('can be done once, by whom it concerns and by who reported, and by nobody else', async () => {
    await decided()
    const [hers] = await decisionsOf(ada)
    const [his] = await decisionsOf(bo)
    expect(his!.id).toBe(hers!.id)
    await appeal(ada, hers!.id, '').expect(422)
    await appeal(ada, hers!.id, 'x'.repeat(4_001)).expect(422)
    await appeal(ada, hers!.id).expect(201)
    await appeal(ada, hers!.id).expect(409)
    await appeal(bo, his!.id).expect(201)
    const never = '5'.repeat(20)
    for (const who of [await member(forum, 'Dee'), mod, other]) {
      const answer = await appeal(who, hers!.id).expect(404)
      expect(answer.body).toEqual((await appeal(who, never)).body)
    }
    await appeal(visitor(forum), hers!.id).expect(401)
  })

  it('is the same when it is sent twice', async () => {
    await decided()
    const [decision] = await decisionsOf(ada)
    for (let time = 0; time < 2; time++) {
      await appeal(ada, decision!.id).set('Idempotency-Key', 'once').expect(201)
    }
    expect(await told(forum, ada, 'appeal-received')).toHaveLength(1)
  })

  it('is possible for half a year', async () => {
    await decided()
    const [decision] = await decisionsOf(ada)
    await later(forum, 24 * 179)
    ada = await memberNamed(forum, 'Ada')
    expect((await ada.page(`/me/decisions/${decision!.id}`)).text).toContain('name="text"')
    await later(forum, 24 * 2)
    await appeal(ada, decision!.id).expect(409)
    const page = await ada.page(`/me/decisions/${decision!.id}`).expect(200)
    expect(wordsIn(page.text)).toContain('The time for asking is over.')
  })

  it('goes to the overseers where no moderator is left, and waits where nobody is', async () => {
    const id = await decided({ action: 'pause' })
    await second(other, id, true).expect(200)
    const [decision] = await decisionsOf(ada)
    const answer = await appeal(ada, decision!.id).expect(201)
    expect(answer.body).toMatchObject({ appeal: { state: 'lodged' } })
    for (const who of [mod, other]) await who.get(`/moderation/cases/${id}`).expect(404)
    const seer = await member(forum, 'Seer', ['overseer'])
    await later(forum, 0)
    expect(await readCase(seer, id)).toMatchObject({ state: 'appealed' })
    await hear(seer, id, { outcome: 'reversed' }).expect(200)
    await reply(ada, thread, 'Thank you.')
  })
})

describe('the second look', () => {
  it('can leave the decision as it is', async () => {
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await hear(other, id, { reason: 'It stays.' }).expect(200)
    await hear(other, id).expect(409)
    const [after] = await decisionsOf(ada)
    expect(after).toMatchObject({
      state: 'in-force',
      appeal: { state: 'decided', outcome: 'upheld', reason: 'It stays.' },
    })
    expect(await told(forum, ada, 'appeal-outcome')).toHaveLength(1)
    expect(await told(forum, bo)).toHaveLength(2)
    await appeal(ada, decision!.id).expect(409)
  })

  it('can take it back, which puts the post back and tells both', async () => {
    const id = await decided()
    expect(await seenBy(bo)).toBe(404)
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await hear(other, id, { outcome: 'reversed', reason: 'A joke.' }).expect(200)
    expect(await seenBy(bo)).toBe(200)
    expect(await decisionsOf(ada)).toMatchObject([
      { state: 'reversed', appeal: { outcome: 'reversed' } },
    ])
    expect(await told(forum, ada, 'appeal-outcome')).toHaveLength(1)
    expect(await told(forum, bo, 'report-outcome')).toHaveLength(2)
    expect(await readCase(other, id)).toMatchObject({ state: 'closed' })
  })

  it('can decide something else, which comes in its place and can be asked about anew', async () => {
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await hear(other, id, { outcome: 'changed' }).expect(422)
    await hear(other, id, { outcome: 'changed', action: 'fold', reason: 'Folded.' }).expect(200)
    expect(await seenBy(bo)).toBe(200)
    const [after, before] = await decisionsOf(ada)
    expect(after).toMatchObject({ action: 'fold', state: 'in-force', appeal: null })
    expect(before).toMatchObject({ state: 'reversed', appeal: { outcome: 'changed' } })
    // Of one outcome she is told once.
    expect(await told(forum, ada)).toHaveLength(3)
    await appeal(ada, after!.id).expect(201)
    for (const who of [mod, other]) await who.get(`/moderation/cases/${id}`).expect(404)
  })

  it('can follow a reporter, who finds that something is needed', async () => {
    const id = await decided({ action: 'none' })
    const [decision] = await decisionsOf(bo)
    await appeal(bo, decision!.id, 'Please look again.').expect(201)
    await hear(other, id, { outcome: 'reversed' }).expect(422)
    await hear(other, id, { outcome: 'changed', action: 'fold' }).expect(200)
    expect(await told(forum, bo, 'appeal-outcome')).toHaveLength(1)
    expect(await told(forum, ada, 'decision')).toHaveLength(1)
    expect(await decisionsOf(ada)).toMatchObject([{ action: 'fold', part: 'concerned' }])
  })

  it('needs a second person, too, for what is heavy, who has decided nothing before', async () => {
    const third = await member(forum, 'Mo', ['moderator'])
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await hear(other, id, { outcome: 'changed', action: 'pause' }).expect(200)
    await second(mod, id, true).expect(404)
    await second(other, id, true).expect(403)
    await second(third, id, true).expect(200)
    expect(await seenBy(bo)).toBe(200)
    await ada.post(`/t/${thread}/posts`, { body: 'But.' }).expect(403)
  })

  it('goes to another when nobody has done anything for a week', async () => {
    const third = await member(forum, 'Mo', ['moderator'])
    const id = await decided()
    const [decision] = await decisionsOf(ada)
    await appeal(ada, decision!.id).expect(201)
    await forum.forum.writer.transact((tx) =>
      tx.deleteFrom('case_reader').where('member_id', '=', third.id).execute(),
    )
    await other.post(`/moderation/cases/${id}/claim`).expect(200)
    await later(forum, 24 * 8)
    await other.get(`/moderation/cases/${id}`).expect(404)
    expect(await queue(third)).toMatchObject([{ id, heldBy: null, state: 'appealed' }])
    expect(await told(forum, ada, 'appeal-moved')).toHaveLength(1)
  })
})

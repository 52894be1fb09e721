/** Deciding cases: by one or by two, once, with reasons, and what whom it concerns is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import {
  decide,
  decisionsOf,
  later,
  newCase as caseOf,
  ownStates,
  queue,
  readCase,
  report,
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

const newCase = (of = post) => caseOf({ by: bo, reader: other }, of)

describe('a case', () => {
  it('is decided by one who reads it, who takes it on in the same step', async () => {
    const id = await newCase()
    const answer = await decide(mod, id, { action: 'fold', reason: 'It is harsh.' }).expect(200)
    expect(answer.body).toMatchObject({
      case: { state: 'decided', heldBy: null, decision: { action: 'fold', state: 'in-force' } },
    })
    const { history } = await readCase(mod, id)
    expect(history.map(({ what }) => what)).toEqual(['opened', 'claimed', 'decided'])
    expect(await queue(mod)).toEqual([])
    expect(await ownStates(bo)).toEqual(['decided'])
  })

  it('is decided once, by one of two who try at the same time', async () => {
    const id = await newCase()
    const [one, two] = await Promise.all([decide(mod, id), decide(other, id)])
    expect([one.status, two.status].sort()).toEqual([200, 409])
    await decide(mod, id).expect(409)
    expect(await told(forum, bo, 'report-outcome')).toHaveLength(1)
  })

  it('is not decided while another has it, or on a version that has moved', async () => {
    const id = await newCase()
    const { version } = await readCase(mod, id)
    await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    await decide(other, id).expect(409)
    await decide(mod, id, { version }).expect(409)
    await decide(mod, id, { version: version + 1 }).expect(200)
  })

  it('is decided once when the form is sent twice', async () => {
    const id = await newCase()
    for (let time = 0; time < 2; time++) {
      await decide(mod, id).set('Idempotency-Key', 'once').expect(200)
    }
    await decide(mod, id).expect(409)
  })

  it('needs a reason and a measure that fits', async () => {
    const id = await newCase()
    const path = `/moderation/cases/${id}/decide`
    await mod.post(path, { action: 'fold' }).expect(422)
    await mod.post(path, { action: 'ban', reason: 'So.' }).expect(422)
    await decide(mod, id, { reason: 'x'.repeat(1_001) }).expect(422)
    await decide(mod, id, { action: 'reverse' }).expect(422)
    await decide(mod, id, { action: 'pause', until: '2001-01-01T00:00:00Z' }).expect(422)
    await decide(mod, id, { action: 'hold', hours: 24 * 8 }).expect(422)
    await decide(mod, id, { action: 'content-note', reason: 'x '.repeat(100) }).expect(422)
    expect(await readCase(mod, id)).toMatchObject({ state: 'open', decision: null })
  })

  it('whose post was deleted can be decided only as far as there is something to do', async () => {
    const id = await newCase()
    await ada.delete(`/p/${post}`).expect(204)
    await decide(mod, id, { action: 'fold' }).expect(422)
    await decide(mod, id, { action: 'note', message: 'Gently.' }).expect(200)
  })

  it('whose member has left is decided without them', async () => {
    const id = await newCase()
    await ada.post('/me/leave', { posts: 'keep' }).expect(200)
    await later(forum, 24 * 20)
    await decide(mod, id, { action: 'warning' }).expect(422)
    await decide(mod, id, { action: 'fold' }).expect(200)
  })

  it('goes back to the others when a moderator who proposed something loses the office', async () => {
    const id = await newCase()
    await decide(mod, id, { action: 'pause' }).expect(200)
    const owner = await member(forum, 'Olga', ['owner'])
    await owner.delete('/m/Maud/roles/moderator').expect(204)
    await second(other, id, true).expect(409)
    await later(forum, 0)
    expect(await readCase(other, id)).toMatchObject({ state: 'open', proposal: null })
    expect(await decisionsOf(ada)).toEqual([])
  })
})

describe('what is heavy', () => {
  const heavy: [string, () => Promise<string>, object][] = [
    ['a pause', () => newCase(), { action: 'pause' }],
    ['asking to leave', () => newCase(), { action: 'leave' }],
    [
      'anything about an alias',
      async () => newCase(await reply(ada, thread, 'Hidden.', { anonymous: true })),
      { action: 'fold' },
    ],
    [
      'anything about a moderator',
      async () => newCase(await reply(await member(forum, 'Mo', ['moderator']), thread, 'Enough.')),
      { action: 'fold' },
    ],
    [
      'anything about a peer clinician',
      async () => newCase(await reply(await member(forum, 'Cli', ['clinician']), thread, 'Now.')),
      { action: 'remove' },
    ],
  ]

  it.each(heavy)('%s waits for a second person, who is another', async (_, made, fields) => {
    const id = await made()
    const answer = await decide(mod, id, fields).expect(200)
    expect(answer.body).toMatchObject({ case: { state: 'needs-second', decision: null } })
    expect(await told(forum, bo, 'report-outcome')).toEqual([])
    await second(mod, id, true).expect(403)
    await decide(other, id, fields).expect(409)
    const agreed = await second(other, id, true).expect(200)
    expect(agreed.body).toMatchObject({ case: { state: 'decided', proposal: null } })
    await second(other, id, true).expect(409)
    expect(await told(forum, bo, 'report-outcome')).toHaveLength(1)
  })

  it('is open again when the second does not agree, or the first takes it back', async () => {
    const id = await newCase()
    await decide(mod, id, { action: 'pause' }).expect(200)
    await second(other, id, false).expect(200)
    expect(await readCase(mod, id)).toMatchObject({ state: 'open', proposal: null })
    await decide(other, id, { action: 'leave' }).expect(200)
    await other.post(`/moderation/cases/${id}/release`).expect(200)
    expect(await readCase(mod, id)).toMatchObject({ state: 'open', proposal: null })
    expect(await decisionsOf(ada)).toEqual([])
    await reply(ada, thread, 'Still here.')
  })
})

describe('whom it concerns', () => {
  it('gets the reasons in full, and nobody’s name', async () => {
    const id = await newCase()
    const fields = { action: 'remove', reason: 'It hurts.', facts: 'Two words.', message: 'Rest.' }
    await decide(mod, id, { ...fields, rule: 'Be kind' }).expect(200)
    const [decision] = await decisionsOf(ada)
    expect(decision).toMatchObject({
      ...fields,
      part: 'concerned',
      rule: 'Be kind',
      automatic: false,
      until: null,
      state: 'in-force',
      content: '<p>Go away.</p>\n',
    })
    const page = await ada.page(`/me/decisions/${decision!.id}`).expect(200)
    const words = wordsIn(page.text)
    expect(words).toContain('It hurts.')
    expect(words).toContain('By people.')
    expect(words).not.toMatch(/Maud|\bBo\b/)
    expect(await told(forum, ada, 'decision')).toHaveLength(1)
  })

  it('is not told where nothing was needed; who reported it is told why', async () => {
    const id = await newCase()
    await decide(mod, id, { action: 'none', reason: 'It is about a cat.' }).expect(200)
    expect(await decisionsOf(ada)).toEqual([])
    expect(await told(forum, ada)).toEqual([])
    const [decision] = await decisionsOf(bo)
    expect(decision).toMatchObject({ part: 'reporter', acted: false, reason: 'It is about a cat.' })
    expect(decision).not.toHaveProperty('action')
  })

  it('is another than who reported it, who learns only that something was done', async () => {
    const id = await newCase()
    await decide(mod, id, { action: 'remove', message: 'Rest.' }).expect(200)
    const [decision] = await decisionsOf(bo)
    expect(decision).toMatchObject({ part: 'reporter', acted: true, reason: null })
    const page = await bo.page(`/me/decisions/${decision!.id}`).expect(200)
    expect(wordsIn(page.text)).toContain('We don’t share details about other people.')
    expect(page.text).not.toMatch(/Remove|Rest\.|Go away/)
    const cy = await member(forum, 'Dee')
    await cy.get(`/me/decisions/${decision!.id}`).expect(404)
  })

  it('is not told what comes of it who wished so, and finds it among their reports', async () => {
    await report(bo, post, { quiet: true })
    const [one] = await queue(mod)
    await decide(mod, one!.id, { action: 'fold' }).expect(200)
    expect(await told(forum, bo)).toEqual([expect.stringContaining('report-received')])
    expect(await ownStates(bo)).toEqual(['decided'])
    expect(await decisionsOf(bo)).toHaveLength(1)
  })

  it('finds it in the export', async () => {
    const id = await newCase()
    await decide(mod, id, { action: 'warning', reason: 'Be gentle.' }).expect(200)
    const { text } = await ada.get('/me/export').expect(200)
    expect((JSON.parse(text) as { decisions: unknown }).decisions).toMatchObject([
      { action: 'warning', reason: 'Be gentle.' },
    ])
  })
})

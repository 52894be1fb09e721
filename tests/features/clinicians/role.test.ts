/** The role of peer clinician: who gives it, who is told, and what it opens and closes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'

interface Own {
  isClinician: boolean
  request: { words: string; askedAt: string } | null
  vouchedBy: { handle: string }[]
  record: { what: string; through: string; reason: string }[]
}

let forum: TestForum
let olga: Person
let mod: Person
let ruth: Person
let nils: Person

beforeEach(async () => {
  forum = await startTestForum()
  olga = await member(forum, 'Olga', ['owner'])
  mod = await member(forum, 'Maud', ['moderator'])
  ruth = await member(forum, 'Ruth')
  nils = await member(forum, 'Nils')
})
afterEach(() => forum.close())

const own = (who: Person) => bodyOf<Own>(who.get('/me/clinician').expect(200))
const ask = (who: Person, words = '') => who.post('/me/clinician-request', { words })
const asked = async (team: Person) => {
  const answer = team.get('/clinician-requests').expect(200)
  const { requests } = await bodyOf<{ requests: { member: { handle: string } }[] }>(answer)
  return requests.map((request) => request.member.handle)
}
const decide = (team: Person, of: Person, decision: string, reason = '') =>
  team.put(`/clinician-requests/${of.publicId}`, { decision, reason })

describe('asking for the role', () => {
  it('is shown to the one who asked and to the moderation team, with the words', async () => {
    await ask(ruth, 'A nurse, on nights.').expect(204)
    expect(await own(ruth)).toMatchObject({
      isClinician: false,
      request: { words: 'A nurse, on nights.' },
    })
    for (const team of [olga, mod]) expect(await asked(team)).toEqual(['Ruth'])
    await nils.get('/clinician-requests').expect(403)
    await visitor(forum).get('/clinician-requests').expect(401)
    expect((await nils.page('/m/Ruth')).text).not.toMatch(/clinician/i)
  })

  it('keeps the words from whoever has only the database', async () => {
    await ask(ruth, 'A nurse, on nights.').expect(204)
    const row = await forum.forum.reader
      .selectFrom('clinician_request')
      .select('words')
      .executeTakeFirstOrThrow()
    expect(row.words).not.toMatch(/nurse/)
  })

  it('can be put in other words, and taken back', async () => {
    await ask(ruth, 'First.').expect(204)
    await ask(ruth, 'Second.').expect(204)
    expect((await own(ruth)).request).toMatchObject({ words: 'Second.' })
    await ruth.delete('/me/clinician-request').expect(204)
    await ruth.delete('/me/clinician-request').expect(204)
    const after = await own(ruth)
    expect(after.request).toBeNull()
    expect(after.record.map(({ what }) => what)).toEqual(['withdrawn', 'asked'])
    expect(await asked(mod)).toEqual([])
  })

  it('works with forms alone', async () => {
    const page = await ruth.page('/me/clinician').expect(200)
    const fields = fieldsIn(page.text, 'form[action="/me/clinician-request"]')
    await ruth.form('/me/clinician-request', { ...fields, words: 'Here.' }).expect(303)
    expect(wordsIn((await ruth.page('/me/clinician')).text)).toContain('You have asked')
    const home = await mod.page('/').expect(200)
    expect(wordsIn(home.text)).toContain('One member asks to be known as a peer clinician')
    const team = await mod.page('/clinician-requests').expect(200)
    expect(wordsIn(team.text)).toContain('Here.')
    const action = `/clinician-requests/${ruth.publicId}`
    const decision = fieldsIn(team.text, `form[action="${action}"]`)
    await mod.form(action, { ...decision, decision: 'grant', reason: 'Welcome.' }).expect(303)
    expect(wordsIn((await ruth.page('/')).text)).toMatch(/now known here.*Welcome\./)
    const news = fieldsIn((await ruth.page('/')).text, 'form[action="/me/clinician/news"]')
    await ruth.form('/me/clinician/news', news).expect(303)
    expect(wordsIn((await ruth.page('/')).text)).not.toContain('now known here')
  })
})

describe('the moderation team', () => {
  it('gives the role, which opens the caucus at once, and tells nobody who decided', async () => {
    await space(forum, 'caucus', 'clinicians')
    await ask(ruth).expect(204)
    await ruth.get('/s/caucus').expect(404)
    await decide(mod, ruth, 'grant', 'Welcome.').expect(204)
    await ruth.get('/s/caucus').expect(200)
    await ruth.get('/me/professional-mode').expect(200)
    const after = await own(ruth)
    expect(after).toMatchObject({ isClinician: true, request: null })
    expect(after.record[0]).toMatchObject({ what: 'granted', through: 'team', reason: 'Welcome.' })
    expect(JSON.stringify(after)).not.toContain('Maud')
    await ask(ruth).expect(409)
    await decide(olga, ruth, 'grant').expect(404)
  })

  it('declines with words, after which one may ask again', async () => {
    await ask(ruth).expect(204)
    await decide(mod, ruth, 'decline', 'Tell us a little more.').expect(204)
    expect(wordsIn((await ruth.page('/')).text)).toContain('Tell us a little more.')
    expect((await own(ruth)).isClinician).toBe(false)
    await ask(ruth).expect(204)
    expect(await asked(olga)).toEqual(['Ruth'])
  })

  it('never decides about oneself', async () => {
    await ask(mod).expect(204)
    expect(await asked(mod)).toEqual([])
    expect(await asked(olga)).toEqual(['Maud'])
    await decide(mod, mod, 'grant').expect(403)
    await olga.put('/m/Olga/roles/clinician').expect(403)
    await ask(olga).expect(204)
    await decide(olga, olga, 'grant').expect(403)
    expect((await own(olga)).isClinician).toBe(false)
  })

  it('does not see who keeps apart from it or has blocked it; it is as if nobody asked', async () => {
    await ask(ruth).expect(204)
    await keepApart(forum, ruth, mod)
    expect(await asked(mod)).toEqual([])
    expect(wordsIn((await mod.page('/')).text)).not.toContain('asks to be known')
    const gone = await decide(mod, ruth, 'grant').expect(404)
    const never = await mod.put('/clinician-requests/neverwas', { decision: 'grant' }).expect(404)
    expect(gone.body).toEqual(never.body)
    expect(await asked(olga)).toEqual(['Ruth'])
    await ask(nils).expect(204)
    await nils.put('/me/blocks/Olga').expect(204)
    expect(await asked(olga)).toEqual(['Ruth'])
    await decide(olga, nils, 'grant').expect(404)
    await decide(olga, ruth, 'grant').expect(204)
    expect(wordsIn((await olga.page('/clinician-requests')).text)).toContain('A role was given')
    expect(wordsIn((await mod.page('/clinician-requests')).text)).not.toContain('A role was given')
  })

  it('sees who asks although it would rather not meet them: its list changes nothing it sees', async () => {
    await keepApart(forum, mod, ruth)
    await ask(ruth).expect(204)
    expect(await asked(mod)).toEqual(['Ruth'])
  })

  it('ends the role with a reason that the member is told', async () => {
    await olga.put('/m/Ruth/roles/clinician').expect(204)
    const page = await mod.page('/clinician-requests').expect(200)
    const fields = fieldsIn(page.text, 'form[action="/clinician-requests/ended"]')
    const send = (more: object) =>
      mod.form('/clinician-requests/ended', { ...fields, handle: 'Ruth', ...more })
    const without = await send({}).expect(422)
    expect(errorIn(without.text, 'reason-end')).not.toBeNull()
    const unknown = await send({ handle: 'Neverwas', reason: 'So.' }).expect(422)
    expect(errorIn(unknown.text, 'handle')).toContain('nobody with this handle')
    await send({ handle: 'Nils', reason: 'So.' }).expect(422)
    await send({ reason: 'You said you had stopped.' }).expect(303)
    expect((await own(ruth)).isClinician).toBe(false)
    expect(wordsIn((await ruth.page('/')).text)).toContain('You said you had stopped.')
    await ruth.put('/me/professional-mode', { on: true, level: 'known' }).expect(403)
    await nils
      .post('/clinician-requests/ended', { handle: 'Ruth', reason: 'I do not like her.' })
      .expect(403)
  })
})

describe('giving the role up', () => {
  it('ends it at once, and leaves professional mode on', async () => {
    await olga.put('/m/Ruth/roles/clinician').expect(204)
    await ruth.put('/me/professional-mode', { on: true, level: 'vouched' }).expect(200)
    await forum.forum.jobs.runDue()
    await nils.get('/m/Ruth').expect(404)
    await ruth.delete('/me/clinician').expect(204)
    await ruth.delete('/me/clinician').expect(204)
    const after = await own(ruth)
    expect(after.isClinician).toBe(false)
    expect(after.record[0]).toMatchObject({ what: 'given-up', through: 'self' })
    await nils.get('/m/Ruth').expect(404)
    await ruth.put('/me/professional-mode', { on: false }).expect(200)
    await nils.get('/m/Ruth').expect(200)
  })
})

describe('those who oversee the team', () => {
  it('read who of it decided, and not about whom', async () => {
    const over = await member(forum, 'Ove', ['overseer'])
    await ask(ruth).expect(204)
    await decide(mod, ruth, 'grant').expect(204)
    const answer = await over.get('/clinician-requests/decided').expect(200)
    expect(answer.body).toMatchObject({ decided: [{ what: 'granted', by: 'Maud' }] })
    const page = (await olga.page('/clinician-requests/decided').expect(200)).text
    expect(page).toContain('By Maud.')
    expect(page).not.toContain('Ruth')
    for (const who of [mod, nils]) await who.get('/clinician-requests/decided').expect(403)
    await visitor(forum).get('/clinician-requests/decided').expect(401)
  })

  it('do not read of what somebody they are kept apart from decided', async () => {
    const over = await member(forum, 'Ove', ['overseer'])
    await keepApart(forum, mod, over)
    await ask(ruth).expect(204)
    await decide(mod, ruth, 'grant').expect(204)
    expect((await over.get('/clinician-requests/decided')).body).toEqual({ decided: [] })
  })
})

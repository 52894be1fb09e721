/** Talking with the team: a conversation for each matter, both ways. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeNameOf } from '../../../server/features/members/code-name.ts'
import { limits } from '../../../shared/limits.ts'
import { errorIn, fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import { queue, report, startWithTeam } from '../moderation/people.ts'
import { list, open, read } from './matters.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let thread: string
let post: string

beforeEach(async () => {
  const { bo, ...rest } = await startWithTeam()
  ;({ forum, mod, other, ada, thread } = rest)
  post = await reply(bo, thread, 'Go away.')
})
afterEach(() => forum.close())

describe('a conversation', () => {
  it('goes both ways, under the team’s names, and tells the member of answers once', async () => {
    const { id, state } = await open(ada, { posts: `/p/${post}` })
    expect(state).toBe('open')
    expect(wordsIn((await mod.page('/')).text)).toContain('One member waits for an answer')
    expect(await read(mod, `/moderation/team/${id}`)).toMatchObject({
      member: 'Ada',
      posts: [post],
      words: [{ by: 'Ada', byTeam: false, words: 'May I ask?' }],
    })
    const words = 'You may.'
    for (let time = 0; time < 2; time++) {
      await mod
        .post(`/moderation/team/${id}/words`, { words })
        .set('Idempotency-Key', 'once')
        .expect(201)
    }
    const answered = await ada.get(`/me/team/${id}`).expect(200)
    const name = codeNameOf(forum.forum.keys, mod.id)
    expect(answered.body).toMatchObject({
      matter: { state: 'answered', words: [{ byTeam: false }, { by: name, byTeam: true, words }] },
    })
    expect(answered.text + (await ada.page(`/me/team/${id}`)).text).not.toContain('Maud')
    expect((await read(other, `/moderation/team/${id}`)).words[1]!.by).toBe(name)
    const told = await forum.forum.reader
      .selectFrom('notice')
      .select(['member_id', 'kind'])
      .where('kind', '<>', 'post')
      .execute()
    expect(told).toEqual([{ member_id: ada.id, kind: 'team-words' }])
    expect(await list(mod)).toEqual([])
    expect(await list(mod, 'answered')).toHaveLength(1)
  })

  it('is closed and opened again by either side', async () => {
    const { id } = await open(ada)
    const states: string[] = []
    const put = async (who: Person, at: string, state: string) => {
      await who.put(`${at}/${id}/state`, { state }).expect(200)
      states.push((await read(ada, `/me/team/${id}`)).state)
    }
    await put(mod, '/moderation/team', 'closed')
    await put(ada, '/me/team', 'open')
    await put(ada, '/me/team', 'closed')
    await put(other, '/moderation/team', 'open')
    expect(states).toEqual(['closed', 'open', 'closed', 'open'])
    await ada.put(`/me/team/${id}/state`, { state: 'closed' }).expect(200)
    await ada.post(`/me/team/${id}/words`, { words: 'One thing more.' }).expect(201)
    expect(await read(ada, `/me/team/${id}`)).toMatchObject({ state: 'open' })
    await ada.put(`/me/team/${id}/state`, { state: 'answered' }).expect(422)
  })

  it('is nobody else’s', async () => {
    const { id } = await open(ada)
    const bo = await member(forum, 'Eli')
    await bo.get(`/me/team/${id}`).expect(404)
    await bo.post(`/me/team/${id}/words`, { words: 'Me too.' }).expect(404)
    await bo.get(`/moderation/team/${id}`).expect(403)
    await bo.get('/moderation/team').expect(403)
    await visitor(forum).get('/me/team').expect(401)
  })

  it('says what is wrong, and keeps what was typed', async () => {
    const words = 'x'.repeat(limits.teamWordsLength + 1)
    const late = await ada.form('/me/team', { subject: 'The rules', words }).expect(422)
    expect(errorIn(late.text, 'words')).toMatch(/at most|over|long/i)
    const hidden = await reply(ada, thread, 'Mine.', { audience: 'me' })
    const bo = await member(forum, 'Eli')
    for (const posts of [hidden, '5'.repeat(20)]) {
      const answer = await bo.post('/me/team', { subject: 'A', words: 'B', posts }).expect(422)
      expect(answer.text).toContain('no address of a post that you can see')
    }
    const many = Array.from({ length: limits.teamReferences + 1 }, () => post).join('\n')
    await bo.post('/me/team', { subject: 'A', words: 'B', posts: many }).expect(422)
    expect(await list(mod)).toEqual([])
  })

  it('comes to an end of how many are open', async () => {
    for (let time = 0; time < limits.teamMatters; time++) await open(ada)
    await ada.post('/me/team', { subject: 'A', words: 'B' }).expect(409)
  })

  it('is open to somebody who is paused', async () => {
    const said = await reply(ada, thread, 'Enough of you.')
    await report(await member(forum, 'Eli'), said)
    const at = `/moderation/cases/${(await queue(mod))[0]!.id}`
    await mod.post(`${at}/decide`, { action: 'pause', reason: 'Again.', hours: 24 }).expect(200)
    await other.post(`${at}/second`, { agree: true }).expect(200)
    await ada.post(`/t/${thread}/posts`, { body: 'Why?' }).expect(403)
    const { id } = await open(ada, { words: 'Why?' })
    await ada.post(`/me/team/${id}/words`, { words: 'Please.' }).expect(201)
    await mod.post(`/moderation/team/${id}/words`, { words: 'Because.' }).expect(201)
    expect((await ada.get('/me/standing').expect(200)).body).toMatchObject({
      measures: [{ measure: 'pause', state: 'in-force' }],
    })
  })

  it('works without scripts', async () => {
    const page = await ada.page('/me/team').expect(200)
    const fields = fieldsIn(page.text, 'form[action="/me/team"]')
    const sent = { ...fields, subject: 'The door', words: 'Is it open?' }
    const to = (await ada.form('/me/team', sent).expect(303)).headers.location!
    expect((await ada.form('/me/team', sent).expect(303)).headers.location).toBe(to)
    const team = `/moderation/team/${(await list(mod))[0]!.id}`
    const say = fieldsIn((await mod.page(team)).text, `form[action="${team}/words"]`)
    await mod.form(`${team}/words`, { ...say, words: 'It is.' }).expect(303)
    expect(wordsIn((await ada.page(to)).text)).toContain('It is.')
  })
})

/** What looks after those who moderate: passing, limits, ties, hours, and a week's weight. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, memberNamed, type Person, visitor } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import { newCase as caseOf, queue, readCase, report, startWithTeam } from './people.ts'

interface Duty {
  zone: string
  hours: string[]
  limits: string[]
  ties: string[]
  heavyThisWeek: number
  asked: boolean
}

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string

beforeEach(async () => {
  ;({ forum, mod, other, ada, bo, thread } = await startWithTeam())
})
afterEach(() => forum.close())

const dutyOf = (who: Person) => bodyOf<Duty>(who.get('/moderation/duty').expect(200))

async function settle(): Promise<void> {
  await visitor(forum).post('/test/settle').expect(204)
}

const newCase = async (fields: object = {}, by: Person = ada) =>
  caseOf({ by: bo, reader: other }, await reply(by, thread, 'Go away.'), fields)

describe('passing a case', () => {
  it('takes it off one’s list for good, and leaves nothing for others to see', async () => {
    const id = await newCase()
    const before = await other.get(`/moderation/cases/${id}`).expect(200)
    await mod.post(`/moderation/cases/${id}/pass`).expect(204)
    expect(await queue(mod)).toEqual([])
    await mod.get(`/moderation/cases/${id}`).expect(404)
    expect((await other.get(`/moderation/cases/${id}`).expect(200)).body).toEqual(before.body)
    await settle()
    expect(await queue(mod)).toEqual([])
  })

  it('frees it for others, who get it when nobody else has it', async () => {
    const id = await newCase()
    await other.post(`/moderation/cases/${id}/pass`).expect(204)
    await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    const seer = await member(forum, 'Seer', ['overseer'])
    await mod.post(`/moderation/cases/${id}/pass`).expect(204)
    await settle()
    const [one] = await queue(seer)
    expect(one).toMatchObject({ id, state: 'open', heldBy: null })
    const { history } = await readCase(seer, id)
    expect(history.map(({ what }) => what)).not.toContain('passed')
    expect([await queue(mod), await queue(other)]).toEqual([[], []])
  })
})

describe('limits', () => {
  it('keep reports for these reasons off one’s list, those that are there and those that come', async () => {
    const there = await newCase({ reason: 'threat' })
    await mod.put('/moderation/duty/limits', { threat: true }).expect(204)
    expect(await queue(mod)).toEqual([])
    await mod.get(`/moderation/cases/${there}`).expect(404)
    await newCase({ reason: 'threat' })
    const unkind = await newCase()
    expect((await queue(mod)).map(({ id }) => id)).toEqual([unkind])
    expect(await queue(other)).toHaveLength(3)
    expect((await dutyOf(mod)).limits).toEqual(['threat'])
    expect((await dutyOf(other)).limits).toEqual([])
    expect(wordsIn((await mod.page('/')).text)).toContain('One report waits to be read')
  })

  it('of all moderators send a case on to others, and in the end to the owner', async () => {
    const owner = await member(forum, 'Olga', ['owner'])
    for (const one of [mod, other, owner]) {
      await one.put('/moderation/duty/limits', { threat: true }).expect(204)
    }
    await report(bo, await reply(ada, thread, 'Go away.'), { reason: 'threat' })
    expect([await queue(mod), await queue(other)]).toEqual([[], []])
    expect(await queue(owner)).toHaveLength(1)
  })
})

describe('a declared tie', () => {
  it('said in a case takes all about that person off one’s list, now and later', async () => {
    const [first] = [await newCase(), await newCase()]
    await mod.post(`/moderation/cases/${first}/tie`).expect(204)
    expect(await queue(mod)).toEqual([])
    await newCase()
    expect(await queue(mod)).toEqual([])
    expect(await queue(other)).toHaveLength(3)
    expect((await dutyOf(mod)).ties).toEqual(['Ada'])
    await mod.delete('/moderation/duty/ties', { handle: 'Ada' }).expect(204)
    await newCase()
    expect((await queue(mod)).map(({ id }) => id)).not.toContain(first)
  })

  it('behind an alias takes the case alone, so that nothing else tells who it is', async () => {
    const named = await newCase()
    const hidden = await reply(ada, thread, 'Unsigned.', { anonymous: true })
    await report(bo, hidden)
    const masked = (await queue(mod)).find(({ id }) => id !== named)!.id
    await mod.post(`/moderation/cases/${masked}/tie`).expect(204)
    expect((await queue(mod)).map(({ id }) => id)).toEqual([named])
    expect((await dutyOf(mod)).ties).toEqual([])
  })

  it('with an author or a reporter, or a block, does not show by which case goes', async () => {
    const hidden = await reply(ada, thread, 'Unsigned.', { anonymous: true })
    await report(bo, hidden)
    const { id } = (await queue(mod))[0]!
    const before = await mod.get(`/moderation/cases/${id}`).expect(200)
    for (const handle of ['Ada', 'Bo']) {
      await mod.put('/moderation/duty/ties', { handle }).expect(204)
      await mod.put(`/me/blocks/${handle}`).expect(204)
    }
    expect((await mod.get(`/moderation/cases/${id}`).expect(200)).body).toEqual(before.body)
    // What is given out later heeds them.
    await report(bo, await reply(ada, thread, 'Unsigned too.', { anonymous: true }))
    expect(await queue(mod)).toHaveLength(1)
    expect(await queue(other)).toHaveLength(2)
  })

  it('is with somebody one can see, and not with oneself', async () => {
    for (const handle of ['Nobody', 'Maud']) {
      await mod.put('/moderation/duty/ties', { handle }).expect(422)
    }
    await ada.put('/moderation/duty/ties', { handle: 'Bo' }).expect(403)
  })
})

describe('a week', () => {
  it('counts heavy cases for oneself alone, and suggests a swap', async () => {
    for (let time = 0; time < 5; time++) {
      const id = await newCase({ reason: 'threat' })
      await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    }
    await mod.post(`/moderation/cases/${await newCase()}/claim`).expect(200)
    expect((await dutyOf(mod)).heavyThisWeek).toBe(5)
    expect(wordsIn((await mod.page('/moderation/duty')).text)).toContain('a lot for one week')
    expect((await dutyOf(other)).heavyThisWeek).toBe(0)
    forum.world.setClock(forum.world.now() + 8 * 86_400_000)
    expect((await dutyOf(mod)).heavyThisWeek).toBe(0)
  })
})

describe('hours', () => {
  it('are marked day by day, in one’s own zone, and nothing calls outside them', async () => {
    // A Monday in winter, noon in Dublin.
    forum.world.setClock(Date.UTC(2026, 0, 5, 12))
    await newCase()
    const home = async () => wordsIn((await mod.page('/')).text)
    expect(await home()).toContain('One report waits')
    const hours = ['9:00-11:30, 18:00-22:00', '', '', '', '', '', '22:00-2:00']
    await mod.put('/moderation/duty/hours', { zone: 'Europe/Dublin', hours }).expect(204)
    expect((await dutyOf(mod)).hours).toEqual([
      '0:00-2:00, 9:00-11:30, 18:00-22:00',
      ...['', '', '', '', ''],
      '22:00-24:00',
    ])
    expect(await home()).not.toContain('One report waits')
    expect(await queue(mod)).toHaveLength(1)
    forum.world.setClock(Date.UTC(2026, 0, 5, 18))
    expect(await home()).toContain('One report waits')
  })

  it('that cannot be read are named, with what was typed', async () => {
    const page = await mod.page('/moderation/duty').expect(200)
    const fields = fieldsIn(page.text, 'form[action="/moderation/duty/hours"]')
    const sent = { ...fields, 'hours.2': 'in the evening' }
    const failed = await mod.form('/moderation/duty/hours', sent).expect(422)
    expect(failed.text).toContain('in the evening')
    expect(failed.text).toContain('cannot be read as hours')
    for (const hours of [['25:00-26:00'], ['9:00-9:00'], ['9-10']]) {
      await mod.put('/moderation/duty/hours', { zone: 'UTC', hours }).expect(422)
    }
    await mod.put('/moderation/duty/hours', { zone: 'Nowhere/Land', hours: [] }).expect(422)
  })
})

describe('after half a year', () => {
  it('one is asked whether one still wants to, once, and can step down with one click', async () => {
    const halfAYearLater = async () => {
      forum.world.setClock(forum.world.now() + 183 * 86_400_000)
      // Nobody stays signed in for so long.
      mod = await memberNamed(forum, 'Maud')
      other = await memberNamed(forum, 'Olaf')
    }
    await settle()
    expect((await dutyOf(mod)).asked).toBe(false)
    await halfAYearLater()
    await settle()
    await settle()
    const told = () =>
      forum.forum.reader
        .selectFrom('notice')
        .select('member_id')
        .where('kind', '=', 'still-want')
        .execute()
    expect((await told()).map((row) => row.member_id).sort()).toEqual([mod.id, other.id].sort())
    await mod.put('/moderation/duty/still').expect(204)
    expect((await dutyOf(mod)).asked).toBe(false)
    await halfAYearLater()
    await settle()
    expect(await told()).toHaveLength(3)
    await other.post('/moderation/duty/end').expect(204)
    await other.get('/moderation/queue').expect(403)
    expect((await bodyOf<{ member: { roles: string[] } }>(other.get('/me'))).member.roles).toEqual(
      [],
    )
  })
})

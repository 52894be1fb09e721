/** Cases: in which order they wait, taking them on, giving them back, and who gets them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { later, newCase as caseOf, ownStates, queue, readCase, report } from './people.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let bo: Person
let thread: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  other = await member(forum, 'Olaf', ['moderator'])
  ada = await member(forum, 'Ada')
  bo = await member(forum, 'Bo')
  await space(forum, 'kitchen')
  ;({ thread } = await startThread(ada, 'kitchen'))
})
afterEach(() => forum.close())

const claim = (who: Person, id: string) => who.post(`/moderation/cases/${id}/claim`)
const release = (who: Person, id: string) => who.post(`/moderation/cases/${id}/release`)

const newCase = async (fields: object = {}) =>
  caseOf({ by: bo, reader: mod }, await reply(ada, thread, 'Go away.'), fields)

it('waits with the urgent ones first, then the oldest, whatever the number of reports', async () => {
  const posts: string[] = []
  for (const body of ['One', 'Two', 'Three']) posts.push(await reply(ada, thread, body))
  const cy = await member(forum, 'Cy')
  const at = forum.world.now()
  for (const [number, post] of posts.entries()) {
    forum.world.setClock(at + number * 60_000)
    await report(bo, post, { reason: number === 2 ? 'personal' : 'other' })
  }
  await report(cy, posts[1]!)
  const waiting = await queue(mod)
  expect(waiting.map(({ reports, urgent }) => [reports, urgent])).toEqual([
    [1, true],
    [1, false],
    [2, false],
  ])
})

it('goes on to the next page', async () => {
  for (let number = 0; number < 52; number++) {
    await report(bo, await reply(ada, thread, `Word ${number}`))
  }
  const first = (await mod.get('/moderation/queue').expect(200)).body as { next: string; cases: [] }
  expect(first.cases).toHaveLength(50)
  const rest = await mod.get(`/moderation/queue?after=${first.next}`).expect(200)
  expect(rest.body).toMatchObject({ next: null })
  expect((rest.body as { cases: [] }).cases).toHaveLength(2)
  await mod.get('/moderation/queue?after=x').expect(422)
})

it('is counted on the home page up to ninety-nine', async () => {
  await newCase()
  const home = async () => wordsIn((await mod.page('/')).text)
  await copyCase(98)
  expect(await home()).toContain('99 reports wait to be read')
  await copyCase(1)
  expect(await home()).toContain('More than 99 reports wait to be read')
  await keepApart(forum, ada, mod)
  expect(await home()).not.toContain('reports wait')
})

/** The one case again, so many times. */
async function copyCase(times: number): Promise<void> {
  await forum.forum.writer.transact(async (tx) => {
    const first = tx.selectFrom('moderation_case').selectAll().orderBy('id')
    const { id: from, public_id, ...one } = await first.executeTakeFirstOrThrow()
    for (let time = 0; time < times; time += 1) {
      const made = tx.insertInto('moderation_case').returning('id')
      const row = { ...one, public_id: `${public_id}${times}${time}` }
      const { id } = await made.values(row).executeTakeFirstOrThrow()
      for (const table of ['case_member', 'case_reader'] as const) {
        const rows = await tx.selectFrom(table).selectAll().where('case_id', '=', from).execute()
        await tx
          .insertInto(table)
          .values(rows.map((other) => ({ ...other, case_id: id })))
          .execute()
      }
    }
  })
}

describe('taking a case on', () => {
  it('keeps others from doing the same work', async () => {
    const id = await newCase()
    const answer = await claim(mod, id).expect(200)
    expect(answer.body).toMatchObject({ case: { state: 'claimed', heldBy: 'you' } })
    await claim(mod, id).expect(200)
    await claim(other, id).expect(409)
    await release(other, id).expect(409)
    expect(await readCase(other, id)).toMatchObject({ state: 'claimed', heldBy: 'another' })
    expect((await other.get(`/moderation/cases/${id}`)).text).not.toContain('Maud')
    expect(await ownStates(bo)).toEqual(['claimed'])
    await release(mod, id).expect(200)
    await release(mod, id).expect(200)
    expect(await ownStates(bo)).toEqual(['open'])
    await claim(other, id).expect(200)
    const { history } = await readCase(mod, id)
    expect(history.map(({ what }) => what)).toEqual(['opened', 'claimed', 'released', 'claimed'])
  })

  it('is done by one of two who try at once', async () => {
    const id = await newCase()
    const answers = await Promise.all([claim(mod, id), claim(other, id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('ends after a day, and when whoever has it may not hear it any more', async () => {
    const id = await newCase()
    await claim(mod, id).expect(200)
    await later(forum, 23)
    await claim(other, id).expect(409)
    await later(forum, 2)
    await claim(other, id).expect(200)
    const owner = await member(forum, 'Olga', ['owner'])
    await owner.delete('/m/Olaf/roles/moderator').expect(204)
    await other.get('/moderation/queue').expect(403)
    await other.get(`/moderation/cases/${id}`).expect(403)
    await later(forum, 0)
    expect(await readCase(mod, id)).toMatchObject({ state: 'open', heldBy: null })
  })

  it('works without scripts, and says so when somebody was quicker', async () => {
    const id = await newCase({ note: 'Look here.' })
    const home = wordsIn((await mod.page('/')).text)
    expect(home).toContain('One report waits to be read')
    const page = await mod.page(`/moderation/cases/${id}`).expect(200)
    expect(wordsIn(page.text)).toContain('Look here.')
    const fields = fieldsIn(page.text, `form[action="/moderation/cases/${id}/claim"]`)
    await mod.form(`/moderation/cases/${id}/claim`, fields).expect(303)
    const late = await other.form(`/moderation/cases/${id}/claim`, fields).expect(409)
    expect(wordsIn(late.text)).toContain('Somebody else has taken it on meanwhile.')
  })
})

describe('who gets a case', () => {
  it('is a few of the moderators, drawn by lot', async () => {
    const mods = [mod, other]
    for (const name of ['Mo', 'Mu', 'My']) mods.push(await member(forum, name, ['moderator']))
    await report(bo, await reply(ada, thread, 'Go away.'))
    const lengths = []
    for (const one of mods) lengths.push((await queue(one)).length)
    expect(lengths.sort()).toEqual([0, 0, 1, 1, 1])
  })

  it('is none who wrote in the thread, or no moderator at all, as the reporter wishes', async () => {
    const seer = await member(forum, 'Seer', ['overseer'])
    await reply(mod, thread, 'I was here.')
    const post = await reply(ada, thread, 'Go away.')
    await report(bo, post, { route: 'uninvolved' })
    expect([await queue(mod), await queue(other)].map(({ length }) => length)).toEqual([0, 1])
    await report(await member(forum, 'Cy'), post, { route: 'overseers' })
    const counts = []
    for (const one of [mod, other, seer]) counts.push((await queue(one)).length)
    expect(counts).toEqual([0, 1, 1])
  })

  it('are those who come into office, while nobody else can hear it', async () => {
    await forum.close()
    forum = await startTestForum()
    const owner = await member(forum, 'Olga', ['owner'])
    ada = await member(forum, 'Ada')
    bo = await member(forum, 'Bo')
    const cy = await member(forum, 'Cy')
    await space(forum, 'kitchen')
    const { opening } = await startThread(owner, 'kitchen')
    expect(await report(bo, opening)).toMatchObject({ state: 'open' })
    expect(await queue(owner)).toEqual([])
    await owner.put('/m/Cy/roles/moderator').expect(204)
    await later(forum, 0)
    const [one] = await queue(cy)
    const { history } = await readCase(cy, one!.id)
    expect(history.map(({ what }) => what)).toEqual(['opened', 'assigned'])
    expect(await queue(owner)).toEqual([])
  })
})

it('is nothing for members and visitors', async () => {
  const id = await newCase()
  for (const path of ['/moderation/queue', `/moderation/cases/${id}`]) {
    await bo.get(path).expect(403)
    await visitor(forum).get(path).expect(401)
  }
  await claim(bo, id).expect(403)
  await release(visitor(forum), id).expect(401)
})

/** Looking behind an alias: two people, a ground, one hour, and its author is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { bodyOf } from '../../support/body.ts'
import { fieldsIn, wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, report } from './people.ts'

interface Asked {
  unmasking: { state: string; askedBy: string; handle: string | null } | null
}

let forum: TestForum
let mod: Person
let other: Person
let third: Person
let ada: Person
let id: string
let at: string

beforeEach(async () => {
  forum = await startTestForum()
  mod = await member(forum, 'Maud', ['moderator'])
  other = await member(forum, 'Olaf', ['moderator'])
  third = await member(forum, 'Tove', ['moderator'])
  ada = await member(forum, 'Ada')
  await space(forum, 'kitchen')
  const { thread } = await startThread(await member(forum, 'Cy'), 'kitchen')
  const post = await reply(ada, thread, 'I know where Bo lives.', { anonymous: true })
  await report(await member(forum, 'Bo'), post, { reason: 'personal' })
  id = (await queue(mod))[0]!.id
  at = `/moderation/cases/${id}/unmasking`
})
afterEach(() => forum.close())

const why = { ground: 'exposure', words: 'The street is named.' }
const read = async (who: Person) => (await bodyOf<Asked>(who.get(at).expect(200))).unmasking
const agree = (who: Person, fields: object = {}) =>
  who.post(`${at}/second`, { agree: true, ...fields })

async function later(minutes: number): Promise<void> {
  forum.world.setClock(forum.world.now() + minutes * 60_000)
  await visitor(forum).post('/test/settle').expect(204)
}

async function toldTo(who: Person): Promise<string[]> {
  const rows = await forum.forum.reader
    .selectFrom('notice')
    .select('kind')
    .where('member_id', '=', who.id)
    .where('kind', '=', 'unmasked')
    .execute()
  return rows.map(({ kind }) => kind)
}

describe('a handle behind an alias', () => {
  it('shows to the two who agreed, for an hour, and to nobody else', async () => {
    expect(await read(mod)).toBeNull()
    await mod.post(at, why).expect(201)
    expect(await read(mod)).toMatchObject({ state: 'asked', askedBy: 'you', handle: null })
    await agree(mod).expect(403)
    await mod.post(at, why).expect(201)
    await mod.post(at, { ...why, words: 'And the town.' }).expect(409)
    await other.post(at, why).expect(409)
    expect(await toldTo(ada)).toEqual([])
    await agree(other).expect(200)
    await agree(third).expect(409)
    for (const one of [mod, other]) expect(await read(one)).toMatchObject({ handle: 'Ada' })
    expect(await read(third)).toMatchObject({ state: 'agreed', handle: null })
    // Nothing but the handle, and nowhere but here.
    for (const one of [mod, other, third]) {
      for (const path of [
        `/moderation/cases/${id}`,
        '/moderation/queue',
        '/moderation/hand-over',
      ]) {
        expect((await one.get(path).expect(200)).text).not.toMatch(/\bAda\b/)
      }
    }
    expect((await mod.get(at)).text).not.toContain(ada.publicId)
    await later(61)
    for (const one of [mod, other]) expect(await read(one)).toMatchObject({ handle: null })
    expect((await mod.page(at)).text).not.toMatch(/\bAda\b/)
  })

  it('is not shown when the second declines', async () => {
    await mod.post(at, why).expect(201)
    await other.post(`${at}/second`, { agree: false }).expect(200)
    expect(await read(mod)).toMatchObject({ state: 'declined', handle: null })
    expect(await toldTo(ada)).toEqual([])
    await other.post(at, why).expect(201)
  })

  it('needs a ground from the list, and words', async () => {
    await mod.post(at, { ...why, ground: 'curious' }).expect(422)
    await mod.post(at, { ground: 'life' }).expect(422)
    await mod.post(at, { ...why, words: 'x'.repeat(2_001) }).expect(422)
    expect(await read(mod)).toBeNull()
  })

  it('works without scripts', async () => {
    const page = await mod.page(at).expect(200)
    const fields = fieldsIn(page.text, `form[action="${at}"]`)
    await mod.form(at, { ...fields, ...why }).expect(303)
    const asked = await other.page(at).expect(200)
    const answer = fieldsIn(asked.text, `form[action="${at}/second"]`)
    await other.form(`${at}/second`, { ...answer, agree: 'true' }).expect(303)
    expect(wordsIn((await other.page(at)).text)).toContain('It is Ada.')
  })
})

describe('the author', () => {
  it('is told at once, and reads when and why on their own page', async () => {
    await mod.post(at, { ...why, later: 'They might flee.' }).expect(201)
    await agree(other).expect(200)
    expect(await toldTo(ada)).toEqual(['unmasked'])
    const page = wordsIn((await ada.page('/me/standing')).text)
    expect(page).toContain('The post shows who somebody is, or where they live')
    expect(page).not.toMatch(/Maud|Olaf/)
  })

  it('is told after three days when both wrote down why, once', async () => {
    await mod.post(at, { ...why, later: 'They might flee.' }).expect(201)
    await agree(other, { later: 'I think so, too.' }).expect(200)
    await later(71 * 60)
    expect(await toldTo(ada)).toEqual([])
    expect((await ada.get('/me/standing')).body).toMatchObject({ looksBehind: [] })
    await later(2 * 60)
    await later(1)
    expect(await toldTo(ada)).toEqual(['unmasked'])
    expect((await ada.get('/me/standing')).body).toMatchObject({
      looksBehind: [{ ground: 'exposure' }],
    })
  })
})

describe('members', () => {
  const looks = async (who: Person) =>
    (await bodyOf<{ looksBehind: object[] }>(who.get('/moderation/log').expect(200))).looksBehind

  it('read of it in the log when a fortnight is over, without whose it was', async () => {
    const eli = await member(forum, 'Eli')
    const eve = await member(forum, 'Eve')
    await keepApart(forum, ada, eve)
    await mod.post(at, why).expect(201)
    await agree(other).expect(200)
    expect(await looks(eli)).toEqual([])
    await later(15 * 24 * 60)
    expect(await looks(eli)).toMatchObject([{ ground: 'exposure' }])
    const page = await eli.page('/moderation/log').expect(200)
    expect(wordsIn(page.text)).toContain('The post shows who somebody is')
    expect(page.text).not.toMatch(/Ada|Maud|Olaf/)
    // Whoever is kept apart from the author reads nothing of it, in no number either.
    expect(await looks(eve)).toEqual([])
    await later(40 * 24 * 60)
    const numbers = async (who: Person) =>
      (await who.get('/moderation/numbers').expect(200)).text.includes('"looksBehind":1')
    expect([await numbers(eli), await numbers(eve)]).toEqual([true, false])
  })
})

describe('somebody recused', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['kept apart from the author', () => keepApart(forum, ada, other)],
    ['blocked by the author', () => ada.put('/me/blocks/Olaf').expect(204)],
  ])('%s learns nothing, at any point', async (_, before) => {
    const never = at.replace(id, '5'.repeat(20))
    await mod.post(at, why).expect(201)
    await before()
    const asks = [
      (path: string) => other.get(path),
      (path: string) => other.post(path, why),
      (path: string) => other.post(path, {}),
      (path: string) => other.post(`${path}/second`, { agree: true }),
    ]
    for (const ask of asks) {
      const answer = await ask(at).expect(404)
      expect(answer.body).toEqual((await ask(never).expect(404)).body)
    }
    await agree(third).expect(200)
    expect(await read(mod)).toMatchObject({ handle: 'Ada' })
  })

  it('loses the name within the hour when they come to be kept apart', async () => {
    await mod.post(at, why).expect(201)
    await agree(other).expect(200)
    await keepApart(forum, ada, other)
    await other.get(at).expect(404)
    expect(await read(mod)).toMatchObject({ handle: 'Ada' })
  })

  it('is nobody but those who were given the case; under a name there is nothing to look behind', async () => {
    await ada.get(at).expect(403)
    await visitor(forum).get(at).expect(401)
    const { thread } = await startThread(ada, 'kitchen')
    await report(await member(forum, 'Eli'), await reply(ada, thread, 'With my name.'))
    const named = (await queue(mod)).find((one) => one.id !== id)!
    await mod.get(`/moderation/cases/${named.id}/unmasking`).expect(404)
    await mod.post(`/moderation/cases/${named.id}/unmasking`, why).expect(404)
  })
})

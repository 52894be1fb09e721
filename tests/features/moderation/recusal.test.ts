/** Nobody judges in their own case, or learns of one that has to do with somebody they are kept apart from. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space, visitor } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { queue, readCase, report, startWithTeam } from './people.ts'

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

/** That there is nothing for somebody: not in the list, not by address, not in a count. */
async function hearsNothing(who: Person, id: string): Promise<void> {
  const never = '5'.repeat(20)
  expect(await queue(who)).toEqual([])
  for (const path of ['', '/claim', '/release', '/pass', '/decide', '/second', '/hear', '/words']) {
    const ask = (one: string) =>
      path ? who.post(`/moderation/cases/${one}${path}`) : who.get(`/moderation/cases/${one}`)
    const answer = await ask(id).expect(404)
    expect(answer.body).toEqual((await ask(never).expect(404)).body)
  }
  expect(wordsIn((await who.page('/')).text)).not.toMatch(/reports? waits?/)
}

async function reported(by: Person, post: string, fields: object = {}): Promise<string> {
  await report(by, post, fields)
  const [one] = await queue(other)
  return one!.id
}

type Relation = [what: string, before: () => Promise<unknown>]

const relations: Relation[] = [
  ['is kept apart from the author', () => keepApart(forum, ada, mod)],
  ['is kept apart from the reporter', () => keepApart(forum, bo, mod)],
  ['keeps apart from the author', () => keepApart(forum, mod, ada)],
  ['keeps apart from the reporter', () => keepApart(forum, mod, bo)],
  ['has blocked the author', () => mod.put('/me/blocks/Ada').expect(204)],
  ['is blocked by the author', () => ada.put('/me/blocks/Maud').expect(204)],
  ['has blocked the reporter', () => mod.put('/me/blocks/Bo').expect(204)],
  ['is blocked by the reporter', () => bo.put('/me/blocks/Maud').expect(204)],
  ['has muted the author', () => mod.put('/m/Ada/mute').expect(204)],
  ['is muted by the author', () => ada.put('/m/Maud/mute').expect(204)],
  ['has muted the reporter', () => mod.put('/m/Bo/mute').expect(204)],
  ['is muted by the reporter', () => bo.put('/m/Maud/mute').expect(204)],
]

describe('a moderator', () => {
  it.each(relations)('who %s hears nothing of it', async (_, before) => {
    const post = await reply(ada, thread, 'Go away.')
    await before()
    await hearsNothing(mod, await reported(bo, post))
  })

  it('does not decide about what they wrote, under an alias neither', async () => {
    for (const anonymous of [false, true]) {
      const post = await reply(mod, thread, 'Mine.', { anonymous })
      await report(bo, post)
    }
    expect(await queue(mod)).toEqual([])
    expect(await queue(other)).toHaveLength(2)
    await hearsNothing(mod, (await queue(other))[0]!.id)
  })

  it('does not decide about what they reported themselves, before or while they had it', async () => {
    const first = await reply(ada, thread, 'Go away.')
    await hearsNothing(mod, await reported(mod, first))
    const second = await reply(ada, thread, 'And you.')
    await report(bo, second)
    const [mine] = await queue(mod)
    await mod.post(`/moderation/cases/${mine!.id}/claim`).expect(200)
    await report(mod, second)
    await hearsNothing(mod, mine!.id)
    expect(await readCase(other, mine!.id)).toMatchObject({ state: 'open', reports: 2 })
  })

  it('who comes to be kept apart loses it at once, and it goes to somebody else', async () => {
    const post = await reply(ada, thread, 'Go away.')
    const id = await reported(bo, post)
    await mod.post(`/moderation/cases/${id}/claim`).expect(200)
    await keepApart(forum, ada, mod)
    await hearsNothing(mod, id)
    await visitor(forum).post('/test/settle').expect(204)
    expect(await readCase(other, id)).toMatchObject({ state: 'open' })
  })

  it('does not get what quotes or names somebody they are kept apart from', async () => {
    const hers = await reply(ada, thread, 'Of my own.')
    const quoting = await reply(bo, thread, `[quote:${hers}]Of my own.[/quote]\n\nWell.`)
    const naming = await reply(bo, thread, 'As @Ada said.')
    await report(await member(forum, 'Dee'), quoting)
    await report(await member(forum, 'Eli'), naming)
    // Edited since: the text that was reported stays what it was.
    for (const post of [quoting, naming]) {
      await bo.patch(`/p/${post}`, { body: 'Nothing.' }).expect(200)
    }
    expect(await queue(mod)).toHaveLength(2)
    await keepApart(forum, ada, mod)
    expect(await queue(mod)).toEqual([])
    expect(await queue(other)).toHaveLength(2)
  })

  it('gets nothing from a space they do not read', async () => {
    await space(forum, 'cellar', 'invitation', [ada, bo, other])
    const { opening } = await startThread(ada, 'cellar')
    await hearsNothing(mod, await reported(bo, opening))
  })

  it('gets what was meant for a circle, in the case and nowhere else', async () => {
    const made = await ada.post('/me/circles', { name: 'Close' }).expect(201)
    const { circle } = made.body as { circle: { id: string } }
    await ada.put(`/me/circles/${circle.id}/members/Bo`).expect(204)
    const post = await reply(ada, thread, 'Among us.', { audience: `circle:${circle.id}` })
    const id = await reported(bo, post)
    const full = await readCase(mod, id)
    expect(full).toMatchObject({ post: null, versions: [{ body: 'Among us.' }] })
    await mod.get(`/p/${post}`).expect(404)
  })
})

describe('behind an alias', () => {
  const acts: Relation[] = [
    ['blocking', () => mod.put('/me/blocks/Ada').expect(204)],
    ['muting', () => mod.put('/m/Ada/mute').expect(204)],
    ['a declared tie', () => mod.put('/moderation/duty/ties', { handle: 'Ada' }).expect(204)],
  ]

  it.each(acts)('%s does not tell who it is, in a team of two neither', async (_, act) => {
    const old = await reply(ada, thread, 'Unsigned.', { anonymous: true })
    const id = await reported(bo, old)
    const before = await mod.get(`/moderation/cases/${id}`).expect(200)
    await act()
    expect((await mod.get(`/moderation/cases/${id}`).expect(200)).body).toEqual(before.body)
    await report(bo, await reply(ada, thread, 'Unsigned too.', { anonymous: true }))
    expect(await queue(mod)).toHaveLength(2)
  })

  it('muting the alias takes what stands under it, and nothing else', async () => {
    const hidden = await reply(ada, thread, 'Unsigned.', { anonymous: true })
    await report(bo, hidden)
    await report(bo, await reply(ada, thread, 'Signed.'))
    expect(await queue(mod)).toHaveLength(2)
    await mod.put(`/p/${hidden}/mute`).expect(204)
    expect(await queue(mod)).toHaveLength(1)
    expect(await queue(other)).toHaveLength(2)
  })
})

describe('a second report', () => {
  it('by somebody who has muted a moderator does not take the case they have away', async () => {
    const post = await reply(ada, thread, 'Go away.')
    const id = await reported(bo, post)
    const eve = await member(forum, 'Eve')
    await eve.put('/m/Maud/mute').expect(204)
    await report(eve, post)
    expect(await queue(mod)).toMatchObject([{ id, reports: 1 }])
    expect(await queue(other)).toHaveLength(2)
  })

  it('by somebody a moderator is kept apart from does not take the case they have away', async () => {
    const post = await reply(ada, thread, 'Go away.')
    const id = await reported(bo, post)
    const before = await mod.get(`/moderation/cases/${id}`).expect(200)
    const eve = await member(forum, 'Eve')
    await keepApart(forum, eve, mod)
    await report(eve, post, { note: 'From Eve.' })
    const after = await mod.get(`/moderation/cases/${id}`).expect(200)
    expect(after.body).toEqual(before.body)
    expect(await queue(mod)).toMatchObject([{ id, reports: 1 }])
    expect(await queue(other)).toHaveLength(2)
  })
})

describe('an entry on a moderator’s own list', () => {
  it('changes nothing that they can see of a case they have', async () => {
    const post = await reply(ada, thread, 'Go away.')
    const id = await reported(bo, post)
    const before = await mod.get(`/moderation/cases/${id}`).expect(200)
    await keepApart(forum, mod, bo)
    const after = await mod.get(`/moderation/cases/${id}`).expect(200)
    expect(after.body).toEqual(before.body)
    expect(await queue(mod)).toHaveLength(1)
  })
})

describe('where no moderator can hear it', () => {
  it('it goes to the overseers, then to the owner', async () => {
    const owner = await member(forum, 'Olga', ['owner'])
    await keepApart(forum, ada, mod)
    await keepApart(forum, ada, other)
    const post = await reply(ada, thread, 'Go away.')
    await report(bo, post)
    expect(await queue(owner)).toHaveLength(1)
    const seer = await member(forum, 'Seer', ['overseer'])
    await report(bo, await reply(ada, thread, 'And you.'))
    expect(await queue(seer)).toHaveLength(1)
    expect(await queue(owner)).toHaveLength(1)
  })
})

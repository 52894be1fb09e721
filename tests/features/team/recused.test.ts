/** Who of the team hears nothing of what a member brings up: whoever would hear nothing of a case. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, visitor } from '../../support/people.ts'
import type { TestForum } from '../../support/server.ts'
import { reply } from '../../support/writing.ts'
import { startWithTeam } from '../moderation/people.ts'
import { list, open } from './matters.ts'

let forum: TestForum
let mod: Person
let other: Person
let ada: Person
let thread: string

beforeEach(async () => {
  ;({ forum, mod, other, ada, thread } = await startWithTeam())
})
afterEach(() => forum.close())

async function hearsNothing(who: Person, id: string): Promise<void> {
  const never = '5'.repeat(20)
  for (const state of ['open', 'answered', 'closed']) expect(await list(who, state)).toEqual([])
  const asks = [
    (one: string) => who.get(`/moderation/team/${one}`),
    (one: string) => who.post(`/moderation/team/${one}/words`, { words: 'Yes.' }),
    (one: string) => who.post(`/moderation/team/${one}/words`, {}),
    (one: string) => who.put(`/moderation/team/${one}/state`, { state: 'closed' }),
  ]
  for (const ask of asks) {
    const answer = await ask(id).expect(404)
    expect(answer.body).toEqual((await ask(never).expect(404)).body)
  }
  expect(wordsIn((await who.page('/')).text)).not.toContain('for an answer from the team')
}

type Relation = [what: string, before: () => Promise<unknown>]

const relations: Relation[] = [
  ['is kept apart from whoever brings it', () => keepApart(forum, ada, mod)],
  ['keeps apart from them', () => keepApart(forum, mod, ada)],
  ['has blocked them', () => mod.put('/me/blocks/Ada').expect(204)],
  ['is blocked by them', () => ada.put('/me/blocks/Maud').expect(204)],
  [
    'says that they know them',
    () => mod.put('/moderation/duty/ties', { handle: 'Ada' }).expect(204),
  ],
]

describe('somebody of the team', () => {
  it.each(relations)('who %s hears nothing of it', async (_, before) => {
    await before()
    const { id } = await open(ada)
    await hearsNothing(mod, id)
    expect(await list(other)).toHaveLength(1)
  })

  it('loses it at once when they come to be kept apart, also between reading and answering', async () => {
    const { id } = await open(ada)
    expect(await list(mod)).toHaveLength(1)
    await keepApart(forum, ada, mod)
    await hearsNothing(mod, id)
  })

  it('hears nothing of what is about their own post, or that of somebody they are kept apart from', async () => {
    const theirs = await reply(mod, thread, 'Enough.', { anonymous: true })
    await hearsNothing(mod, (await open(ada, { posts: theirs })).id)
    const dee = await member(forum, 'Dee')
    await keepApart(forum, dee, mod)
    const hers = await reply(dee, thread, 'Well.')
    await hearsNothing(mod, (await open(ada, { posts: hers })).id)
    expect(await list(other)).toHaveLength(2)
  })

  it('does not learn who is behind an alias by blocking one after the other', async () => {
    const eli = await member(forum, 'Eli')
    const hidden = await reply(eli, thread, 'Without my name.', { anonymous: true })
    const { id } = await open(ada, { posts: hidden })
    const before = await mod.get(`/moderation/team/${id}`).expect(200)
    await mod.put('/me/blocks/Eli').expect(204)
    expect((await mod.get(`/moderation/team/${id}`).expect(200)).body).toEqual(before.body)
    await mod.delete('/me/blocks/Eli').expect(204)
    await eli.put('/me/blocks/Maud').expect(204)
    await hearsNothing(mod, id)
  })

  it('is passed by when a moderator is what it is about', async () => {
    const seer = await member(forum, 'Seer', ['overseer'])
    const both = await member(forum, 'Both', ['overseer', 'moderator'])
    const { id } = await open(ada, { route: 'overseers' })
    for (const one of [mod, other, both]) await hearsNothing(one, id)
    expect(await list(seer)).toHaveLength(1)
  })

  it('who does not answer for two days is joined by those who oversee the team', async () => {
    const seer = await member(forum, 'Seer', ['overseer'])
    await open(ada)
    await visitor(forum).post('/test/settle').expect(204)
    expect(await list(seer)).toEqual([])
    forum.world.setClock(forum.world.now() + 49 * 3_600_000)
    await visitor(forum).post('/test/settle').expect(204)
    expect([await list(seer), await list(mod)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('loses it with the office, and it goes to those who come', async () => {
    const { id } = await open(ada)
    const owner = await member(forum, 'Olga', ['owner'])
    for (const handle of ['Maud', 'Olaf']) {
      await owner.delete(`/m/${handle}/roles/moderator`).expect(204)
    }
    await mod.get(`/moderation/team/${id}`).expect(403)
    await visitor(forum).post('/test/settle').expect(204)
    expect(await list(owner)).toHaveLength(1)
  })
})

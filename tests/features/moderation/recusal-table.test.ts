/** Offices × relations × how far a case is × everything that could tell of it. */
import { afterEach, describe, expect, it } from 'vitest'
import { keepApart } from '../../support/apart.ts'
import { wordsIn } from '../../support/forms.ts'
import { member, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { appeal, decide, decisionsOf, queue, readCase, report, second } from './people.ts'

const offices = ['moderator', 'overseer', 'owner'] as const

interface World {
  forum: TestForum
  ada: Person
  bo: Person
  dee: Person
}

/** What stands between somebody in office and a case about Ada that Bo reported, which names Dee. */
const relations: Record<string, (who: Person, world: World) => Promise<unknown>> = {
  'is kept apart from the author': (who, { forum, ada }) => keepApart(forum, ada, who),
  'is kept apart from the reporter': (who, { forum, bo }) => keepApart(forum, bo, who),
  'is kept apart from whom it names': (who, { forum, dee }) => keepApart(forum, dee, who),
  'is blocked by the author': (who, { ada }) => ada.put(`/me/blocks/${who.handle}`),
  'is blocked by the reporter': (who, { bo }) => bo.put(`/me/blocks/${who.handle}`),
  'has blocked the author': (who) => who.put('/me/blocks/Ada'),
  'is muted by the author': (who, { ada }) => ada.put(`/m/${who.handle}/mute`),
  'is muted by the reporter': (who, { bo }) => bo.put(`/m/${who.handle}/mute`),
  'has muted the author': (who) => who.put('/m/Ada/mute'),
}

const states = ['open', 'needs-second', 'decided', 'appealed'] as const

let forum: TestForum
afterEach(() => forum.close())

describe.each(states)('a case that is %s', (state) => {
  it(
    'is not there for anybody it has to do with, at any address',
    { timeout: 60_000 },
    async () => {
      forum = await startTestForum()
      const first = await member(forum, 'Maud', ['moderator'])
      const other = await member(forum, 'Olaf', ['moderator'])
      const seer = await member(forum, 'Seer', ['overseer'])
      const [ada, bo, dee] = [
        await member(forum, 'Ada'),
        await member(forum, 'Bo'),
        await member(forum, 'Dee'),
      ]
      await space(forum, 'kitchen')
      const { thread } = await startThread(dee, 'kitchen')
      const post = await reply(ada, thread, 'Go away, @Dee.')
      await report(bo, post)
      const [one] = await queue(first)
      const id = one!.id
      const people: [string, Person][] = []
      for (const office of offices) {
        for (const relation of Object.keys(relations)) {
          const who = await member(forum, `${office}${people.length}`, [office])
          people.push([relation, who])
        }
      }
      await giveToAll(id, people)
      if (state === 'needs-second') await decide(first, id, { action: 'pause' }).expect(200)
      if (state === 'decided' || state === 'appealed') {
        await decide(first, id, { action: 'warning' }).expect(200)
      }
      if (state === 'appealed') await appeal(ada, (await decisionsOf(ada))[0]!.id).expect(201)
      // Each could hear it until then.
      for (const [, who] of people) expect(await readCase(who, id)).toMatchObject({ state })
      for (const [relation, who] of people) await relations[relation]!(who, { forum, ada, bo, dee })
      for (const [relation, who] of people) await hearsNothing(who, id, relation)
      if (state === 'appealed') await hearsNothing(first, id, 'has decided')
      expect(await readCase(other, id)).toMatchObject({ state })
      if (state === 'needs-second') await second(other, id, true).expect(200)
      await seer.get(`/moderation/cases/${id}`).expect(404)
    },
  )
})

async function giveToAll(publicId: string, people: [string, Person][]): Promise<void> {
  await forum.forum.writer.transact(async (tx) => {
    const { id } = await tx
      .selectFrom('moderation_case')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow()
    for (const [index, [, who]] of people.entries()) {
      const office = offices[Math.floor((index / people.length) * offices.length)]!
      await tx
        .insertInto('case_reader')
        .values({ case_id: id, member_id: who.id, office })
        .execute()
    }
  })
}

/** What could be asked about a case, with bodies that are right, and with none. */
const asked: [string, object][] = [
  ['claim', {}],
  ['release', {}],
  ['pass', {}],
  ['decide', { action: 'fold', reason: 'So.' }],
  ['decide', {}],
  ['second', { agree: true }],
  ['second', {}],
  ['hear', { outcome: 'upheld', reason: 'So.' }],
  ['hear', { outcome: 'never' }],
  ['words', { text: 'What came before?' }],
  ['words', {}],
]

async function hearsNothing(who: Person, id: string, why: string): Promise<void> {
  const never = '5'.repeat(20)
  const said = `${who.handle} ${why}`
  expect(await queue(who), said).toEqual([])
  const answers = async (one: string) => {
    const got = [await who.get(`/moderation/cases/${one}`)]
    for (const [act, body] of asked)
      got.push(await who.post(`/moderation/cases/${one}/${act}`, body))
    return got.map(({ status, body }) => [status, body as unknown])
  }
  expect(await answers(id), said).toEqual(await answers(never))
  expect((await who.page(`/moderation/cases/${id}`)).status, said).toBe(404)
  expect(wordsIn((await who.page('/')).text), said).not.toMatch(/reports? waits?/)
  expect((await who.get('/me/decisions')).text, said).toBe('{"decisions":[],"next":null}')
}

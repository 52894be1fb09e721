/**
 * Whatever people do about a case, in whatever order: no report is lost, nothing is decided or told
 * twice, and nobody has a part in both a decision and the second look at it.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { member, memberNamed, type Person, space, visitor } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { checkHistory } from './check-history.ts'
import { appeal, decide, hear, second } from './people.ts'

const officers = ['Maud', 'Olaf', 'Mo', 'Seer'] as const
const reporters = ['Bo', 'Cy'] as const
const actions = ['none', 'fold', 'remove', 'warning', 'pause', 'leave'] as const
const outcomes = ['upheld', 'changed', 'reversed'] as const

const officer = fc.constantFrom(...officers)
const step = fc.oneof(
  fc.record({ do: fc.constant('report' as const), who: fc.constantFrom(...reporters) }),
  fc.record({ do: fc.constant('withdraw' as const), who: fc.constantFrom(...reporters) }),
  fc.record({
    do: fc.constantFrom('claim' as const, 'release' as const, 'pass' as const),
    officer,
  }),
  fc.record({ do: fc.constant('decide' as const), officer, action: fc.constantFrom(...actions) }),
  fc.record({ do: fc.constant('decide' as const), officer, action: fc.constantFrom(...actions) }),
  fc.record({ do: fc.constant('second' as const), officer, agree: fc.boolean() }),
  fc.record({ do: fc.constant('appeal' as const), who: fc.constantFrom('Ada', ...reporters) }),
  fc.record({
    do: fc.constant('hear' as const),
    officer,
    outcome: fc.constantFrom(...outcomes),
    action: fc.constantFrom(...actions),
  }),
  fc.record({ do: fc.constant('office' as const), officer, on: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 25, 24 * 8) }),
)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function play(steps: readonly Step[]): Promise<void> {
  const forum = await startTestForum()
  try {
    const owner = await member(forum, 'Olga', ['owner'])
    const people = new Map<string, Person>()
    for (const name of officers) {
      people.set(name, await member(forum, name, [name === 'Seer' ? 'overseer' : 'moderator']))
    }
    for (const name of ['Ada', ...reporters]) people.set(name, await member(forum, name))
    await space(forum, 'kitchen')
    const { thread } = await startThread(owner, 'kitchen')
    const post = await reply(people.get('Ada')!, thread, 'Go away.')
    const reports = new Map<string, string>()
    const findCase = async () => {
      const rows = forum.forum.reader.selectFrom('moderation_case').select('public_id')
      return (await rows.orderBy('id', 'desc').limit(1).executeTakeFirst())?.public_id ?? '5'
    }
    const findDecision = async () => {
      const rows = forum.forum.reader.selectFrom('decision').select('public_id')
      return (await rows.orderBy('id', 'desc').limit(1).executeTakeFirst())?.public_id ?? '5'
    }
    // The owner alone looks after the reports of last resort, and does nothing here.
    const act = async (one: Step): Promise<number> => {
      const id = await findCase()
      switch (one.do) {
        case 'report': {
          const by = people.get(one.who)!
          const answer = await by.post(`/p/${post}/reports`, { reason: 'unkind' })
          if (answer.status === 201) {
            reports.set(one.who, (answer.body as { report: { id: string } }).report.id)
          }
          return answer.status
        }
        case 'withdraw': {
          const report = reports.get(one.who) ?? '5'
          return (await people.get(one.who)!.delete(`/me/reports/${report}`)).status
        }
        case 'claim':
        case 'release':
        case 'pass':
          return (await people.get(one.officer)!.post(`/moderation/cases/${id}/${one.do}`)).status
        case 'decide':
          return (await decide(people.get(one.officer)!, id, { action: one.action })).status
        case 'second':
          return (await second(people.get(one.officer)!, id, one.agree)).status
        case 'appeal':
          return (await appeal(people.get(one.who)!, await findDecision())).status
        case 'hear': {
          const { outcome, action } = one
          return (await hear(people.get(one.officer)!, id, { outcome, action })).status
        }
        case 'office': {
          const path = `/m/${one.officer}/roles/${one.officer === 'Seer' ? 'overseer' : 'moderator'}`
          return (await (one.on ? owner.put(path) : owner.delete(path))).status
        }
        case 'wait': {
          forum.world.setClock(forum.world.now() + one.hours * 3_600_000)
          await visitor(forum).post('/test/settle').expect(204)
          for (const name of people.keys()) people.set(name, await memberNamed(forum, name))
          return 204
        }
      }
    }
    for (const one of steps) {
      expect(await act(one), JSON.stringify(one)).toBeLessThan(500)
      await checkHistory(forum.forum.reader)
    }
  } finally {
    await forum.close()
  }
}

it('opens again what somebody proposed who has left the team, where nobody else is there', async () => {
  await play([
    { do: 'report', who: 'Bo' },
    { do: 'decide', officer: 'Maud', action: 'leave' },
    { do: 'office', officer: 'Maud', on: false },
    { do: 'wait', hours: 192 },
  ])
})

it('holds for any order of steps', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }),
      async (rest) => {
        await play([{ do: 'report', who: 'Bo' }, ...rest])
      },
    ),
    { numRuns: 10 },
  )
})

it('holds for a whole story with everything in it', async () => {
  await play([
    { do: 'report', who: 'Bo' },
    { do: 'report', who: 'Cy' },
    { do: 'decide', officer: 'Maud', action: 'pause' },
    { do: 'second', officer: 'Maud', agree: true },
    { do: 'second', officer: 'Olaf', agree: true },
    { do: 'second', officer: 'Mo', agree: true },
    { do: 'appeal', who: 'Ada' },
    { do: 'appeal', who: 'Cy' },
    { do: 'hear', officer: 'Maud', outcome: 'upheld', action: 'none' },
    { do: 'hear', officer: 'Mo', outcome: 'changed', action: 'fold' },
    { do: 'hear', officer: 'Seer', outcome: 'changed', action: 'fold' },
    { do: 'appeal', who: 'Ada' },
    { do: 'wait', hours: 1 },
    { do: 'hear', officer: 'Mo', outcome: 'reversed', action: 'none' },
    { do: 'hear', officer: 'Seer', outcome: 'reversed', action: 'none' },
    { do: 'wait', hours: 25 },
  ])
})

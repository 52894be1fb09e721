/** What was sent is forgotten after a year and more, and nothing of it is sent again. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetDelivered } from '../../server/delivery/forget.ts'
import { limits } from '../../shared/limits.ts'
import { minuteMs, noon, openStage, type Stage } from '../features/notice-mail/stage.ts'
import { member, memberNamed } from '../support/people.ts'
import { statementsOf, wholeTables } from '../support/plans.ts'
import { reply, startThread } from '../support/writing.ts'

const longAfter = noon + (limits.tellDays + 1) * 24 * 60 * minuteMs

let stage: Stage
let thread: string
beforeEach(async () => {
  stage = await openStage()
  const ada = await stage.mailed('Ada', 'mail', ['reply', 'thread', 'reaction', 'office'])
  ;({ thread } = await startThread(ada, 'kitchen'))
  await reply(await member(stage.forum, 'Bo'), thread, 'One.')
  expect(await stage.at(noon + 5 * minuteMs)).toHaveLength(1)
})
afterEach(() => stage.close())

const count = async () =>
  (await stage.forum.forum.reader.selectFrom('delivered').select('key').execute()).length

/** Has everything of hers looked at again, which is unread still, as after any change. */
async function looked(at: number): Promise<number> {
  const { writer } = stage.forum.forum
  await writer.transact((tx) => tx.updateTable('delivery').set({ next_at: 0 }).execute())
  return (await stage.at(at)).length
}

it('and not before; what is unread ever since comes no second time', async () => {
  const before = await count()
  expect(before).toBeGreaterThan(0)
  expect(await looked(longAfter - 2 * 24 * 60 * minuteMs)).toBe(0)
  expect(await count()).toBe(before)
  expect(await looked(longAfter)).toBe(0)
  expect(await count()).toBe(0)
  expect(await looked(longAfter + minuteMs)).toBe(0)
})

it('something new in the same conversation comes all the same', async () => {
  expect(await looked(longAfter)).toBe(0)
  expect(await count()).toBe(0)
  await reply(await memberNamed(stage.forum, 'Bo'), thread, 'Two.')
  expect(await looked(longAfter + 6 * minuteMs)).toBe(1)
  expect(await looked(longAfter + 60 * minuteMs)).toBe(0)
})

it('a little in each run, by an index', async () => {
  const { forum, dataDir } = stage.forum
  await forum.writer.transact(async (tx) => {
    const { member_id } = await tx.selectFrom('delivered').selectAll().executeTakeFirstOrThrow()
    for (let number = 0; number < 1_200; number += 1) {
      const row = { member_id, by_way: 'mail' as const, key: `reply:${number}`, up_to: 0 }
      await tx
        .insertInto('delivered')
        .values({ ...row, told_at: noon })
        .execute()
    }
  })
  const all = await count()
  const asked = await statementsOf(() => forgetDelivered(forum, longAfter))
  expect(await count()).toBe(all - 500)
  expect(asked.some((text) => text.includes('DELETE FROM delivered'))).toBe(true)
  expect(wholeTables(dataDir, asked, { growing: ['delivered'] })).toEqual([])
  for (const run of [1, 2, 3]) await forgetDelivered(forum, longAfter + run)
  expect(await count()).toBe(0)
})

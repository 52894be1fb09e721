/** What runs every minute, whoever is here: it reads no table whole that grows with what is written. */
import { expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { takeDue } from '../../server/push/devices.ts'
import { statementsOf, wholeTables } from '../support/plans.ts'
import { startTestForum } from '../support/server.ts'

const growing = [
  ...['post', 'thread', 'revision', 'reaction', 'change', 'thread_label', 'search_place'],
  ...['picture', 'bookmark', 'poll', 'poll_vote'],
  ...['moderation_case', 'case_event', 'case_snapshot', 'report', 'post_measure', 'held_post'],
  ...['delivered', 'outbox', 'push_device', 'notice', 'contact_point'],
]

it('jobs go by indexes', async () => {
  const forum = await startTestForum()
  createApp(forum.forum)
  const asked = await statementsOf(() => forum.forum.jobs.runDue())
  expect(asked.length).toBeGreaterThan(15)
  expect(wholeTables(forum.dataDir, asked, { growing })).toEqual([])
  // Asked for each lot, so not even an index is gone through from end to end.
  const { writer } = forum.forum
  const taking = await statementsOf(() => writer.transact((tx) => takeDue(tx, 0, 1)))
  expect(wholeTables(forum.dataDir, taking, { growing, indexes: true })).toEqual([])
  await forum.close()
})

it('and it would be seen if one did not', async () => {
  const forum = await startTestForum()
  const whole = (source: string) => wholeTables(forum.dataDir, [source], { growing })
  expect(whole("SELECT id FROM post p WHERE hat = 'x'")).toHaveLength(1)
  expect(whole('SELECT id FROM post WHERE id = 1')).toEqual([])
  await forum.close()
})

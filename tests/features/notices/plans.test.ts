/** Notices go by indexes: they read no table whole that grows with what is written, or with members. */
import { expect, it } from 'vitest'
import {
  listAwaiting,
  listConcernedByNotices,
} from '../../../server/visibility/concerned-by-notices.ts'
import { member, space } from '../../support/people.ts'
import { statementsOf, stepsOf, wholeTables } from '../../support/plans.ts'
import { startTestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

const growing = [
  ...['post', 'thread', 'reaction', 'read_mark', 'notice', 'change', 'thread_label', 'member'],
  ...['thread_follow', 'space_follow', 'branch_follow', 'muted_word', 'notice_switch'],
]

it('goes by indexes, whatever is asked', async () => {
  const forum = await startTestForum()
  await space(forum, 'kitchen')
  const alice = await member(forum, 'Alice')
  const bob = await member(forum, 'Bob')
  await alice.put('/me/notices', { reaction: true }).expect(200)
  await alice.put('/s/kitchen/follow', { level: 'all' }).expect(200)
  const { thread, opening } = await startThread(alice, 'kitchen')
  const post = await reply(bob, thread, 'One.')
  await startThread(bob, 'kitchen')
  await bob.put(`/p/${opening}/reactions/heard`).expect(204)
  await alice.put(`/p/${post}/follow`, { level: 'all' }).expect(200)
  const asked = await statementsOf(async () => {
    await alice.get('/notifications').expect(200)
    await alice.get('/').expect(200)
    await alice.get('/me/following').expect(200)
    await reply(bob, thread, '@Alice', { parentId: post })
    await forum.forum.live.settled()
    await alice.post('/notifications/read').expect(200)
    await alice.put('/me/read').expect(204)
  })
  const all = asked.filter((source) => /notice|follow|read_mark/.test(source))
  expect(all.length).toBeGreaterThan(20)
  expect(wholeTables(forum.dataDir, all, { growing, indexes: true })).toEqual([])
  await forum.close()
})

it('looks for whom a change may concern from where it was, not member by member', async () => {
  const forum = await startTestForum()
  const { reader } = forum.forum
  const change = { kind: 'reaction', space_id: 1, thread_id: 1, post_id: 1, member_id: null }
  const logged = { ...change, seq: 1, at: 0, before_label: null, after_label: null, facts: null }
  const asked = await statementsOf(async () => {
    await listConcernedByNotices(reader, [logged], new Set([1]))
    await listAwaiting(reader, [logged])
  })
  const looks = asked.filter((source) => source.includes('branch_follow'))
  expect(looks).toHaveLength(2)
  for (const source of looks) {
    const steps = stepsOf(forum.dataDir, source).map((step) =>
      /^SEARCH [fngp] .*\((\w+)/.exec(step),
    )
    const by = steps.flatMap((step) => step?.[1] ?? [])
    expect(by).toEqual(['thread_id', 'thread_id', 'thread_id', 'space_id', 'rowid'])
  }
  await forum.close()
})

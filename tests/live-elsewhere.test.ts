/** What a command writes beside a running server reaches open pages too, once. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openForum, type OpenForum } from '../server/open-forum.ts'
import { Elsewhere } from '../server/live/elsewhere.ts'
import { changeRules } from '../server/db/transact.ts'
import { startTestForum, type TestForum } from './support/server.ts'

let forum: TestForum
let beside: OpenForum

beforeAll(async () => {
  forum = await startTestForum()
  beside = await openForum(forum.forum.config)
})
afterAll(async () => {
  await beside.close()
  await forum.close()
})

it('gives out the changes of another process once, and never one\u2019s own', async () => {
  const elsewhere = new Elsewhere(forum.forum.reader)
  forum.forum.writer.onCommit((changes) => elsewhere.note(changes))
  expect(await elsewhere.look()).toEqual([])
  await forum.forum.writer.transact((tx) => changeRules(tx))
  expect(await elsewhere.look()).toEqual([])
  expect(await elsewhere.look()).toEqual([])
  await beside.writer.transact((tx) => changeRules(tx))
  expect(await elsewhere.look()).toEqual([])
  const given = await elsewhere.look()
  expect(given.map((change) => change.kind)).toEqual(['facts'])
  expect(await elsewhere.look()).toEqual([])
})

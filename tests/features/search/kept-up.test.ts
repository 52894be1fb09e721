/** The index of words follows everything that changes a text. */
import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFile } from '../../../server/command-line/import.ts'
import { migrate } from '../../../server/db/migrate.ts'
import { openDatabase } from '../../../server/db/open.ts'
import { completeLeaving } from '../../../server/features/leave/complete.ts'
import { admin } from '../../../server/command-line/admin.ts'
import { shellIn } from '../../command-line/shell.ts'
import { member, memberNamed, type Person, space } from '../../support/people.ts'
import { startTestForum, type TestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'
import { idsFound, look } from './looking.ts'

let test: TestForum
let alice: Person
let bob: Person

beforeAll(async () => {
  test = await startTestForum()
  alice = await member(test, 'Alice')
  bob = await member(test, 'Bob')
  await member(test, 'rowan', ['owner'])
  await space(test, 'kitchen')
})
afterAll(() => test.close())

const run = (text: string) => test.forum.writer.transact((tx) => sql.raw(text).execute(tx))

const indexed = async () =>
  (
    await sql<object>`SELECT post_id, place, title, body FROM search_place JOIN search_words
      ON search_words.rowid = place ORDER BY post_id`.execute(test.forum.reader)
  ).rows

it('with what is brought in from elsewhere, at its own time', async () => {
  const { opening } = await startThread(alice, 'kitchen', { body: 'Swedes, now.' })
  const file = path.join(test.dataDir, 'conversation.json')
  const conversation = {
    title: 'Soup',
    opening: 'I have two swedes.',
    openingTime: '2024-03-01T12:00:00Z',
    posts: [{ id: 'a', parent: null, text: 'No swedes here.' }],
  }
  fs.writeFileSync(file, JSON.stringify(conversation))
  await importFile([file, '--space', 'kitchen'], shellIn(test.dataDir))
  const { results } = await look(bob, 'swedes')
  expect(results.map(({ snippet }) => snippet)).toEqual([
    '<mark>Swedes</mark>, now.',
    'No <mark>swedes</mark> here.',
    'I have two <mark>swedes</mark>.',
  ])
  expect(results[0]!.post.id).toBe(opening)
  expect(await idsFound(bob, 'swedes', { by: 'rowan' })).toEqual([])
})

it('when texts are rendered again', async () => {
  const { opening } = await startThread(alice, 'kitchen', { body: 'A parsnip.' })
  await run("UPDATE post SET renderer = 0, html = '<p>Old.</p>' WHERE body = 'A parsnip.'")
  await run("UPDATE search_words SET body = 'old' WHERE body = 'a parsnip'")
  expect(await idsFound(bob, 'parsnip')).toEqual([])
  await admin(['re-render'], shellIn(test.dataDir))
  expect(await idsFound(bob, 'parsnip')).toEqual([opening])
  expect(await idsFound(bob, 'old')).toEqual([])
})

it('when somebody leaves, and keeps none of the words in the file', async () => {
  const eve = await member(test, 'Eve')
  const { thread, opening } = await startThread(alice, 'kitchen', { body: 'Listen.' })
  const theirs = await reply(eve, thread, 'My chrysanthemum.')
  const quote = `[quote:${theirs}]My chrysanthemum.[/quote] How so?`
  await reply(alice, thread, quote, { parentId: opening })
  expect(await idsFound(bob, 'chrysanthemum')).toEqual([theirs])
  await run(`UPDATE member SET status = 'leaving', leave_at = 1, leave_posts = 'delete'
    WHERE handle = 'Eve'`)
  await completeLeaving(test.forum, test.world.now())
  expect(await idsFound(bob, 'chrysanthemum')).toEqual([])
  const { rows } = await sql<{ found: number }>`SELECT count(*) AS found FROM search_words_data
    WHERE instr(block, CAST('chrysanthemum' AS BLOB)) > 0`.execute(test.forum.reader)
  expect(rows).toEqual([{ found: 0 }])
})

it('and is made of what there is when a forum without one is brought up to date', async () => {
  const words = await indexed()
  expect(words.length).toBeGreaterThan(5)
  await test.open()
  // The jobs of its start are over: one of them looks after the index.
  await test.forum.jobs.runDue()
  await run('DROP TABLE search_place')
  await run('DROP TABLE search_words')
  await run("DELETE FROM migration WHERE name = '011-search'")
  await test.stop()
  const handles = openDatabase(test.dataDir)
  await migrate(handles.writer)
  await handles.close()
  await test.resume()
  const again = await indexed()
  expect(again.map((row) => ({ ...row, place: 0 }))).toEqual(
    words.map((row) => ({ ...row, place: 0 })),
  )
  expect(await idsFound(await memberNamed(test, 'Bob'), 'swedes')).toHaveLength(3)
})

/** Reading aside: the same rows, while the process goes on; an end to waiting; a thread that dies. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openAside } from '../../server/db/aside/open.ts'
import { ReadingThread } from '../../server/db/aside/reading-thread.ts'
import { prepared } from '../../server/db/prepared.ts'
import { NotNow } from '../../server/errors.ts'
import { countTurns } from '../support/turns.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-aside-'))
const file = path.join(folder, 'some.db')
let db: Database.Database
let threads: ReadingThread[] = []
const workers = new Set<Worker>()
const noteWorker = (worker: Worker) => void workers.add(worker)

beforeEach(() => {
  db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE IF NOT EXISTS leaf (id INTEGER PRIMARY KEY, name TEXT); DELETE FROM leaf')
  process.on('worker', noteWorker)
})
afterEach(async () => {
  await Promise.all(threads.map((thread) => thread.close()))
  threads = []
  process.off('worker', noteWorker)
  workers.clear()
  db.close()
})

function start(options: { patienceMs?: number; idleMs?: number } = {}): ReadingThread {
  const thread = new ReadingThread({ file, ...options })
  threads.push(thread)
  return thread
}

/** Counts to `rows`, which takes a tenth of a second for each million or more. */
const counting = (rows: number) => ({
  sql: `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
    SELECT count(*) AS count FROM n`,
  values: [rows],
})
const one = { sql: 'SELECT 1 AS one', values: [] }

it('brings what any reader brings, as it is now', async () => {
  const aside = openAside(file)
  const leaves = prepared<[number], { id: number; name: string | null }>(
    'SELECT id, name FROM leaf WHERE id > ? ORDER BY id',
  )
  expect(await leaves(aside.reader, 0)).toEqual([])
  db.exec("INSERT INTO leaf VALUES (1, 'oak'), (2, NULL), (3, 'ash')")
  expect(await leaves(aside.reader, 1)).toEqual([
    { id: 2, name: null },
    { id: 3, name: 'ash' },
  ])
  expect(
    await aside.reader
      .selectFrom('leaf' as 'member')
      .select('id')
      .execute(),
  ).toHaveLength(3)
  await aside.close()
})

it('stops nobody else meanwhile', async () => {
  const thread = start()
  await thread.ask(one)
  let turns = 0
  const clock = setInterval(() => (turns += 1), 5)
  const began = performance.now()
  await thread.ask(counting(1_000_000))
  const took = performance.now() - began
  clearInterval(clock)
  expect(turns).toBeGreaterThan(Math.min(10, took / 25))
  expect(took).toBeGreaterThan(25)
})

it('says what is wrong with a query, and cannot write', async () => {
  const thread = start()
  await expect(thread.ask({ sql: 'SELECT wind FROM leaf', values: [] })).rejects.toThrow('wind')
  const writing = { sql: "INSERT INTO leaf VALUES (9, 'elm') RETURNING id", values: [] }
  await expect(thread.ask(writing)).rejects.toThrow('readonly')
  expect((await thread.ask(one)).values).toEqual([1])
})

it('lets nobody wait for ever, and answers those who come later', async () => {
  const thread = start({ patienceMs: 800 })
  await thread.ask(one)
  const asked = [counting(8_000_000), one].map((order) => thread.ask(order))
  await Promise.all(asked.map((answer) => expect(answer).rejects.toBeInstanceOf(NotNow)))
  await expect
    .poll(() => thread.ask(one).then(({ values }) => values, String), { timeout: 15_000 })
    .toEqual([1])
})

it('begins anew when the thread has died', async () => {
  const thread = start()
  await thread.ask(one)
  const long = thread.ask(counting(2_000_000))
  const next = thread.ask(one)
  await Promise.all([
    expect(long).rejects.toThrow('ended'),
    rest(20).then(() => [...workers][0]!.terminate()),
  ])
  expect((await next).values).toEqual([1])
  expect(workers.size).toBe(2)
})

it('ends when nothing has been asked for a while, and begins again', async () => {
  const thread = start({ idleMs: 20 })
  await thread.ask(one)
  const ended = new Promise((resolve) => [...workers][0]!.once('exit', resolve))
  await ended
  expect((await thread.ask(one)).values).toEqual([1])
})

it('answers what is waiting before it is closed, and nothing after', async () => {
  const thread = start()
  const asked = thread.ask(counting(100_000))
  await thread.close()
  expect((await asked).values).toEqual([100_000])
  await expect(thread.ask(one)).rejects.toThrow('closed')
})

it('hands over answers that came together in a turn of the process each', async () => {
  const thread = start()
  await thread.ask(one)
  const counter = countTurns()
  const turns = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      await thread.ask(one)
      const { turns } = counter
      // A page awaits more than this; while it is made, the others are answered.
      for (let hop = 0; hop < 5; hop += 1) await Promise.resolve()
      const end = performance.now() + 20
      while (performance.now() < end);
      return turns
    }),
  )
  counter.stop()
  expect(new Set(turns).size).toBe(4)
})

/** What was written goes into the file of the database while the process goes on. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Checkpoints } from '../../server/db/checkpoints/checkpoints.ts'
import { type Handles, openDatabase } from '../../server/db/open.ts'
import { Writer } from '../../server/db/writer.ts'

let folder: string
let handles: Handles
let writer: Writer
let checkpoints: Checkpoints
let threads = 0
const noteThread = (_: Worker) => void (threads += 1)
const errors: unknown[] = []

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-'))
  handles = openDatabase(folder)
  await sql`CREATE TABLE leaf (name TEXT)`.execute(handles.writer)
  writer = new Writer(handles.writer)
  const log = { error: (...said: unknown[]) => void errors.push(said) }
  checkpoints = new Checkpoints(handles.file, log as never)
  await checkpoints.takeOver(handles.writer)
  writer.afterCommits((handle) => checkpoints.lookAt(handle))
  threads = 0
  errors.length = 0
  process.on('worker', noteThread)
})
afterEach(async () => {
  process.off('worker', noteThread)
  await checkpoints.close()
  await handles.close()
  fs.rmSync(folder, { recursive: true })
})

async function write(count: number): Promise<void> {
  await writer.transact((tx) =>
    sql`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
      INSERT INTO leaf SELECT ${'x'.repeat(2_000)} FROM n`.execute(tx),
  )
}

/** How many rows the file of the database has by itself, without its log. */
function inTheFile(): number {
  const copy = path.join(folder, 'copy.db')
  fs.copyFileSync(handles.file, copy)
  const db = new Database(copy)
  const has = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'leaf'").get()
  const count = has ? db.prepare('SELECT count(*) FROM leaf').pluck().get() : 0
  db.close()
  return Number(count)
}

it('is begun by the commit after which there is enough, in a thread that ends again', async () => {
  await write(1_500)
  await checkpoints.close()
  expect(inTheFile()).toBe(0)
  await write(1_500)
  await checkpoints.close()
  expect(inTheFile()).toBe(3_000)
  await write(100)
  await checkpoints.close()
  expect([threads, inTheFile(), errors]).toEqual([1, 3_000, []])
})

it('goes on while others write and read, and the log does not grow for ever', async () => {
  for (let round = 0; round < 60; round += 1) {
    await write(200)
    await rest(20)
  }
  await checkpoints.close()
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM leaf`.execute(
    handles.reader,
  )
  expect(rows[0]!.count).toBe(12_000)
  expect(threads).toBeGreaterThan(1)
  // All of it together would be 24 million bytes.
  expect(fs.statSync(`${handles.file}-wal`).size).toBeLessThan(18_000_000)
})

it('stops nothing where it fails, and is said in the log without a word of what is kept', async () => {
  const log = { error: (...said: unknown[]) => void errors.push(said) }
  checkpoints = new Checkpoints(path.join(folder, 'missing', 'alongside.db'), log as never)
  await write(2_500)
  await checkpoints.close()
  expect(errors).toEqual([[{ name: 'TypeError' }, 'no checkpoint of the database']])
  await write(2_500)
  await checkpoints.close()
  expect(errors).toHaveLength(2)
})

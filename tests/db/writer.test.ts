/** Works that share a commit: each stands or falls alone, and none is told before all is written. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from '../../server/db/migrate.ts'
import { type Handles, openDatabase } from '../../server/db/open.ts'
import { type Change, logChange, type Tx } from '../../server/db/transact.ts'
import { Writer } from '../../server/db/writer.ts'

let folder: string
let handles: Handles
let writer: Writer
let published: Change[]

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-'))
  handles = openDatabase(folder)
  await migrate(handles.writer)
  await sql`CREATE TABLE noted (word TEXT NOT NULL UNIQUE)`.execute(handles.writer)
  writer = new Writer(handles.writer)
  published = []
  writer.onCommit((changes) => published.push(...changes))
})
afterEach(async () => {
  await handles.close()
  fs.rmSync(folder, { recursive: true })
})

async function note(tx: Tx, word: string): Promise<string> {
  await sql`INSERT INTO noted (word) VALUES (${word})`.execute(tx)
  await logChange(tx, { kind: word, at: 1 })
  return word
}

async function noted(): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`SELECT word FROM noted ORDER BY rowid`.execute(
    handles.reader,
  )
  return rows.map(({ word }) => word)
}

it('keeps what succeeds and nothing of what fails, in the order asked for', async () => {
  const works = fc.array(fc.record({ fails: fc.boolean(), words: fc.nat(3), waits: fc.boolean() }))
  let run = 0
  const property = fc.asyncProperty(works, async (asked) => {
    await sql`DELETE FROM noted`.execute(handles.writer)
    published.length = 0
    run += 1
    const told: string[] = []
    const all = asked.map(async ({ fails, words, waits }, index) => {
      if (waits) await new Promise(setImmediate)
      const names = Array.from({ length: words }, (_, count) => `${run} ${index} ${count}`)
      const work = writer.transact(async (tx) => {
        for (const name of names) await note(tx, name)
        // The second of the same name is one too many.
        if (fails) await note(tx, await note(tx, `${run} ${index} twice`))
        return index
      })
      if (fails) return expect(work).rejects.toThrow('UNIQUE')
      expect(await work).toBe(index)
      // Whoever is told finds it written.
      const there = await noted()
      expect(there).toEqual(expect.arrayContaining(names))
      told.push(...names)
    })
    await Promise.all(all)
    const kept = await noted()
    expect([...kept].sort()).toEqual(told.sort())
    expect(published.map(({ kind }) => kind)).toEqual(kept)
  })
  await fc.assert(property, { numRuns: 60 })
})

it('writes what waits together with one commit', async () => {
  const counted = () => {
    const { size } = fs.statSync(`${handles.file}-wal`)
    return size
  }
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(handles.writer)
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => writer.transact((tx) => note(tx, `${index}`))),
  )
  const together = counted()
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(handles.writer)
  for (let index = 50; index < 100; index += 1) await writer.transact((tx) => note(tx, `${index}`))
  // A commit writes each page that it touched, so fifty of them write the same pages fifty times.
  expect(counted()).toBeGreaterThan(together * 5)
})

it('writes what nobody waits for with whoever comes next, after them, or by itself a moment later', async () => {
  const along = [writer.transactLater((tx) => note(tx, 'a'))]
  await new Promise(setImmediate)
  along.push(writer.transactLater((tx) => note(tx, 'b')))
  await new Promise(setImmediate)
  expect(await noted()).toEqual([])
  await writer.transact((tx) => note(tx, 'c'))
  expect(await noted()).toEqual(['c', 'a', 'b'])
  expect(await Promise.all(along)).toEqual(['a', 'b'])
  expect(await writer.transactLater((tx) => note(tx, 'd'))).toBe('d')
  expect(await noted()).toHaveLength(4)
  await expect(writer.transactLater((tx) => note(tx, 'd'))).rejects.toThrow('UNIQUE')
})

it('refuses one inside another, which would wait for itself', async () => {
  const inner = writer.transact(() => writer.transact((tx) => note(tx, 'inner')))
  await expect(inner).rejects.toThrow('inside another')
  expect(await noted()).toEqual([])
})

it('tells everybody when the disk is full, and goes on when it is not', async () => {
  const pages = await sql<{ page_count: number }>`PRAGMA page_count`.execute(handles.writer)
  const full = pages.rows[0]!.page_count + 2
  await sql`PRAGMA max_page_count = ${sql.lit(full)}`.execute(handles.writer)
  const words = ['small', 'x'.repeat(100_000), 'also small', 'y'.repeat(200_000)]
  const outcomes = await Promise.allSettled(
    words.map((word) => writer.transact((tx) => note(tx, word))),
  )
  const kept = words.filter((_, index) => outcomes[index]!.status === 'fulfilled')
  expect(await noted()).toEqual(kept)
  expect(kept.length).toBeLessThan(3)
  await sql`PRAGMA max_page_count = 1000000`.execute(handles.writer)
  await writer.transact((tx) => note(tx, 'room again'))
  expect(await noted()).toContain('room again')
})

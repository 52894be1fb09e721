/** What runs every minute, whoever is here: it reads no table whole that grows with what is written. */
import Database from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { createApp } from '../../server/app.ts'
import { startTestForum } from '../support/server.ts'

afterEach(() => vi.restoreAllMocks())

const growing = [
  ...['post', 'thread', 'revision', 'reaction', 'change', 'thread_label', 'search_place'],
  ...['picture', 'bookmark', 'poll', 'poll_vote'],
  ...['moderation_case', 'case_event', 'case_snapshot', 'report', 'post_measure', 'held_post'],
]

it('jobs go by indexes', async () => {
  const forum = await startTestForum()
  createApp(forum.forum)
  const asked = new Set<string>()
  const probe = new Database(':memory:')
  const statement = Object.getPrototypeOf(probe.prepare('SELECT 1')) as Database.Statement
  for (const name of ['all', 'run'] as const) {
    const original = Reflect.get(statement, name) as (...values: unknown[]) => never
    vi.spyOn(statement, name).mockImplementation(function (this: Database.Statement, ...values) {
      asked.add(this.source)
      return original.apply(this, values)
    })
  }
  await forum.forum.jobs.runDue()
  vi.restoreAllMocks()
  expect(asked.size).toBeGreaterThan(15)
  expect([...asked].flatMap((source) => wholeTables(forum.dataDir, source))).toEqual([])
  await forum.close()
})

it('and it would be seen if one did not', async () => {
  const forum = await startTestForum()
  expect(wholeTables(forum.dataDir, "SELECT id FROM post p WHERE hat = 'x'")).toHaveLength(1)
  expect(wholeTables(forum.dataDir, 'SELECT id FROM post WHERE id = 1')).toEqual([])
  await forum.close()
})

/** The tables that a statement goes through from end to end, in the words of its plan. */
function wholeTables(dataDir: string, source: string): string[] {
  if (!/^\s*(?:select|with|update|delete)/i.test(source)) return []
  const db = new Database(`${dataDir}/alongside.db`, { readonly: true })
  const names = new Map<string, string>()
  for (const [, table, alias] of source.matchAll(
    /(?:from|join|update)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi,
  )) {
    names.set(table!, table!)
    if (alias) names.set(alias, table!)
  }
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
  const values = Array.from(source.matchAll(/\?/g), () => null)
  const rows = plan.all(...values)
  db.close()
  return rows.flatMap(({ detail }) => {
    const [, name = ''] = /^SCAN "?(\w+)"?(?! .*INDEX)/.exec(detail) ?? []
    return growing.includes(names.get(name) ?? '') ? [`${detail}: ${source}`] : []
  })
}

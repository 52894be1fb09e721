/** Lists of notices go by indexes: they read no table whole that grows with what is written. */
import Database from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { member, space } from '../../support/people.ts'
import { startTestForum } from '../../support/server.ts'
import { reply, startThread } from '../../support/writing.ts'

afterEach(() => vi.restoreAllMocks())

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
  await alice.get('/notifications').expect(200)
  await alice.get('/').expect(200)
  await alice.get('/me/following').expect(200)
  await reply(bob, thread, '@Alice', { parentId: post })
  await forum.forum.live.settled()
  await alice.post('/notifications/read').expect(200)
  await alice.put('/me/read').expect(204)
  vi.restoreAllMocks()
  const all = [...asked].filter((source) => /notice|follow|read_mark/.test(source))
  expect(all.length).toBeGreaterThan(20)
  expect(all.flatMap((source) => wholeTables(forum.dataDir, source))).toEqual([])
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
  const rows = plan.all(...Array.from(source.matchAll(/\?/g), () => null))
  db.close()
  return rows.flatMap(({ detail }) => {
    const [, name = ''] = /^SCAN "?(\w+)"?/.exec(detail) ?? []
    return growing.includes(names.get(name) ?? '') ? [`${detail}: ${source}`] : []
  })
}

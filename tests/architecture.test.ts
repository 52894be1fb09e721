/** The rules of the house, read from the source; each is proven by a violation planted on purpose. */
import { describe, expect, it } from 'vitest'
import * as allowed from './architecture/allowed.ts'
import * as doors from './architecture/doors.ts'
import * as layers from './architecture/layers.ts'
import { type Module, parseModule } from './architecture/module.ts'
import { isThere, readSource } from './architecture/source.ts'
import { everyWordIsSaid } from './architecture/words.ts'

const source = readSource()
const within = (folder: string) => source.filter(({ path }) => path.startsWith(`${folder}/`))

/** Files as they might be, by path. */
function planted(files: Record<string, string>): Module[] {
  return Object.entries(files).map(([path, text]) => parseModule(path, text))
}

describe('what is looked at', () => {
  it('is the whole source, and its imports lead somewhere', () => {
    expect(within('server').length).toBeGreaterThan(300)
    expect(within('client').length).toBeGreaterThan(60)
    expect(within('shared').length).toBeGreaterThan(40)
    const imports = source.flatMap((module) => module.imports)
    expect(imports.length).toBeGreaterThan(2_000)
    const lost = imports.filter(({ file }) => file !== null && !isThere(file))
    expect(lost).toEqual([])
  })

  it('shows the queries that there are', () => {
    const tables = within('server/visibility').flatMap((module) => module.tables)
    expect(tables.filter(({ table }) => table === 'post').length).toBeGreaterThan(40)
    expect(source.filter(doors.transacts).length).toBeGreaterThanOrEqual(3)
    expect(source.filter(doors.speaksHttp).length).toBeGreaterThan(30)
  })

  const needed: [string, Readonly<Record<string, string>>, (module: Module) => boolean][] = [
    ['contentWriters', allowed.contentWriters, (one) => doors.contentIn(one, 'write').length > 0],
    ['contentReaders', allowed.contentReaders, (one) => doors.contentIn(one, 'read').length > 0],
    ['unnamedTables', allowed.unnamedTables, doors.leavesTableOpen],
    ['transactionDoors', allowed.transactionDoors, doors.transacts],
    ['httpSpeakers', allowed.httpSpeakers, doors.speaksHttp],
  ]
  it.each(needed)('has no exception that is not needed any more: %s', (_, exceptions, isNeeded) => {
    for (const path of Object.keys(exceptions)) {
      const module = source.find((one) => one.path === path)
      expect(module && isNeeded(module), path).toBe(true)
    }
  })
})

interface Case {
  rule: layers.Rule
  /** Each of these alone breaks the rule. */
  broken: Record<string, string>[]
  /** These do not. */
  fine: Record<string, string>
}

const cases: Record<string, Case> = {
  'shared imports zod and itself alone': {
    rule: layers.sharedStandsAlone,
    broken: [
      { 'shared/a.ts': "import { t } from '../server/words/index.ts'" },
      { 'shared/a.ts': "import express from 'express'" },
      { 'shared/a.ts': "export * from 'node:fs'" },
      { 'shared/forms/a.ts': "type A = import('../../client/put.ts').A" },
    ],
    fine: { 'shared/forms/a.ts': "import { z } from 'zod'\nimport { limits } from '../limits.ts'" },
  },
  'client and server meet in shared alone': {
    rule: layers.sidesStayApart,
    broken: [
      { 'client/a.ts': "import { t } from '../server/words/index.ts'" },
      { 'server/html/a.ts': "import type { Put } from '../../client/put.ts'" },
      { 'server/a.ts': "const put = await import('../client/put.ts')" },
      { 'server/a.ts': "import { member } from '../tests/support/people.ts'" },
    ],
    fine: { 'client/a.ts': "import { paths } from '../shared/paths.ts'" },
  },
  'the floor imports no feature': {
    rule: layers.floorKnowsNoFeature,
    broken: [{ 'server/html/a.tsx': "import { nameOf } from '../features/posts/byline.ts'" }],
    fine: { 'server/command-line/a.ts': "import { setUp } from '../features/set-up/store.ts'" },
  },
  'a feature does not import the routes of another': {
    rule: layers.routesAreEntrances,
    broken: [
      { 'server/features/a/store.ts': "import { b } from '../b/routes.tsx'" },
      { 'server/features/a/routes.tsx': "import { b } from '../b/list-routes.ts'" },
    ],
    fine: {
      'server/features/index.ts': "import { b } from './b/routes.tsx'",
      'server/features/b/routes.tsx': "import { more } from './more-routes.tsx'",
    },
  },
  'features form no cycle': {
    rule: layers.featuresFormNoCycle,
    broken: [
      {
        'server/features/a/store.ts': "import { b } from '../b/store.ts'",
        'server/features/b/views.tsx': "import type { C } from '../c/store.ts'",
        'server/features/c/store.ts': "import { a } from '../a/views.tsx'",
      },
    ],
    fine: {
      'server/features/a/store.ts': "import { b } from '../b/store.ts'",
      'server/features/b/store.ts': "import { c } from '../c/store.ts'",
      'server/features/c/store.ts': "import { own } from './own.ts'",
    },
  },
  'content is read through the scopes': {
    rule: doors.contentIsReadThroughScopes,
    broken: [
      { 'server/features/a/store.ts': "reader.selectFrom('post').select('id')" },
      { 'server/features/a/store.ts': "reader.selectFrom(['member', 'post as p'])" },
      { 'server/a.ts': "tx.selectFrom('member').innerJoin('thread as t', 't.id', 'x')" },
      { 'server/a.ts': "tx.selectFrom((eb) => eb.selectFrom('reaction').as('r'))" },
      { 'server/a.ts': "tx.updateTable('member').from('post_quote')" },
      { 'server/a.ts': 'const found = prepared(`SELECT id\n  FROM "post" WHERE id = ?`)' },
      { 'server/a.ts': "CompiledQuery.raw('select 1 from member m, read_mark r')" },
      { 'server/a.ts': 'sql`SELECT 1 FROM member m LEFT JOIN thread_label l ON ${m} = l.id`' },
      { 'server/features/help/routes.tsx': "const a = 'SELECT body FROM revision'" },
    ],
    fine: {
      'server/visibility/a.ts': "reader.selectFrom('post').select('id')",
      'server/features/a/store.ts': "reader.selectFrom('space').innerJoin('member', 'a', 'b')",
      'server/words/en/a.ts': "export const words = { a: 'Move it from thread to thread' }",
    },
  },
  'content is written by its stores': {
    rule: doors.contentIsWrittenByStores,
    broken: [
      { 'server/features/a/store.ts': "tx.insertInto('reaction').values(row)" },
      { 'server/features/a/store.ts': "tx.updateTable('post as p').set({ gone: 1 })" },
      { 'server/command-line/a.ts': "tx.deleteFrom('thread')" },
      { 'server/a.ts': 'sql`UPDATE post SET gone = 1`' },
      { 'server/a.ts': 'sql`delete from thread_label where thread_id = ${id}`' },
      { 'server/a.ts': 'sql`INSERT OR IGNORE INTO read_mark VALUES (1, 2, 3)`' },
    ],
    fine: {
      'server/visibility/counts.ts': 'sql`DELETE FROM thread_label`',
      'server/features/posts/store.ts': "tx.updateTable('post').set({ gone: 1 })",
      'server/features/a/store.ts': "tx.insertInto('draft').values(row)",
    },
  },
  'queries name their tables': {
    rule: doors.queriesNameTheirTables,
    broken: [
      { 'server/features/a/store.ts': 'reader.selectFrom(table).selectAll()' },
      { 'server/features/a/store.ts': 'sql`SELECT * FROM ${postTables}`' },
      { 'server/features/a/store.ts': 'sql`DELETE FROM ${sql.table(name)}`' },
      { 'server/a.ts': 'sql.raw(text).execute(tx)' },
      { 'server/a.ts': 'tx.deleteFrom(`${kind}_label`)' },
    ],
    fine: {
      'server/features/a/store.ts': "reader.selectFrom('space').where('id', '=', id)",
      'server/html/a.ts': 'const bytes = Buffer.from(text)',
    },
  },
  'transactions have one door': {
    rule: doors.transactionsHaveOneDoor,
    broken: [
      { 'server/features/a/store.ts': 'writer.transaction().execute(work)' },
      { 'server/command-line/a.ts': "db.exec('BEGIN IMMEDIATE')" },
      { 'server/a.ts': "CompiledQuery.raw('savepoint a')" },
    ],
    fine: {
      'server/db/writer.ts': 'this.writer.transaction().execute(work)',
      'server/features/a/routes.tsx': 'forum.writer.transact((tx) => save(tx))',
    },
  },
  'the database is opened in one place': {
    rule: doors.databaseIsOpenedOnce,
    broken: [{ 'server/features/a/store.ts': "import Database from 'better-sqlite3'" }],
    fine: { 'server/db/open.ts': "import Database from 'better-sqlite3'" },
  },
  'requests are handled by routes': {
    rule: doors.routesSpeakHttp,
    broken: [
      { 'server/features/a/store.ts': 'export const a = (ask) => ask.req.ip' },
      { 'server/features/a/views.tsx': 'export const a = ({ res }) => res.end()' },
      { 'server/html/a.ts': "import type { Request } from 'express'" },
    ],
    fine: {
      'server/features/a/list-routes.tsx': "import { Router } from 'express'",
      'server/request/a.ts': 'export const a = (req, res) => res.end(req.url)',
      'server/features/a/store.ts': "export const request = 'res'",
    },
  },
  'markup goes through one door': {
    rule: doors.markupHasOneDoor,
    broken: [
      {
        'server/features/a/views.tsx':
          'export const A = () => <p dangerouslySetInnerHTML={{ __html: a }} />',
      },
      { 'server/html/a.ts': "h('p', { ['dangerouslySetInnerHTML']: { __html: a } })" },
      { 'client/a.ts': 'element.innerHTML = text' },
    ],
    fine: {
      'server/html/raw.tsx': "h('p', { dangerouslySetInnerHTML: { __html: a } })",
      'client/trusted.ts': 'template.innerHTML = policy.createHTML(a)',
    },
  },
  'every message is said somewhere': {
    rule: everyWordIsSaid,
    broken: [
      { 'server/words/en/a.ts': "const a = { 'post.open': 'Open' }" },
      {
        'server/words/en/a.ts': "const a = { 'post.open': 'Open' }",
        'server/words/es/a.ts': "const a = { 'post.open': 'Abrir' }",
        'tests/a.ts': "t('post.open')",
      },
      {
        'server/words/en/a.ts': "const a = { 'post.open': 'Open' }",
        'server/a.ts': 't(`post.was.${how}`)',
      },
    ],
    fine: {
      'server/words/en/a.ts':
        "const a = { 'post.open': 'Open, e.g. a door.', 'post.was.shut': 'x' }",
      'client/a.ts': "word('post.open')",
      'server/a.ts': 't(`post.was.${how}`)',
    },
  },
  'no file is longer than 250 lines': {
    rule: doors.filesAreShort,
    broken: [{ 'client/style/a.css': 'p {}\n'.repeat(251) }, { 'server/a.ts': '\n'.repeat(252) }],
    fine: { 'server/a.ts': 'a()\n'.repeat(250) },
  },
}

describe.each(Object.entries(cases))('%s', (_, { rule, broken, fine }) => {
  it('here', () => {
    expect(rule(source)).toEqual([])
  })

  it('and would be seen if it did not hold', () => {
    for (const files of broken) expect(rule(planted(files)), JSON.stringify(files)).not.toEqual([])
    expect(rule(planted(fine))).toEqual([])
  })
})

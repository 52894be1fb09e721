/** What only few may touch: content, transactions, requests, markup. */
import {
  contentReaders,
  contentWriters,
  httpSpeakers,
  transactionDoors,
  unnamedTables,
} from './allowed.ts'
import type { Rule } from './layers.ts'
import type { Module } from './module.ts'

/** Tables that hold what members wrote, counts of it, and what refers to it. */
const content = new Set([
  ...['post', 'thread', 'revision', 'reaction', 'reaction_count', 'read_mark'],
  ...['thread_label', 'space_label', 'author_label'],
  ...['post_mention', 'post_quote', 'post_link'],
  ...['revision_mention', 'revision_quote', 'revision_link'],
  ...['case_snapshot', 'post_measure', 'held_post', 'picture', 'bookmark'],
  ...['poll', 'poll_option', 'poll_vote'],
])

/** Files of words: what looks like a query there is a sentence. */
const prose =
  /^server\/(?:words\/|features\/help\/(?:en\/|default-)|features\/demo\/community\/)|^migrations\/|^shared\/forms\/operations\//

function onServer(modules: readonly Module[]): Module[] {
  return modules.filter(({ path }) => path.startsWith('server/') && !prose.test(path))
}

/** The tables with content that a module reads or writes, each once. */
export function contentIn({ tables }: Module, kind: 'read' | 'write'): string[] {
  const uses = tables.filter((use) => use.kind === kind && content.has(use.table ?? ''))
  return [...new Set(uses.map((use) => use.table!))]
}

function touching(modules: readonly Module[], kind: 'read' | 'write'): [string, string[]][] {
  return onServer(modules)
    .filter(({ path }) => !path.startsWith('server/visibility/'))
    .map((module): [string, string[]] => [module.path, contentIn(module, kind)])
    .filter(([, tables]) => tables.length > 0)
}

/** Nothing is read without a viewer: what members wrote is read through `server/visibility/`. */
export const contentIsReadThroughScopes: Rule = (modules) =>
  touching(modules, 'read')
    .filter(([path]) => !(path in contentReaders) && !(path in contentWriters))
    .map(([path, tables]) => `${path} reads ${tables.join(', ')}`)

/** It is written in few places, where labels, counts and the log are kept along. */
export const contentIsWrittenByStores: Rule = (modules) =>
  touching(modules, 'write')
    .filter(([path]) => !(path in contentWriters))
    .map(([path, tables]) => `${path} writes ${tables.join(', ')}`)

/** Whether a module has a query whose table is only known when it runs. */
export function leavesTableOpen({ tables }: Module): boolean {
  return tables.some(({ table }) => table === null)
}

/** Queries name their tables, so that the two rules above can see them. */
export const queriesNameTheirTables: Rule = (modules) =>
  onServer(modules)
    .filter(({ path }) => !path.startsWith('server/visibility/') && !(path in unnamedTables))
    .filter(leavesTableOpen)
    .map(({ path }) => `${path} has a query whose table is put in when it runs`)

const beginning =
  /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|begin|commit|rollback|savepoint)(?![A-Za-z-])/

/** Whether a module begins transactions. */
export function transacts({ calls, texts }: Module): boolean {
  const begins = ['transaction', 'startTransaction', 'controlledTransaction']
  return begins.some((name) => calls.has(name)) || texts.some((text) => beginning.test(text))
}

/** Nothing is written outside a transaction, and there is one door to those. */
export const transactionsHaveOneDoor: Rule = (modules) =>
  onServer(modules)
    .filter((module) => transacts(module) && !(module.path in transactionDoors))
    .map(({ path }) => `${path} begins a transaction`)

/** The database is opened by its own folder, and by the commands that copy its file. */
export const databaseIsOpenedOnce: Rule = (modules) =>
  modules
    .filter(({ imports }) => imports.some((one) => one.package === 'better-sqlite3'))
    .filter(({ path }) => !/^server\/(?:db|command-line)\/|^tests\//.test(path))
    .map(({ path }) => `${path} imports better-sqlite3`)

/** Whether a module handles requests and answers as Express gives them. */
export function speaksHttp({ names, imports }: Module): boolean {
  const express = imports.some((one) => one.package === 'express')
  return express || names.has('req') || names.has('res')
}

/** Requests and answers are known to routes; stores and views know data. */
export const routesSpeakHttp: Rule = (modules) =>
  onServer(modules)
    .filter(speaksHttp)
    .filter(({ path }) => !/^server\/(?:request\/|app\.ts$|.*[/-]routes\.tsx?$)/.test(path))
    .filter(({ path }) => path !== 'server/features/index.ts' && !(path in httpSpeakers))
    .map(({ path }) => `${path} handles requests`)

const sinks = ['dangerouslySetInnerHTML', 'innerHTML', 'insertAdjacentHTML']

/** Markup that is already safe goes through one door on each side. */
export const markupHasOneDoor: Rule = (modules) =>
  modules
    .filter(({ path }) => /^(?:server|client)\//.test(path))
    .filter(({ names, texts }) => sinks.some((sink) => names.has(sink) || texts.includes(sink)))
    .filter(({ path }) => path !== 'server/html/raw.tsx' && path !== 'client/trusted.ts')
    .map(({ path }) => `${path} puts in markup as it is`)

export const longest = 250

/** A file that is longer holds more than one idea. */
export const filesAreShort: Rule = (modules) =>
  modules
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

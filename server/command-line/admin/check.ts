/** `check`: whether the database agrees with itself. */
import type { Command } from 'commander'
import { sql } from 'kysely'
import { thenRest } from '../../db/then-rest.ts'
import type { Forum } from '../../forum.ts'
import { checkCounts } from '../../visibility/check-counts.ts'
import {
  checkClauses,
  countMislabelled,
  listOpenings,
  repairClauses,
} from '../../visibility/check-labels.ts'
import { checkOrder } from '../../visibility/check-order.ts'
import { countStrayWords, listMisindexed, refreshIndex } from '../../visibility/check-search.ts'
import { dropStrayCounts, recountAll } from '../../visibility/repair-counts.ts'
import { dropStrayWords, indexPosts } from '../../visibility/search-index.ts'
import type { Shell } from '../shell.ts'
import { withForum } from '../with-forum.ts'

export function addCheck(program: Command, shell: Shell): void {
  program
    .command('check')
    .description('looks for what disagrees in the database; exit code 1 when something does')
    .option(
      '--repair',
      'works out labels, counts and the index of words anew; anything else needs a backup',
    )
    .action(({ repair = false }: { repair?: boolean }) =>
      withForum(shell, (forum) => check(forum, shell, repair)),
    )
}

async function check(forum: Forum, shell: Shell, repair: boolean): Promise<void> {
  if (repair) await repairAll(forum, shell)
  const lines = [
    ...(await checkFile(forum)),
    ...(await checkOrder(forum.reader)),
    ...(await checkClauses(forum.reader)).map(({ line }) => line),
    ...(await checkLabels(forum)),
    ...(await checkCounts(forum.reader)),
    ...(await checkSearch(forum)),
  ]
  for (const line of lines) shell.print(line)
  if (lines.length === 0) return shell.print('All is well.')
  shell.print(`Disagreements: ${lines.length}.`)
  shell.fail()
}

/** What SQLite itself finds: damage, and rows that refer to none. */
async function checkFile({ reader }: Forum): Promise<string[]> {
  await refreshIndex(reader)
  const damage = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(reader)
  const strays = await sql<{
    table: string
    rowid: number | null
    parent: string
  }>`PRAGMA foreign_key_check`.execute(reader)
  return [
    ...damage.rows
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok')
      .map((line) => `The file is damaged: ${line}`),
    ...strays.rows.map(
      ({ table, rowid, parent }) =>
        `A row of ${table}${rowid === null ? '' : ` (${rowid})`} refers to a missing ${parent}.`,
    ),
  ]
}

async function checkLabels(forum: Forum): Promise<string[]> {
  const lines: string[] = []
  const options = { repair: false, now: forum.world.now() }
  for (const { id, threadId } of await listOpenings(forum.reader)) {
    const wrong = await thenRest(() => countMislabelled(forum, id, options))
    if (wrong > 0) lines.push(`Posts in thread ${threadId} without the label they need: ${wrong}.`)
  }
  return lines
}

async function checkSearch({ reader }: Forum): Promise<string[]> {
  const wrong = await listMisindexed(reader)
  const strays = await countStrayWords(reader)
  return [
    ...wrong.map((id) => `Post ${id} is not found by the words that it has.`),
    ...(strays > 0 ? [`Entries of the search without a post: ${strays}.`] : []),
  ]
}

async function repairAll(forum: Forum, shell: Shell): Promise<void> {
  const wrong = await checkClauses(forum.reader)
  for (const { id } of wrong) await forum.writer.transact((tx) => repairClauses(tx, id))
  const options = { repair: true, now: forum.world.now() }
  const openings = await listOpenings(forum.reader)
  let relabelled = 0
  for (const { id } of openings) {
    relabelled += await thenRest(() => countMislabelled(forum, id, options))
  }
  for (let start = 0; start < openings.length; start += 50) {
    const threads = openings.slice(start, start + 50).map((opening) => opening.threadId)
    await thenRest(() => forum.writer.transact((tx) => recountAll(tx, threads)))
  }
  await forum.writer.transact(dropStrayCounts)
  await repairSearch(forum)
  shell.print(
    `${relabelled} posts got another label; ${openings.length} threads were counted anew.`,
  )
}

async function repairSearch({ reader, writer }: Forum): Promise<void> {
  const wrong = await listMisindexed(reader)
  for (let start = 0; start < wrong.length; start += 100) {
    const lot = wrong.slice(start, start + 100)
    await thenRest(() => writer.transact((tx) => indexPosts(tx, lot)))
  }
  await writer.transact(dropStrayWords)
}

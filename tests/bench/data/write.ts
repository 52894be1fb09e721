/** The made-up forum as a database: its ground by the forum's own functions, the rest in one go. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { readConfig } from '../../../server/config.ts'
import { databaseName } from '../../../server/db/open.ts'
import { type OpenForum, openForum } from '../../../server/open-forum.ts'
import { recountAll } from '../../../server/visibility/repair-counts.ts'
import { indexEverything } from '../../../server/visibility/search-index.ts'
import { idFrom, type World } from '../../../server/world.ts'
import type { Scenario } from '../scenario.ts'
import { insertAround } from './around.ts'
import { insertLabels } from './labels.ts'
import { planReactions } from './reactions.ts'
import { writeGround } from './ground.ts'
import { insertFollows } from './follows.ts'
import { planMembers, planPairs, planReaders } from './people.ts'
import { ends, type Plan, planForum } from './plan.ts'
import { Random } from './random.ts'
import { insertConversation } from './rows.ts'
import { renderSamples } from './samples.ts'

/** The key of every made-up forum: its database would not open under another. */
const root = Buffer.alloc(32, 'bench').toString('base64')

/** Writes the forum of a scenario into an empty folder. */
export async function writeForum(folder: string, scenario: Scenario): Promise<void> {
  fs.writeFileSync(path.join(folder, 'keys.json'), JSON.stringify({ version: 1, root }))
  const random = new Random(scenario.seed)
  const samples = await renderSamples()
  const forum = await openMadeUp(folder, random)
  const members = planMembers(scenario, random)
  const readers = planReaders(scenario)
  const pairs = planPairs(scenario, random)
  const people = await writeGround(forum, { members, readers }, pairs, ends)
  const plan = planForum(scenario, people, random)
  const given = planReactions(plan, random)
  await forum.close()
  const db = new Database(path.join(folder, databaseName))
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  db.pragma('cache_size = -400000')
  db.transaction(() => {
    const labels = insertLabels(db, plan, given)
    const parts = { plan, given, samples, labels, keys: forum.keys, random }
    insertConversation(db, parts)
    insertAround(db, parts)
    insertFollows(db, plan, scenario)
  })()
  db.close()
  await recount(folder, random, plan)
}

/** A made-up forum opened by the forum's own code, its ids from the seed. */
async function openMadeUp(folder: string, random: Random): Promise<OpenForum> {
  const bytes = (length: number) => random.bytes(length)
  const world: World = { now: () => ends, id: () => idFrom(bytes), bytes }
  return openForum(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' }), world)
}

// Every count as the forum itself would count it, and every word as it would find it.
async function recount(folder: string, random: Random, plan: Plan): Promise<void> {
  const forum = await openMadeUp(folder, random)
  const threads = plan.threads.map((thread) => thread.id)
  await forum.writer.transact((tx) => recountAll(tx, threads))
  await forum.writer.transact((tx) => indexEverything(tx))
  await forum.close()
}

/** The made-up forum of a scenario, written once and kept: a second run starts at once. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { databaseName } from '../../../server/db/open.ts'
import type { Scenario } from '../scenario.ts'
import { writeForum } from './write.ts'

const top = fileURLToPath(new URL('../../../', import.meta.url))
const cache = path.join(top, 'node_modules/.cache/alongside')

/** What the database is made from: when one of these changes, it is made anew. */
const sources = ['tests/bench/data', 'migrations', 'server/visibility', 'server/html/markdown']

const kept = 4

/** Copies the forum of a scenario into a new folder; its sessions are in use since just now. */
export async function copyForum(scenario: Scenario, folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  const file = await findOrWrite(scenario)
  fs.copyFileSync(file, path.join(folder, databaseName), fs.constants.COPYFILE_FICLONE)
  fs.copyFileSync(`${file}.keys.json`, path.join(folder, 'keys.json'))
  const db = new Database(path.join(folder, databaseName))
  db.prepare('UPDATE session SET seen_at = ?').run(Date.now())
  db.close()
}

async function findOrWrite(scenario: Scenario): Promise<string> {
  const file = path.join(cache, `bench-${hashOf(scenario)}.db`)
  if (fs.existsSync(file)) {
    fs.utimesSync(file, new Date(), new Date())
    return file
  }
  const draft = `${file}.${process.pid}`
  fs.mkdirSync(draft, { recursive: true })
  try {
    await writeForum(draft, scenario)
    if (fs.existsSync(path.join(draft, `${databaseName}-wal`)))
      throw new Error('Not all is in the database file.')
    fs.renameSync(path.join(draft, 'keys.json'), `${file}.keys.json`)
    fs.renameSync(path.join(draft, databaseName), file)
  } finally {
    fs.rmSync(draft, { recursive: true, force: true })
  }
  forgetOldest()
  return file
}

function hashOf({ sockets: _sockets, ...scenario }: Scenario): string {
  const hash = createHash('sha256').update(JSON.stringify(scenario))
  for (const source of sources) {
    const folder = path.join(top, source)
    for (const name of fs.readdirSync(folder).sort())
      hash.update(fs.readFileSync(path.join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

function forgetOldest(): void {
  const files = fs
    .readdirSync(cache)
    .filter((name) => /^bench-\w+\.db$/.test(name))
    .map((name) => path.join(cache, name))
    .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)
  for (const file of files.slice(kept)) {
    fs.rmSync(file)
    fs.rmSync(`${file}.keys.json`, { force: true })
  }
}

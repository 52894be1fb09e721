/** `npm run restore -- FILE`: puts a backup into an empty data folder, after looking at it. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Config } from '../config.ts'
import { databaseName } from '../db/open.ts'
import { migrations } from '../../migrations/index.ts'
import { BadCommand } from './bad-command.ts'
import { keyName, keyNameOf } from './key-name.ts'
import { newProgram, runProgram } from './parse.ts'
import { putPictures } from './picture-files.ts'
import { placeFile } from './place-file.ts'
import { realShell, type Shell } from './shell.ts'
import { commandConfig } from './with-forum.ts'

/** @throws BadCommand when the backup, the folder or the key file is not as it must be */
export async function restore(args: string[], shell: Shell = realShell): Promise<void> {
  const program = newProgram('restore', 'Puts a backup into an empty data folder.', shell)
    .argument('<file>', 'made by npm run backup')
    .action((file: string) => run(path.resolve(file), shell))
  await runProgram(program, args, shell)
}

async function run(file: string, shell: Shell): Promise<void> {
  const config = commandConfig(shell)
  const target = path.join(config.dataDir, databaseName)
  if (fs.existsSync(target)) {
    throw new BadCommand(
      `${config.dataDir} holds a forum already. Name an empty folder with DATA_DIR.`,
    )
  }
  refuseHalfCopy(file)
  fs.mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  await placeFile(target, (draft) => {
    fs.copyFileSync(file, draft)
    fs.chmodSync(draft, 0o600)
    const copy = openCopy(file, draft)
    try {
      lookAt(file, copy, config)
      startNewLog(copy)
      noteRestored(copy, fs.statSync(file).mtimeMs)
      putPictures(copy, config.dataDir)
    } finally {
      copy.close()
    }
  })
  shell.print(`The forum is in ${config.dataDir}. Begin with: DATA_DIR=${config.dataDir} npm start`)
}

function refuseHalfCopy(file: string): void {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new BadCommand(`There is no file ${file}.`)
  if (!stat.isFile()) throw new BadCommand(`${file} is not a file.`)
  const beside = fs.statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (!beside || beside.size === 0) return
  throw new BadCommand(
    `${file} is a database in use: part of it stands in ${file}-wal. Make a backup with npm run backup.`,
  )
}

function openCopy(file: string, draft: string): Database.Database {
  const copy = new Database(draft)
  try {
    copy.pragma('journal_mode = DELETE')
    const found = copy.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'")
    if (found.pluck().get() === 1) return copy
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
  }
  copy.close()
  throw new BadCommand(`${file} is not a backup of a forum, or it is damaged.`)
}

function lookAt(file: string, copy: Database.Database, config: Config): void {
  const damage = copy.pragma('integrity_check', { simple: true })
  const strays = copy.pragma('foreign_key_check') as unknown[]
  if (damage !== 'ok' || strays.length > 0) {
    throw new BadCommand(`${file} is damaged. Take an older backup.`)
  }
  const known = new Set(migrations.map((step) => step.name))
  const names = copy.prepare('SELECT name FROM migration').pluck().all() as string[]
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new BadCommand(
      `${file} comes from a newer version (${unknown.join(', ')}). Install that version.`,
    )
  }
  const needed = keyNameOf(copy)
  const here = keyName(config.keyFile)
  if (needed === null || needed === here) return
  throw new BadCommand(
    `${file} needs the key file with key ${needed}. ${config.keyFile} ` +
      `${here === null ? 'is not there' : `has key ${here}`}. Put the right one there, or name it with KEY_FILE.`,
  )
}

/**
 * Pages left open hold numbers of changes that this copy has never made, and will give to others.
 * A jump, and a change of rules, make each of them load again instead of catching up wrongly.
 */
function startNewLog(copy: Database.Database): void {
  copy
    .prepare(
      `INSERT INTO change (seq, kind, at)
       SELECT coalesce(max(seq), 0) + 1000000, 'facts', ? FROM sqlite_sequence WHERE name = 'change'`,
    )
    .run(Date.now())
}

/** From this the forum knows, before it answers anybody, that it is of an earlier day. */
function noteRestored(copy: Database.Database, written: number): void {
  const made: unknown = copy
    .prepare("SELECT value FROM setting WHERE name = 'backedUp'")
    .pluck()
    .get()
  const from = typeof made === 'string' ? Number(made) : Math.floor(written)
  const value = JSON.stringify({ at: Date.now(), from, closed: false })
  copy.prepare("DELETE FROM setting WHERE name = 'backedUp'").run()
  copy.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('restored', ?)").run(value)
}

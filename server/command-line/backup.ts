/** `npm run backup -- FILE`: a whole copy of database and pictures, taken while the forum runs. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { databaseName } from '../db/open.ts'
import { BadCommand } from './bad-command.ts'
import { keyName, keyNameOf } from './key-name.ts'
import { newProgram, runProgram } from './parse.ts'
import { takePictures } from './picture-files.ts'
import { realShell, type Shell } from './shell.ts'
import { placeFile } from './place-file.ts'
import { commandConfig, refuseEmptyFolder } from './with-forum.ts'

/** @throws BadCommand when there is nothing to copy, or something stands where the copy would go */
export async function backup(args: string[], shell: Shell = realShell): Promise<void> {
  const program = newProgram('backup', 'Copies the database, also while the forum runs.', shell)
    .argument('<file>', 'where the copy goes; there must be no such file yet')
    .action((file: string) => run(path.resolve(file), shell))
  await runProgram(program, args, shell)
}

async function run(file: string, shell: Shell): Promise<void> {
  const config = commandConfig(shell)
  refuseEmptyFolder(config)
  if (fs.existsSync(file)) throw new BadCommand(`${file} is there already. Choose another name.`)
  await placeFile(file, (draft) => copyDatabase(config.dataDir, draft))
  const megabytes = (fs.statSync(file).size / 1_000_000).toFixed(1)
  const copy = new Database(file, { readonly: true })
  const key = keyNameOf(copy)
  copy.close()
  shell.print(`The database is in ${file} (${megabytes} MB). It holds everything but the keys.`)
  shell.print(
    key !== null && key === keyName(config.keyFile)
      ? `A restore also needs the key file ${config.keyFile} (key ${key}). It never changes: keep one ` +
          'copy of it in another place than the backups. Whoever has both can read everything.'
      : `A restore also needs the key file of this forum (key ${key ?? 'unknown'}); ${config.keyFile} is not it.`,
  )
}

async function copyDatabase(dataDir: string, to: string): Promise<void> {
  const source = new Database(path.join(dataDir, databaseName), { readonly: true })
  try {
    // All in one step: a copy that pauses begins anew whenever the server writes meanwhile.
    await source.backup(to, { progress: () => 2 ** 31 - 1 })
  } finally {
    source.close()
  }
  const copy = new Database(to)
  try {
    // One file, without the companions of a database in use.
    copy.pragma('journal_mode = DELETE')
    copy
      .prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('backedUp', ?)")
      .run(String(Date.now()))
    takePictures(copy, dataDir)
  } finally {
    copy.close()
  }
}

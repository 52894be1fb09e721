/** `copy-key`: the one thing that backups leave out. */
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Command } from 'commander'
import type { Config } from '../../config.ts'
import { databaseName } from '../../db/open.ts'
import { BadCommand } from '../bad-command.ts'
import { keyName, keyNameOf } from '../key-name.ts'
import { placeFile } from '../place-file.ts'
import type { Shell } from '../shell.ts'
import { commandConfig, refuseEmptyFolder } from '../with-forum.ts'

export function addCopyKey(program: Command, shell: Shell): void {
  program
    .command('copy-key')
    .argument('<file>', 'where the copy goes; there must be no such file yet')
    .description(
      'copies the key file, which no backup holds, after checking that it is the right one',
    )
    .action((file: string) => copyKey(shell, path.resolve(file)))
}

async function copyKey(shell: Shell, file: string): Promise<void> {
  const config = commandConfig(shell)
  refuseEmptyFolder(config)
  const name = checkedName(config)
  if (fs.existsSync(file)) throw new BadCommand(`${file} is there already. Choose another name.`)
  await placeFile(file, (draft) => fs.copyFileSync(config.keyFile, draft))
  fs.chmodSync(file, 0o600)
  shell.print(
    `Key ${name} is in ${file}. It never changes, so once is enough. Keep it in another place than ` +
      'the backups: whoever has both can read everything, and without it no backup can be used.',
  )
}

// A copy of the wrong key would be noticed on the day it is needed.
function checkedName({ dataDir, keyFile }: Config): string {
  const database = new Database(path.join(dataDir, databaseName), { readonly: true })
  const needed = keyNameOf(database)
  database.close()
  const here = keyName(keyFile)
  if (here === null) throw new BadCommand(`There is no key file ${keyFile}. Name it with KEY_FILE.`)
  if (needed === here) return here
  throw new BadCommand(
    `The forum in ${dataDir} needs key ${needed ?? 'unknown'}, and ${keyFile} has key ${here}. ` +
      'Name the right one with KEY_FILE.',
  )
}

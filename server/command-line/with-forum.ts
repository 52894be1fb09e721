/** Opens the forum's data folder for one command, beside a server that may be running on it. */
import fs from 'node:fs'
import path from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { databaseName } from '../db/open.ts'
import { type OpenForum, openForum } from '../open-forum.ts'
import { BadCommand } from './bad-command.ts'
import type { Shell } from './shell.ts'

/** The settings as the server has them; a command logs nothing but errors. */
export function commandConfig(shell: Shell): Config {
  return { ...readConfig(shell.env), logLevel: 'error' }
}

/** @throws BadCommand when the data folder holds no forum. */
export function refuseEmptyFolder(config: Config): void {
  if (fs.existsSync(path.join(config.dataDir, databaseName))) return
  throw new BadCommand(
    `There is no forum in ${config.dataDir} yet. Name another folder with DATA_DIR, or begin with npm start.`,
  )
}

/** Runs `work` on the forum and closes it again. `create` lets it make a new, empty one. */
export async function withForum<T>(
  shell: Shell,
  work: (forum: OpenForum) => Promise<T>,
  options: { create?: boolean } = {},
): Promise<T> {
  const config = commandConfig(shell)
  if (!options.create) refuseEmptyFolder(config)
  const forum = await openForum(config)
  try {
    return await work(forum)
  } finally {
    await forum.close()
  }
}

/** Where the program begins: one word says what to do, none means serve. */
import { BadCommand } from './command-line/bad-command.ts'
import { machineTrouble } from './command-line/machine-trouble.ts'
import { BadSettings, readConfig } from './config.ts'
import { NewerDatabase } from './db/migrate.ts'
import { BadKey } from './keys.ts'

const commands: Record<string, (args: string[]) => Promise<void>> = {
  serve: async () => (await import('./serve.ts')).serve(readConfig(process.env)),
  demo: async (args) => (await import('./command-line/demo.ts')).demo(args),
  admin: async (args) => (await import('./command-line/admin.ts')).admin(args),
  import: async (args) => (await import('./command-line/import.ts')).importFile(args),
  backup: async (args) => (await import('./command-line/backup.ts')).backup(args),
  restore: async (args) => (await import('./command-line/restore.ts')).restore(args),
}

/** Runs a command. Mistakes in settings or arguments end with a sentence and exit code 2. */
export async function run(args: string[]): Promise<void> {
  // Whatever is written is for the eyes of the one who runs it: the database, its log, backups.
  process.umask(0o077)
  const [name = 'serve', ...rest] = args
  try {
    const command = commands[name]
    if (!command) throw new BadCommand(`There is no command "${name}".`)
    await command(rest)
  } catch (error) {
    const trouble = isExpected(error) ? error.message : machineTrouble(error)
    if (trouble === null) throw error
    process.stderr.write(`${trouble}\n`)
    process.exitCode = 2
  }
}

function isExpected(error: unknown): error is Error {
  return [BadCommand, BadSettings, BadKey, NewerDatabase].some((kind) => error instanceof kind)
}

/** Reads what was typed after a command; every mistake becomes one sentence. */
import { Command, CommanderError } from 'commander'
import { ForumError } from '../errors.ts'
import { inLanguage, t } from '../words/index.ts'
import { BadCommand } from './bad-command.ts'
import type { Shell } from './shell.ts'

/** A command that throws instead of ending the process. Subcommands added to it do likewise. */
export function newProgram(name: string, about: string, shell: Shell): Command {
  return new Command(`npm run ${name} --`)
    .description(about)
    .exitOverride()
    .configureOutput({ writeOut: (text) => shell.print(text.trimEnd()), writeErr: () => {} })
}

/**
 * Runs what the arguments name.
 * @throws BadCommand for arguments that cannot be understood, and for what the forum refuses.
 */
export async function runProgram(program: Command, args: string[], shell: Shell): Promise<void> {
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof ForumError) throw new BadCommand(sentencesOf(error))
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') shell.print(program.helpInformation().trimEnd())
    else if (error.exitCode !== 0) throw new BadCommand(sentenceOf(error, program))
  }
}

function sentencesOf(error: ForumError): string {
  return inLanguage('en', () =>
    error.errors.length === 0
      ? t(error.detail, error.values)
      : error.errors.map(({ field, word, values }) => `${field}: ${t(word, values)}`).join('\n'),
  )
}

function sentenceOf(error: CommanderError, program: Command): string {
  const [what = '', ...more] = error.message.replace(/^error: /, '').split('\n')
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1).replace(/\.?$/, '.')}`
  return [sentence, ...more, `Try: ${program.name()} --help`].join(' ')
}

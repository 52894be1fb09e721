/** `settings`: what can be set, what is in force, and what it is for. */
import type { Command } from 'commander'
import type { z } from 'zod'
import { type Config, settings } from '../../config.ts'
import type { Shell } from '../shell.ts'
import { commandConfig } from '../with-forum.ts'

export function addSettings(program: Command, shell: Shell): void {
  program
    .command('settings')
    .description('every setting: its value in force, its default, what it is for')
    .action(() => shell.print(describeSettings(shell)))
}

type Name = keyof typeof settings

function describeSettings(shell: Shell): string {
  const config = commandConfig(shell)
  const lines = Object.entries(settings).map(([name, schema]) => {
    const given = shell.env[name]
    const value = given ? masked(given) : inForce(name as Name, schema, config)
    const source = given ? `default: ${masked(defaultOf(schema))}` : 'not set'
    return `${name}=${value}  (${source})\n    ${schema.description}`
  })
  return `Settings are environment variables, read when the forum starts.\n\n${lines.join('\n')}`
}

function inForce(name: Name, schema: z.ZodType, config: Config): string {
  if (name === 'KEY_FILE') return config.keyFile
  return name === 'MAIL_FROM' ? config.mailFrom : defaultOf(schema)
}

function defaultOf(schema: z.ZodType): string {
  const { data } = schema.safeParse(undefined)
  return data === undefined ? 'none' : `${data as string | number}`
}

/** A password within an address is nobody's to read over a shoulder or in a ticket. */
function masked(value: string): string {
  return value.replace(/:\/\/.*@/, '://…@')
}

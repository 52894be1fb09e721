/** What README.md promises is there: settings, commands, scripts, files. */
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settings } from '../server/config.ts'
import { administer } from './command-line/shell.ts'

const root = new URL('..', import.meta.url)
const readme = fs.readFileSync(new URL('README.md', root), 'utf8')

/** The cells of the rows whose first cell is code. */
const rows = [...readme.matchAll(/^\| (`.*) \|$/gm)].map(([, row]) => row!.split(' | '))

describe('README.md', () => {
  it('lists every setting, with its default and in the same words', () => {
    const listed = rows.filter(([name]) => /^`[A-Z_]+`$/.test(name!))
    expect(listed.map(([name]) => name!.slice(1, -1))).toEqual(Object.keys(settings))
    for (const [name, fallback, words] of listed) {
      const schema = settings[name!.slice(1, -1) as keyof typeof settings]
      const { data } = schema.safeParse(undefined)
      if (data !== undefined) expect(fallback).toBe(`\`${data}\``)
      const [first] = schema.description!.split(/[.,;:] /)
      if (name !== '`TEST_MODE`' && name !== '`LOG_LEVEL`') expect(words).toContain(first)
    }
  })

  it('lists every admin command', async () => {
    const help = (await administer('/', '--help')).join('\n')
    const commands = [...help.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name!)
    const listed = rows.flatMap(([cell]) =>
      [...cell!.matchAll(/`([a-z-]+)[^`]*`/g)].map(([, n]) => n!),
    )
    for (const name of commands) if (name !== 'help') expect(listed).toContain(name)
  })

  it('names scripts and files that are there', () => {
    const { scripts } = JSON.parse(fs.readFileSync(new URL('package.json', root), 'utf8')) as {
      scripts: Record<string, string>
    }
    const named = [
      ...readme.matchAll(/npm (?:run )?(start|test|demo|build|backup|restore|import|admin)\b/g),
    ]
    for (const [, name] of named) expect(Object.keys(scripts)).toContain(name)
    const files = [...readme.matchAll(/(?:server|client|shared|migrations|tests)\/[\w./-]+\w/g)]
    for (const [file] of files) {
      if (!file.endsWith('.png')) expect(fs.existsSync(new URL(file, root)), file).toBe(true)
    }
  })
})

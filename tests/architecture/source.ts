/** The source as it lies here. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Module, parseModule } from './module.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['server', 'client', 'shared', 'migrations', 'tests']

/** Every module and style sheet, parsed. */
export function readSource(): Module[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .map((file) => parseModule(file, fs.readFileSync(path.join(root, file), 'utf8'))),
  )
}

/** Whether a file of the repository is there. */
export function isThere(file: string): boolean {
  return fs.existsSync(path.join(root, file))
}

/** A terminal for tests: remembers what was printed, and answers when asked. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { admin } from '../../server/command-line/admin.ts'
import type { Shell } from '../../server/command-line/shell.ts'

export interface TestShell extends Shell {
  lines: string[]
  failed: boolean
}

/** A shell whose settings name this data folder. */
export function shellIn(dataDir: string, answer = ''): TestShell {
  const shell: TestShell = {
    env: { DATA_DIR: dataDir },
    lines: [],
    failed: false,
    print: (lines) => void shell.lines.push(...lines.split('\n')),
    fail: () => {
      shell.failed = true
    },
    askSecret: () => Promise.resolve(answer),
    readInput: () => Promise.resolve(answer),
  }
  return shell
}

/** Runs an admin command and returns the lines it printed. */
export async function administer(dataDir: string, ...args: string[]): Promise<string[]> {
  const shell = shellIn(dataDir)
  await admin(args, shell)
  return shell.lines
}

/** An empty folder that goes away after the test. */
export function emptyFolder(): Disposable & { path: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-'))
  return {
    path: folder,
    [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}

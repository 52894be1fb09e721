/** Where a command was typed: its settings, its words, and a passphrase asked for. */
import readline from 'node:readline'
import { Writable } from 'node:stream'

export interface Shell {
  env: Record<string, string | undefined>
  /** Prints one or more lines. */
  print(lines: string): void
  /** Makes the command end with exit code 1: it ran, but not all is well. */
  fail(): void
  /** Asks without showing what is typed; reads a line when nobody is at a terminal. */
  askSecret(question: string): Promise<string>
}

/** The terminal of this process. */
export const realShell: Shell = {
  env: process.env,
  print: (lines) => void process.stdout.write(`${withoutControls(lines)}\n`),
  fail: () => {
    process.exitCode = 1
  },
  askSecret: (question) => (process.stdin.isTTY ? askHidden(question) : readLine()),
}

/** Names and files may hold what would move a terminal's cursor or colour it. */
export function withoutControls(lines: string): string {
  return lines.replace(/(?![\n\t])\p{Control}/gu, '\uFFFD')
}

function askHidden(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = readline.createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stdout.write(question)
  return new Promise((resolve, reject) => {
    line.once('line', (answer) => {
      resolve(answer)
      line.close()
    })
    line.once('close', () => {
      process.stdout.write('\n')
      reject(new Error('The question was not answered.'))
    })
  })
}

async function readLine(): Promise<string> {
  const lines = readline.createInterface({ input: process.stdin })
  for await (const line of lines) return line
  return ''
}

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
  /** What is handed to the command by a pipe: its first part, when it is long. */
  readInput(): Promise<string>
}

/** The terminal of this process. */
export const realShell: Shell = {
  env: process.env,
  print: (lines) => void process.stdout.write(`${withoutControls(lines)}\n`),
  fail: () => {
    process.exitCode = 1
  },
  askSecret: (question) => (process.stdin.isTTY ? askHidden(question) : readLine()),
  readInput: () => (process.stdin.isTTY ? Promise.resolve('') : readAll()),
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

/** Bytes that are kept; of a mail, what matters stands before what it carries. */
const inputBytes = 1_000_000

// All of it is taken: whoever writes into a pipe that closes early takes that for a failure.
async function readAll(): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    if (bytes < inputBytes) parts.push(part)
    bytes += part.length
  }
  return Buffer.concat(parts).subarray(0, inputBytes).toString('latin1')
}

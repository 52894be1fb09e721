/** A forum that is killed again and again: the built program, those who write in it, those who watch. */
import { type ChildProcess, execFile } from 'node:child_process'
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnForum } from '../../bench/processes/forum.ts'

const start = new URL('../../../server/start.mjs', import.meta.url).pathname

/** The built server on one folder and one port, whatever becomes of its process. */
export class KillableForum {
  readonly address: string
  /** Errors that the server logged. */
  readonly complaints: string[] = []
  readonly #dataDir: string
  readonly #port: number
  #child: ChildProcess | null = null

  constructor(dataDir: string, port: number) {
    this.#dataDir = dataDir
    this.#port = port
    this.address = `http://127.0.0.1:${port}`
  }

  /** Starts the process and resolves when it accepts requests. */
  async open(): Promise<void> {
    const child = this.#spawn()
    await new Promise<void>((resolve, reject) => {
      let said = ''
      child.stdout!.on('data', (text: Buffer) => {
        said += text.toString()
        if (said.includes(` is at ${this.address}\n`)) resolve()
      })
      child.once('exit', (code) => reject(new Error(`The forum ended with ${code}: ${said}`)))
    })
  }

  /** Starts the process and kills it some milliseconds later, wherever its start has come to. */
  async openAndKill(afterMs: number): Promise<void> {
    this.#spawn()
    await pause(afterMs)
    await this.kill()
  }

  /** Ends the process as a power cut would: it is told nothing and finishes nothing. */
  async kill(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  /** What an admin command prints, from a process of its own. */
  administer(...args: string[]): Promise<string> {
    const env = { PATH: process.env.PATH, DATA_DIR: this.#dataDir }
    return new Promise((resolve) => {
      execFile(process.execPath, [start, 'admin', ...args], { env }, (_error, out, err) =>
        resolve(out + err),
      )
    })
  }

  #spawn(): ChildProcess {
    const env = { TEST_MODE: '1', PORT: String(this.#port) }
    const child = spawnForum(this.#dataDir, [], env)
    child.stdout!.on('data', (text: Buffer) => {
      const lines = text.toString().split('\n')
      this.complaints.push(...lines.filter((line) => /"level":(50|60|"error"|"fatal")/.test(line)))
    })
    this.#child = child
    return child
  }
}

/**
 * A port that nobody listens on, below those that outgoing connections get: a client that tries
 * again while the server is down could otherwise be given the very port and connect to itself.
 */
export async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const free = await new Promise<boolean>((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return free ? port : freePort()
}

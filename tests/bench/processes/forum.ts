/** The forum as `npm start` runs it, on a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const top = fileURLToPath(new URL('../../../', import.meta.url))

export interface RunningForum {
  address: string
  pid: number
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts the forum; `flags` are for Node, such as those of its profiler. */
export async function startForum(
  dataDir: string,
  flags: readonly string[] = [],
): Promise<RunningForum> {
  return whenReady(spawnForum(dataDir, flags, { TEST_MODE: '1' }))
}

/** Waits until a process just begun has said where it listens. */
export async function whenReady(child: ChildProcess): Promise<RunningForum> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout!.on('data', (text: Buffer) => {
      said += text.toString()
      const found = /http:\/\/[\d.]+:\d+/.exec(said)
      if (found) resolve(found[0])
    })
    child.once('exit', (code) => reject(new Error(`The forum ended with ${code}: ${said}`)))
  })
  return { address, pid: child.pid!, process: child, stop: () => stopProcess(child) }
}

/**
 * The process alone, not yet listening. `PORT` is any free one unless `env` says otherwise. `channel`
 * is for messages to what `flags` bring into it.
 */
export function spawnForum(
  dataDir: string,
  flags: readonly string[],
  env: Record<string, string>,
  channel: 'ipc' | 'ignore' = 'ignore',
): ChildProcess {
  return spawn(process.execPath, [...flags, path.join(top, 'server/start.mjs')], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG_LEVEL: 'error', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit', channel],
  })
}

/** Ends a process cleanly and waits until it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

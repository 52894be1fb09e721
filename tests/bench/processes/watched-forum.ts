/** The forum as `npm start` runs it, with somebody in its process who notes when it stops. */
import type { ChildProcess } from 'node:child_process'
import { type RunningForum, spawnForum, whenReady } from './forum.ts'
import { bundle } from './helper.ts'

export interface WatchedForum extends RunningForum {
  /** Milliseconds for which it answered nobody, at worst, since this was last asked. */
  longestStop(): Promise<number>
}

/** Starts it; `flags` are for Node, `env` are settings. */
export async function startWatchedForum(
  dataDir: string,
  flags: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<WatchedForum> {
  const all = [...flags, '--import', await bundle('stops')]
  const child = spawnForum(dataDir, all, { TEST_MODE: '1', ...env }, 'ipc')
  const forum = await whenReady(child)
  const longestStop = () => ask(child)
  await longestStop()
  return { ...forum, longestStop }
}

function ask(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: { reply: number } | { error: string }) => {
      if ('error' in answer) reject(new Error(answer.error))
      else resolve(answer.reply)
    })
    child.send('longest')
  })
}

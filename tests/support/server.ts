/** The forum in memory of the process, on a folder that goes away, for tests that speak HTTP. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import supertest from 'supertest'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { writeCommunity, type Community } from '../../server/community.ts'
import { listen, stopServing } from '../../server/serve.ts'
import { type OpenForum, openForum } from '../../server/open-forum.ts'
import { forbidWordsOutside } from '../../server/words/current.ts'
import { SettableWorld } from '../../server/world.ts'

export interface TestForum {
  forum: OpenForum
  world: SettableWorld
  dataDir: string
  /** A browser or program with cookies of its own; not signed in. */
  agent(): ReturnType<typeof supertest.agent>
  /** Listens on a free port and returns the address. */
  open(): Promise<string>
  /** Stops answering, as a server that is taken down, until `resume`. */
  stop(): Promise<void>
  /** Starts anew on the same folder and the same port. */
  resume(): Promise<void>
  close(): Promise<void>
}

interface Options {
  community?: Partial<Community> | null
  env?: Record<string, string>
  /** Folder with the browser's code and style, for those who bring a browser. */
  assets?: string
}

/**
 * A forum on a new, empty data folder. `community` is written first, so that it counts as set up;
 * pass null to see it before the set-up. TEST_MODE is on unless `env` says otherwise.
 */
export async function startTestForum(options: Options = {}): Promise<TestForum> {
  forbidWordsOutside()
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-'))
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'error', TEST_MODE: '1', PORT: '0', ...options.env }
  const world = new SettableWorld()
  let forum = await openForum(readConfig(env), world)
  if (options.community !== null) {
    const community = { ready: true, name: 'The Long Table', joining: 'open' as const }
    await forum.writer.transact((tx) => writeCommunity(tx, { ...community, ...options.community }))
  }
  let app = createApp(forum)
  let opened: Awaited<ReturnType<typeof listen>> | null = null
  const open = async () => {
    opened ??= await listen(forum, options.assets)
    return opened.address
  }
  const stop = async () => {
    if (opened) await stopServing(forum, opened.server)
    else await forum.close()
  }
  return {
    get forum() {
      return forum
    },
    world,
    dataDir,
    agent: () => supertest.agent(app),
    open,
    stop,
    resume: async () => {
      const port = new URL(opened!.address).port
      opened = null
      forum = await openForum(readConfig({ ...env, PORT: port }), world)
      app = createApp(forum)
      await open()
    },
    close: async () => {
      await stop()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

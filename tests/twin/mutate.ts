/** A server with one deliberate leak in it, on which histories are told. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, isRunnableDevEnvironment, type RunnableDevEnvironment } from 'vite'
import type { Mutation } from './leak.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lines that say which patches no longer fit the code of the server. */
export function stalePatches(leaks: readonly Mutation[]): string[] {
  return leaks.flatMap(({ name, patches }) =>
    patches.flatMap(({ file, find }) => {
      const times = readFileSync(path.join(root, file), 'utf8').split(find).length - 1
      return times === 1 ? [] : [`${name}: ${file} has "${find}" ${times} times.`]
    }),
  )
}

/** What is loaded from the patched server. */
interface Loaded {
  closeStages(): Promise<void>
}

const noLeak: Mutation = { name: 'no leak', patches: [] }

/** A server whose source is patched while it is read; `S` is what its module exports. */
export class Laboratory<S extends Loaded> {
  #module: string
  #mutation: Mutation | null = null
  #server: Awaited<ReturnType<typeof createServer>> | null = null

  /** `module` is what is loaded, below the root of the repository. */
  constructor(module: string) {
    this.#module = module
  }

  async open(): Promise<void> {
    this.#server = await createServer({
      configFile: false,
      root,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [{ name: 'leak', transform: { order: 'pre', handler: this.#patch } }],
    })
  }

  /** Does something on a server with a leak in it; null is one without. */
  async with<T>(mutation: Mutation | null, act: (loaded: S) => Promise<T>): Promise<T> {
    const leaking = mutation ?? noLeak
    this.#mutation = leaking
    const environment = this.#environment()
    for (const { file } of leaking.patches) this.#forget(file)
    environment.runner.clearCache()
    const loaded = await environment.runner.import<S>(this.#module)
    try {
      return await act(loaded)
    } finally {
      await loaded.closeStages()
      this.#mutation = null
      for (const { file } of leaking.patches) this.#forget(file)
    }
  }

  async close(): Promise<void> {
    await this.#server?.close()
  }

  #environment(): RunnableDevEnvironment {
    const environment = this.#server?.environments.ssr
    if (!environment || !isRunnableDevEnvironment(environment)) throw new Error('Not open.')
    return environment
  }

  #forget(file: string): void {
    const { moduleGraph } = this.#environment()
    for (const module of moduleGraph.getModulesByFile(path.join(root, file)) ?? []) {
      moduleGraph.invalidateModule(module)
    }
  }

  #patch = (code: string, id: string): string | null => {
    const patches = this.#mutation?.patches.filter(({ file }) => id === path.join(root, file)) ?? []
    if (patches.length === 0) return null
    return patches.reduce((text, { find, replace }) => text.replace(find, () => replace), code)
  }
}

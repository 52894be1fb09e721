/** Tells histories twice on a server with one deliberate leak in it, until the leak shows. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, isRunnableDevEnvironment, type RunnableDevEnvironment } from 'vite'
import type { Mutation } from './leak.ts'
import { mutations } from './mutations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lines that say which patches no longer fit the code of the server. */
export function stalePatches(leaks: readonly Mutation[] = mutations): string[] {
  return leaks.flatMap(({ name, patches }) =>
    patches.flatMap(({ file, find }) => {
      const times = readFileSync(path.join(root, file), 'utf8').split(find).length - 1
      return times === 1 ? [] : [`${name}: ${file} has "${find}" ${times} times.`]
    }),
  )
}

/** What tells histories; given by the laboratory's module. */
export type Search = Pick<typeof import('./search.ts'), 'differenceIn' | 'closeStages'>

const noLeak: Mutation = { name: 'no leak', patches: [] }

/** A server whose source is patched while it is read; `S` is what its module exports. */
export class Laboratory<S extends Search = Search> {
  #search: string
  #mutation: Mutation | null = null
  #server: Awaited<ReturnType<typeof createServer>> | null = null
  /** How often each history has shown a leak: those that did are tried first. */
  #shown = new Map<number, number>()

  /** `search` is the module that tells histories. */
  constructor(search = '/tests/twin/search.ts') {
    this.#search = search
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

  /** How the leak shows in one of `histories`; null when it does in none. */
  async catch(mutation: Mutation, { seed, histories }: { seed: number; histories: number }) {
    return this.with(mutation, (search) => this.#tell(search, seed, this.#order(histories)))
  }

  /** What shows without any leak in the histories that have shown one: nothing, or they prove nothing. */
  async tellWithout(seed: number): Promise<string | null> {
    return this.with(noLeak, (search) => this.#tell(search, seed, [...this.#shown.keys()]))
  }

  /** Does something on a server with a leak in it; null is one without. */
  async with<T>(mutation: Mutation | null, act: (search: S) => Promise<T>): Promise<T> {
    const leaking = mutation ?? noLeak
    this.#mutation = leaking
    const environment = this.#environment()
    for (const { file } of leaking.patches) this.#forget(file)
    environment.runner.clearCache()
    const search = await environment.runner.import<S>(this.#search)
    try {
      return await act(search)
    } finally {
      await search.closeStages()
      this.#mutation = null
      for (const { file } of leaking.patches) this.#forget(file)
    }
  }

  async #tell(search: S, seed: number, histories: number[]): Promise<string | null> {
    for (const index of histories) {
      const difference = await search.differenceIn(seed, index)
      if (difference === null) continue
      this.#shown.set(index, (this.#shown.get(index) ?? 0) + 1)
      return difference
    }
    return null
  }

  async close(): Promise<void> {
    await this.#server?.close()
  }

  #order(histories: number): number[] {
    const times = (index: number) => this.#shown.get(index) ?? 0
    return Array.from({ length: histories }, (_, index) => index).sort(
      (one, other) => times(other) - times(one) || one - other,
    )
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

/** A helper process, bundled like the forum itself, so that neither carries a loader along. */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
// Within node_modules, where the bundle finds its packages.
const bundles = path.join(here, '../../../node_modules/.cache/alongside/bench-processes')

export type HelperName =
  'bare-pages' | 'bare-commits' | 'bare-broadcast' | 'load' | 'watchers' | 'stops' | 'post-office'

export class Helper<Order, Reply> {
  #child: ChildProcess

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  /** Starts the process in the file of that name beside this one. */
  static async start<Order, Reply>(
    name: HelperName,
    env: Record<string, string> = {},
  ): Promise<Helper<Order, Reply>> {
    return new Helper(
      fork(await bundle(name), [], { execArgv: [], env: { ...process.env, ...env } }),
    )
  }

  get pid(): number {
    return this.#child.pid!
  }

  /** Sends an order and waits for its answer; one at a time. */
  ask(order: Order): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`A helper ended with ${code}.`))
      this.#child.once('exit', ended)
      this.#child.once('message', (answer: { reply: Reply } | { error: string }) => {
        this.#child.off('exit', ended)
        if ('error' in answer) reject(new Error(answer.error))
        else resolve(answer.reply)
      })
      this.#child.send(order as object)
    })
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.disconnect()
    await gone
  }
}

/** Bundles a process of this folder and returns the file, for `node FILE`. */
export async function bundle(name: HelperName): Promise<string> {
  const outfile = path.join(bundles, `${name}.mjs`)
  await build({
    entryPoints: [path.join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return outfile
}

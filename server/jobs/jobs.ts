/** What happens by itself when its time has come. Each job looks at the clock once and decides anew. */
import type { Log } from '../log.ts'
import type { World } from '../world.ts'

/** Does what is due at `now` (milliseconds); safe to run again at any time. */
export type Job = (now: number) => Promise<void>

const everyMs = 60_000

export class Jobs {
  #world: World
  #log: Log
  #jobs = new Map<string, Job>()
  #failures = new Map<string, number>()
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> = Promise.resolve()

  constructor(world: World, log: Log) {
    this.#world = world
    this.#log = log
  }

  /** Adds a job; it runs every minute from `start` on. */
  add(name: string, job: Job): void {
    this.#jobs.set(name, job)
  }

  /** How often each job has failed since the start; those that never did are left out. */
  get failures(): ReadonlyMap<string, number> {
    return this.#failures
  }

  start(): void {
    this.#timer = setInterval(() => void this.runDue(), everyMs)
    this.#timer.unref()
    void this.runDue()
  }

  /** Runs every job once, after any run under way, and resolves when all are done. */
  runDue(): Promise<void> {
    this.#running = this.#running.then(async () => {
      for (const [name, job] of this.#jobs) {
        try {
          await job(this.#world.now())
        } catch (error) {
          this.#failures.set(name, (this.#failures.get(name) ?? 0) + 1)
          const where = error instanceof Error ? error.name : typeof error
          this.#log.error({ job: name, where }, 'job failed; it runs again in a minute')
        }
      }
    })
    return this.#running
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    await this.#running
  }
}

/**
 * Checkpoints: what was written goes from the log of the database into its file. It takes up to a
 * fifth of a second, and whoever commits would be stopped by it with the whole process; so it is done
 * in a thread of its own, beside which all read and write on.
 */
import { Worker } from 'node:worker_threads'
import { type Kysely, sql } from 'kysely'
import type { Log } from '../../log.ts'
import { workerFile } from '../../worker-file.ts'
import { rowsWritten } from '../rows-written.ts'
import type { Schema } from '../schema.ts'

/** Rows that are written until the next one; about as many pages of the log as SQLite allows itself. */
const rowsUntilNext = 2_000

export interface CheckpointOrder {
  /** The database. */
  file: string
}

export class Checkpoints {
  readonly #file: string
  readonly #log: Pick<Log, 'error'>
  #rows = 0
  #running: Promise<void> | null = null

  constructor(file: string, log: Pick<Log, 'error'>) {
    this.#file = file
    this.#log = log
  }

  /** Takes them over from this handle, by which all is written. */
  async takeOver(writer: Kysely<Schema>): Promise<void> {
    // Pages (4 KiB) in the log after which SQLite does it by itself, should the thread not come to it.
    await sql`PRAGMA wal_autocheckpoint = 16000`.execute(writer)
  }

  /** Begins one when enough was written; to be asked between transactions. It does not fail. */
  async lookAt(writer: Kysely<Schema>): Promise<void> {
    if (this.#running) return
    try {
      const [written] = await rowsWritten(writer)
      if (written!.rows - this.#rows < rowsUntilNext) return
      this.#rows = written!.rows
    } catch (error) {
      return this.#failed(error)
    }
    const run = this.#run().catch((error: unknown) => this.#failed(error))
    this.#running = run.finally(() => (this.#running = null))
  }

  /** Waits for the one that is under way. */
  async close(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    const workerData: CheckpointOrder = { file: this.#file }
    const worker = new Worker(await workerFile('checkpoint-worker'), { workerData, execArgv: [] })
    worker.on('error', (error) => this.#failed(error))
    await new Promise((resolve) => worker.once('exit', resolve))
  }

  // What fails is done by the next one, or in the end by SQLite itself.
  #failed(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error
    this.#log.error({ name }, 'no checkpoint of the database')
  }
}

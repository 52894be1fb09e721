import { setImmediate as nextTurn } from 'node:timers/promises'
import { CompiledQuery, type Kysely } from 'kysely'
import { transactionScope } from './dialect.ts'
import type { Schema } from './schema.ts'
import { type Change, collectChanges, type Tx } from './transact.ts'

/** Milliseconds for which work that nobody waits for looks for a commit to share. */
const laterMs = 25
/** Milliseconds after which a transaction takes in no further work. */
const groupMs = 20

interface Work {
  run: (tx: Tx) => Promise<unknown>
  resolve: (result: never) => void
  reject: (error: unknown) => void
}

/** How one work went, to be told when everything is on the disk. */
type Outcome = { result: unknown; changes: Change[] } | { error: unknown }

const [savepoint, release, back] = ['savepoint work', 'release work', 'rollback to work'].map(
  (text) => CompiledQuery.raw(text),
) as [CompiledQuery, CompiledQuery, CompiledQuery]

/**
 * Runs all writing, one work after the other. Works that wait at the same time share a commit, as
 * the disk takes longer over it than they do; each still stands or falls alone.
 */
export class Writer {
  #writer: Kysely<Schema>
  #publish: (changes: Change[]) => void = () => {}
  #afterwards: (writer: Kysely<Schema>) => Promise<void> = () => Promise.resolve()
  #waiting: Work[] = []
  #later: Work[] = []
  #timer: NodeJS.Timeout | null = null
  #running = false

  constructor(writer: Kysely<Schema>) {
    this.#writer = writer
  }

  /** Who is told of committed changes, in the order of commits. Called with changes only. */
  onCommit(publish: (changes: Change[]) => void): void {
    this.#publish = publish
  }

  /** What is to be done with the handle after each commit, and does not fail; all waits for it. */
  afterCommits(work: (writer: Kysely<Schema>) => Promise<void>): void {
    this.#afterwards = work
  }

  /**
   * Runs `work` in a transaction, and is fulfilled when it is on the disk. Await nothing but queries
   * in it: hash, render and mail before or after. Whatever it throws undoes everything that it did.
   */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#take(work, (taken) => this.#begin(taken))
  }

  /**
   * The same for what nobody waits for: it comes along with whoever writes next, or after a moment
   * has a commit together with what else came up, so that much of it takes few.
   */
  transactLater<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#take(work, (taken) => {
      this.#later.push(taken)
      this.#timer ??= setTimeout(() => this.#begin(), laterMs)
    })
  }

  #take<T>(work: (tx: Tx) => Promise<T>, queue: (taken: Work) => void): Promise<T> {
    if (transactionScope.getStore()?.open) {
      return Promise.reject(new Error('A transaction was begun inside another.'))
    }
    return new Promise<T>((resolve, reject) => queue({ run: work, resolve, reject }))
  }

  #begin(...work: Work[]): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#waiting.push(...work, ...this.#later.splice(0))
    if (!this.#running) void this.#runAll()
  }

  async #runAll(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      // Whoever has arrived by now comes along, and reads have their turn between.
      await nextTurn()
      const done = await this.#runTogether()
      // Before anybody is told: whoever waited for the last of them may close the database.
      await this.#afterwards(this.#writer)
      for (const [work, outcome] of done) this.#tell(work, outcome)
    }
    this.#running = false
  }

  /** Takes what waits, as far as there is time, and commits it. */
  async #runTogether(): Promise<[Work, Outcome][]> {
    const end = performance.now() + groupMs
    const taken: Work[] = []
    const outcomes: Outcome[] = []
    try {
      await this.#writer.transaction().execute(async (tx) => {
        do {
          const work = this.#waiting.shift()
          if (!work) return
          taken.push(work)
          outcomes.push(await runAlone(tx as Tx, work))
        } while (performance.now() < end)
      })
    } catch (error) {
      // Nothing was kept: whoever had not failed before fails with the rest.
      if (taken.length === 0) taken.push(this.#waiting.shift()!)
      return taken.map((work) => [work, { error }])
    }
    return taken.map((work, index) => [work, outcomes[index]!])
  }

  #tell(work: Work, outcome: Outcome): void {
    if ('error' in outcome) return work.reject(outcome.error)
    try {
      if (outcome.changes.length > 0) this.#publish(outcome.changes)
      work.resolve(outcome.result as never)
    } catch (error) {
      work.reject(error)
    }
  }
}

/** @throws the work's own error when the transaction has ended with it, as on a full disk */
async function runAlone(tx: Tx, { run }: Work): Promise<Outcome> {
  await tx.executeQuery(savepoint)
  const changes = collectChanges(tx)
  const scope = { open: true }
  try {
    const result = await transactionScope.run(scope, () => run(tx))
    await tx.executeQuery(release)
    return { result, changes }
  } catch (error) {
    if (!(await undo(tx))) throw error
    return { error }
  } finally {
    scope.open = false
  }
}

/** Whether there was still something to go back to. */
async function undo(tx: Tx): Promise<boolean> {
  try {
    await tx.executeQuery(back)
    await tx.executeQuery(release)
    return true
  } catch {
    return false
  }
}

/**
 * The thread, and the queue before it. The thread knows nothing of viewers: it brings rows, and who
 * may see them is decided where it is decided for every other row.
 */
import { Worker } from 'node:worker_threads'
import { NotNow } from '../../errors.ts'
import { ownTurn } from '../../own-turn.ts'
import { workerFile } from '../../worker-file.ts'
import type { Answer, Found, Order, ThreadData } from './messages.ts'

interface Options {
  /** The database. */
  file: string
  /** How long an answer may take, with the wait for others; 10 seconds. */
  patienceMs?: number
  /** After how long without work the thread ends and gives its memory back; 5 minutes. */
  idleMs?: number
}

interface Job {
  order: Order
  timer: NodeJS.Timeout
  resolve: (found: Found) => void
  reject: (error: Error) => void
}

export class ReadingThread {
  readonly #file: string
  readonly #patienceMs: number
  readonly #idleMs: number
  #queue: Job[] = []
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | undefined
  #working: Promise<void> | null = null
  #closed = false

  constructor({ file, patienceMs = 10_000, idleMs = 300_000 }: Options) {
    this.#file = file
    this.#patienceMs = patienceMs
    this.#idleMs = idleMs
  }

  /**
   * What a query finds, in the order of the calls. What takes long is asked for in several, so that
   * others have their turn in between.
   * @throws NotNow when there was no answer in time
   */
  ask(order: Order): Promise<Found> {
    if (this.#closed) return Promise.reject(new Error('The reading thread is closed.'))
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#queue = this.#queue.filter((waiting) => waiting !== job)
        reject(new NotNow('error.notNow.busy'))
      }, this.#patienceMs)
      const job: Job = { order, timer, resolve, reject }
      this.#queue.push(job)
      this.#working ??= this.#work()
    })
  }

  /** Answers what is waiting, then ends the thread. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#working
    await this.#rest()
  }

  async #work(): Promise<void> {
    clearTimeout(this.#idle)
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      // The thread goes on with the next while the page of this one is made.
      await this.#answer(job.order).then(
        (found) => void ownTurn().then(() => job.resolve(found)),
        job.reject,
      )
      clearTimeout(job.timer)
    }
    this.#working = null
    this.#idle = setTimeout(() => void this.#rest(), this.#idleMs).unref()
  }

  // An answer that nobody waits for any more is waited for all the same: SQLite cannot be stopped
  // from here, and a second thread beside it would take the processor from everybody.
  async #answer(order: Order): Promise<Found> {
    const worker = (this.#worker ??= await this.#start())
    const answer = await new Promise<Answer>((resolve, reject) => {
      const ended = () => reject(new Error('The reading thread has ended.'))
      worker.once('exit', ended)
      worker.once('message', (answer: Answer) => {
        worker.off('exit', ended)
        resolve(answer)
      })
      worker.postMessage(order)
    })
    if ('error' in answer) throw new Error(answer.error)
    return answer
  }

  async #start(): Promise<Worker> {
    const workerData: ThreadData = { file: this.#file }
    const worker = new Worker(await workerFile('reading-worker'), {
      workerData,
      // What this process was started with (a loader, an inspector) is not for the thread.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    })
    // Whoever waits hears of the end; an error without a listener would end the process.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null
    })
    // The clock of those who wait alone keeps the process alive.
    worker.unref()
    return worker
  }

  async #rest(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

/** One worker thread, and the clock that ends it when a post takes too long. */
import { Worker } from 'node:worker_threads'
import type { Order, Report, ThreadData } from './messages.ts'
import type { Rendered } from './targets.ts'
import { TooComplex } from './too-complex.ts'
import { workerFile } from '../../worker-file.ts'

/** For starting the thread or loading the sanitiser on a machine that is busy; milliseconds. */
const loadingMs = 30_000

interface Waiting {
  resolve: (rendered: Rendered) => void
  reject: (error: Error) => void
}

export class RenderThread {
  #worker: Worker
  #timeoutMs: number
  #waiting: Waiting | undefined
  #timer: NodeJS.Timeout | undefined
  #ended = false

  static async start(origin: string, timeoutMs: number): Promise<RenderThread> {
    const workerData: ThreadData = { origin }
    const worker = new Worker(await workerFile('markdown-worker'), {
      workerData,
      // What this process was started with (a loader, an inspector) is not for the thread.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    return new RenderThread(worker, timeoutMs)
  }

  private constructor(worker: Worker, timeoutMs: number) {
    this.#worker = worker
    this.#timeoutMs = timeoutMs
    worker.on('message', (report: Report) => this.#hear(report))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#ended = true
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#settle((waiting) => waiting.reject(outOfMemory ? new TooComplex('size') : error))
    })
    worker.on('exit', () => {
      this.#ended = true
      this.#settle((waiting) => waiting.reject(new Error('The rendering thread has ended')))
    })
    // The clock alone keeps the process alive, while there is something to wait for.
    worker.unref()
  }

  /** Whether it can take an order; after a time-out it cannot. */
  get isAlive(): boolean {
    return !this.#ended
  }

  /** One at a time. */
  run(order: Order): Promise<Rendered> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#allow(loadingMs)
      this.#worker.postMessage(order)
    })
  }

  async end(): Promise<void> {
    this.#ended = true
    await this.#worker.terminate()
  }

  #hear(report: Report): void {
    if (report.step === 'loading') this.#allow(loadingMs)
    else if (report.step === 'working') this.#allow(this.#timeoutMs)
    else if (report.step === 'done') this.#settle((waiting) => waiting.resolve(report.rendered))
    else if (report.step === 'failed') this.#settle((waiting) => waiting.reject(report.error))
    else this.#settle((waiting) => waiting.reject(new TooComplex(report.reason)))
  }

  #allow(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (!this.#waiting) return
    const timer = setTimeout(() => {
      // If this thread was the slow one, the answer lies there already: hear it first.
      setImmediate(() => {
        if (this.#timer === timer) this.#giveUp()
      })
    }, milliseconds)
    this.#timer = timer
  }

  #giveUp(): void {
    const ending = this.end()
    this.#settle((waiting) => {
      void ending.finally(() => waiting.reject(new TooComplex('time')))
    })
  }

  #settle(answer: (waiting: Waiting) => void): void {
    const waiting = this.#waiting
    if (!waiting) return
    this.#waiting = undefined
    clearTimeout(this.#timer)
    this.#timer = undefined
    answer(waiting)
  }
}

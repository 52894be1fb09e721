/**
 * What members write, as safe HTML, once, when it is written.
 *
 * A post passes through these layers; each would hold if the one before it failed:
 *
 * 1. `renderer.ts`, `render-thread.ts`: a queue before one worker thread with a clock. The server
 *    answers others meanwhile; what takes more than a second is refused and the thread replaced.
 * 2. `nesting.ts`: bounds on length, depth and number, before marked reads and after.
 * 3. `forum-tokenizer.ts`, `quote-block.ts`: Markdown without HTML. A tag is text.
 * 4. `post-html.ts`, `address.ts`: the only place where tags are written. Addresses are read as a
 *    browser reads them. A mention, quotation or link that the writer could not follow, or that
 *    scanning missed, stays text: what is a link has been resolved, and can carry its label.
 * 5. `sanitise.ts`: DOMPurify with a short list of tags and attributes. HTML in which
 *    `plain-html.ts` sees nothing but plain tags and text passes without it.
 *
 * After that the page's Content-Security-Policy allows no inline script.
 */
import { RenderThread } from './render-thread.ts'
import type { Rendered, Targets } from './targets.ts'

export { scanTargets, type Found, type Rendered, type Targets } from './targets.ts'
export { TooComplex, type TooComplexReason } from './too-complex.ts'

/** Bump when output changes; stored beside each post. */
export const RENDERER_VERSION = 2

interface Options {
  /** Of this forum, such as `https://forum.example`; its addresses become relative links. */
  origin: string
  /** How long one post may take; 1000. */
  timeoutMs?: number
  /** After how long without work the thread ends and gives its memory back; 5 minutes. */
  idleMs?: number
}

interface Job {
  source: string
  targets: Targets
  resolve: (rendered: Rendered) => void
  reject: (error: unknown) => void
}

export class Renderer {
  readonly #origin: string
  readonly #timeoutMs: number
  readonly #idleMs: number
  readonly #queue: Job[] = []
  #thread: RenderThread | undefined
  #idle: NodeJS.Timeout | undefined
  #working: Promise<void> | undefined
  #closed = false

  constructor({ origin, timeoutMs = 1_000, idleMs = 300_000 }: Options) {
    this.#origin = origin
    this.#timeoutMs = timeoutMs
    this.#idleMs = idleMs
  }

  /** In the order of the calls. Rejects with `TooComplex` when the post is to blame. */
  render(source: string, targets: Targets): Promise<Rendered> {
    if (this.#closed) return Promise.reject(new Error('The renderer is closed'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ source, targets, resolve, reject })
      this.#working ??= this.#work()
    })
  }

  /** Renders what is waiting, then ends the thread. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#working
    clearTimeout(this.#idle)
    await this.#thread?.end()
  }

  async #work(): Promise<void> {
    clearTimeout(this.#idle)
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      const { source, targets, resolve, reject } = job
      await this.#liveThread()
        .then((thread) => thread.run({ source, targets }))
        .then(resolve, reject)
    }
    this.#working = undefined
    this.#idle = setTimeout(() => void this.#rest(), this.#idleMs).unref()
  }

  async #liveThread(): Promise<RenderThread> {
    if (!this.#thread?.isAlive) {
      this.#thread = await RenderThread.start(this.#origin, this.#timeoutMs)
    }
    return this.#thread
  }

  async #rest(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.end()
  }
}

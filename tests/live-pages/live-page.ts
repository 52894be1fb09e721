/** One open page of one viewer. */
import { JSDOM, VirtualConsole } from 'jsdom'
import { io, type Socket } from 'socket.io-client'
import type { Watched } from '../../client/live/frames.ts'
import { shapeOf, titleOf } from './shape.ts'

export interface Visit {
  /** Where the forum is, and what of it is open. */
  address: string
  path: string
  /** The page as the forum sent it. */
  html: string
  cookie: string
  /** The browser's code. */
  code: string
}

export class LivePage {
  /** What went wrong in the browser's code. */
  readonly complaints: string[] = []
  /** The title when it was opened. */
  readonly title: string
  #window: JSDOM['window']
  #line: Line
  #left = false

  constructor({ address, path, html, cookie, code }: Visit) {
    const console = new VirtualConsole()
    console.on('jsdomError', ({ message }) => {
      if (message.includes('navigation')) this.#left = true
      else this.complaints.push(message)
    })
    console.on('error', (...said: unknown[]) => this.complaints.push(said.map(String).join(' ')))
    const url = new URL(path, address).href
    const { window } = new JSDOM(html, {
      url,
      runScripts: 'outside-only',
      pretendToBeVisual: true,
      virtualConsole: console,
    })
    this.#window = window
    this.#line = new Line(address, cookie)
    Object.assign(window, {
      pickUp: () => this.#line,
      // What the page would send by itself is of no concern here.
      fetch: () => new Promise(() => {}),
      scrollBy: () => {},
    })
    window.Element.prototype.scrollIntoView = () => {}
    // Ids here need no escaping within quotes.
    Object.assign(window, { CSS: { escape: (id: string) => id } })
    window.eval(code)
    this.title = titleOf(window.document)
  }

  /** Resolves when everything that has been sent so far is on the page. */
  async settled(): Promise<void> {
    await this.#line.settled()
    const pill = this.#window.document.querySelector<HTMLElement>('.waiting')
    if (pill && !pill.hidden) pill.querySelector('a')!.click()
  }

  /** How many frames have come. */
  get heard(): number {
    return this.#line.heard
  }

  /** True when the page has said that it must be loaded anew, or has begun to. */
  get isOver(): boolean {
    return this.#left || this.#window.document.querySelector('.connection a') !== null
  }

  get shape(): string[] {
    return shapeOf(this.#window.document)
  }

  get isConnected(): boolean {
    return this.#line.socket.active
  }

  lose(): void {
    this.#line.socket.disconnect()
  }

  find(): void {
    this.#line.socket.connect()
  }

  close(): void {
    this.#line.socket.disconnect()
    this.#window.close()
  }
}

/** A real connection, which knows how many questions are open. */
class Line {
  readonly socket: Socket
  heard = 0
  #open = 0

  constructor(address: string, cookie: string) {
    this.socket = io(address, {
      path: '/live',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: cookie ? { cookie } : {},
    })
  }

  get connected(): boolean {
    return this.socket.connected
  }

  get active(): boolean {
    return this.socket.active
  }

  on(event: string, heard: (payload: never) => void): void {
    this.socket.on(event, (payload: unknown) => {
      this.heard += 1
      heard(payload as never)
    })
  }

  timeout(ms: number) {
    return {
      emit: (
        event: string,
        question: object,
        answered: (late: unknown, answer?: Watched) => void,
      ) => {
        this.#open += 1
        this.socket.timeout(ms).emit(event, question, (late: unknown, answer?: Watched) => {
          this.#open -= 1
          answered(late, answer)
        })
      },
    }
  }

  connect(): void {
    this.socket.connect()
  }

  disconnect(): void {
    this.socket.disconnect()
  }

  /** Everything sent before this has been heard. */
  async settled(): Promise<void> {
    if (!this.socket.active) return
    if (!this.socket.connected)
      await new Promise((resolve) => this.socket.once('connect', resolve as () => void))
    while (this.socket.connected) {
      // The page may hang up for good over what it is answered.
      await this.socket
        .timeout(10_000)
        .emitWithAck('watch', {})
        .catch((error: unknown) => {
          if (this.socket.connected) throw error
        })
      if (this.#open === 0) return
    }
  }
}

/** `<live-space>`: a list of threads that follows what happens in them. */
import { showStale } from '../live/connection.ts'
import type { NoticeFrame, ThreadFrame } from '../live/frames.ts'
import { Watch } from '../live/line.ts'
import { showUnread } from '../live/unread.ts'
import { word } from '../words.ts'
import { goTo } from './go-to.ts'
import { Pill, whenAtRest } from './pill.ts'
import { steady } from './steady.ts'
import { Threads } from './threads.ts'
import { Waiting } from './waiting.ts'

export class LiveSpace extends HTMLElement {
  private threads!: Threads
  private waiting!: Waiting
  private watch: Watch | null = null
  private stopResting = () => {}

  connectedCallback(): void {
    const { space = '', cursor = '' } = this.dataset
    const list = this.querySelector<HTMLElement>('.threads')
    if (!list) return
    const threads = new Threads(list)
    this.threads = threads
    const say = (count: number) => word('client.newThreads', { count })
    const pill = new Pill(this, say, (event) => this.openWaiting(event))
    this.waiting = new Waiting(threads, (count) => pill.show(count, location.pathname))
    this.stopResting = whenAtRest(() => this.waiting.settle())
    this.watch = new Watch({ space }, cursor, {
      frames: {
        thread: (frame: ThreadFrame) => this.change(frame),
        notice: (frame: NoticeFrame) => showUnread(frame),
      },
      behind: showStale,
    })
  }

  disconnectedCallback(): void {
    this.watch?.hangUp()
    this.stopResting()
  }

  /** Makes one entry true. What it says changes at once; its place when the reader wants it. */
  change({ id, removed, html }: ThreadFrame): void {
    if (removed || html === undefined) {
      steady(() => this.threads.remove(id))
      return this.waiting.forget(id)
    }
    let moves = false
    steady(() => {
      moves = this.threads.renew(id, html)
    })
    if (moves) this.arrive(id)
    else this.waiting.settle()
  }

  /** A thread that is new comes to the top of the first page. */
  private arrive(id: string): void {
    if (this.dataset.first === '0') this.waiting.arrivedElsewhere(id)
    else this.waiting.arrived(id)
    this.querySelector('.nothing')?.remove()
  }

  private openWaiting(event: Event): void {
    const first = this.waiting.open()
    if (first) {
      event.preventDefault()
      goTo(first)
    }
    this.waiting.settle()
  }
}

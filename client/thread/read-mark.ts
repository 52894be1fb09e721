/** Tells the forum how far the member has read, so that "new since" is true next time. */
import { send } from '../send.ts'

/** Milliseconds that a post must have been in view. */
const glance = 1_500

export class ReadMark {
  private thread: string
  private host: HTMLElement
  private newest = -Infinity
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(thread: string, host: HTMLElement) {
    this.thread = thread
    this.host = host
    this.look()
  }

  /** The reader has come to rest: what they see now counts as read after a moment. */
  look(): void {
    clearTimeout(this.timer)
    if (document.body.dataset.me) this.timer = setTimeout(() => this.mark(), glance)
  }

  private mark(): void {
    if (document.visibilityState !== 'visible') return
    let upTo: string | undefined
    for (const holder of this.host.querySelectorAll<HTMLElement>('[data-post][data-at]')) {
      const at = Date.parse(holder.dataset.at ?? '')
      if (at <= this.newest || !isInView(holder)) continue
      this.newest = at
      upTo = holder.dataset.post
    }
    if (upTo) void send(`/t/${this.thread}/read`, { method: 'PUT', body: { upTo } })
  }
}

/** The post itself, not what answers it. */
function isInView(holder: Element): boolean {
  const { top, bottom, height } = (
    holder.querySelector('article') ?? holder
  ).getBoundingClientRect()
  return height > 0 && top < innerHeight && bottom > 0
}

/** The pill that says how much is new, and brings the reader there. */
import { parse } from '../trusted.ts'

/** Milliseconds of quiet after scrolling, or between two announcements. */
const rest = 150
const breath = 1000

export class Pill {
  private pill: HTMLElement
  private link: HTMLAnchorElement
  private label: Text
  private status: HTMLElement
  private speaking: ReturnType<typeof setTimeout> | undefined
  private told = 0
  private say: (count: number) => string

  /** `say` puts the number into words; `press` is called instead of following the link. */
  constructor(host: HTMLElement, say: (count: number) => string, press: (event: Event) => void) {
    this.say = say
    this.pill = host.querySelector<HTMLElement>('.waiting') ?? makePill(host)
    this.link = this.pill.querySelector('a')!
    this.label = new Text()
    this.link.append(this.label)
    this.status = parse('<p class="unseen" role="status" aria-live="polite"></p>')
    host.append(this.status)
    this.link.addEventListener('click', press)
  }

  /** Shows the number; announces it when it has grown. */
  show(count: number, href: string): void {
    this.pill.hidden = count === 0
    if (count > 0) this.label.data = ` ${this.say(count)}`
    this.link.href = href
    if (count > this.told) this.announce()
    this.told = count
  }

  /** What has been seen in the meantime need not be said. */
  private announce(): void {
    clearTimeout(this.speaking)
    this.speaking = setTimeout(() => {
      if (this.told > 0) this.status.textContent = this.say(this.told)
    }, breath)
  }
}

function makePill(host: HTMLElement): HTMLElement {
  const pill = parse(
    '<p class="waiting" hidden><a href="#"><svg class="icon" aria-hidden="true">' +
      '<use href="#i-down"/></svg></a></p>',
  )
  host.append(pill)
  return pill
}

/** Calls `settle` whenever the reader has come to rest somewhere. Returns how to stop it. */
export function whenAtRest(settle: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const moved = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, rest)
  }
  const events = ['scroll', 'resize', 'visibilitychange'] as const
  for (const event of events) addEventListener(event, moved, { passive: true, capture: true })
  return () => {
    clearTimeout(timer)
    for (const event of events) removeEventListener(event, moved, { capture: true })
  }
}

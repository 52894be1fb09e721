/**
 * `<live-cases>`: a part of a page that reads itself again when something moves: what the moderation
 * team hears of, or, for a member, what they are told of.
 */
import { localizeTimes } from '../time.ts'
import { morph } from '../thread/morph.ts'
import { parsePage } from '../trusted.ts'
import { dial, type Line } from './dial.ts'

/** Milliseconds before trying again after the server hung up. */
const pause = 3_000

export class LiveCases extends HTMLElement {
  private line: Line | null = null
  private reading = false
  private again = false

  connectedCallback(): void {
    // The answer to a form that failed stands at the form's address, and stays.
    if (location.pathname !== this.dataset.from) return
    const line = dial()
    this.line = line
    // What came between the page and the connection is read as well.
    line.on('connect', () => this.renew())
    line.on(this.dataset.hears ?? 'cases', () => this.renew())
    line.on('disconnect', (reason: string) => {
      if (reason === 'io server disconnect') setTimeout(() => this.line?.connect(), pause)
    })
  }

  disconnectedCallback(): void {
    const line = this.line
    this.line = null
    line?.disconnect()
  }

  /** Reads the page again; what comes meanwhile is read after that. */
  renew(): void {
    if (this.reading) {
      this.again = true
      return
    }
    this.reading = true
    void this.read().finally(() => {
      this.reading = false
      if (!this.again) return
      this.again = false
      this.renew()
    })
  }

  private async read(): Promise<void> {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(
      () => null,
    )
    if (!answer || answer.status >= 500) return
    const fresh = answer.ok
      ? parsePage(await answer.text()).querySelector<HTMLElement>('live-cases')
      : null
    // It is not theirs to read any more: the page says so itself.
    if (!fresh) return location.reload()
    localizeTimes(fresh)
    morph(this, document.importNode(fresh, true))
  }
}

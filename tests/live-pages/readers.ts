/** Everybody of a cast, each with pages open, and whether those pages are what they would be anew. */
import { JSDOM } from 'jsdom'
import { limits } from '../../shared/limits.ts'
import { threadId } from '../twin/requests.ts'
import { cookieOf, type Stage } from '../twin/stage.ts'
import { type Answer, send } from '../twin/wire.ts'
import { LivePage } from './live-page.ts'
import { shapeOf, titleOf } from './shape.ts'

/** Milliseconds after which a page may have missed too much to catch up. */
const old = (limits.changeDays - 1) * 86_400_000

interface Open {
  reader: string | null
  path: string
  page: LivePage | null
  /** In milliseconds. */
  openedAt: number
  /** What was the same when it was last compared: the fresh page, and how many frames had come. */
  known: string
}

const readers = [null, 'Vera', 'Alice', 'Bob', 'Cleo', 'Mara']

export class Readers {
  #stage: Stage
  #code: string
  #open: Open[] = []
  #names: (string | null)[]
  #parser = new new JSDOM().window.DOMParser()
  /** How many pages have been compared, and how many of them had to be loaded anew. */
  compared = 0
  reloaded = 0

  constructor(stage: Stage, code: string) {
    this.#stage = stage
    this.#code = code
    const { members, spaces } = stage.cast
    const present = new Set(members.map(({ name }) => name))
    this.#names = readers.filter((name) => name === null || present.has(name))
    for (const { slug } of spaces) this.#addPath(`/s/${slug}`)
  }

  /** From here on everybody has the thread open, as far as they see any of it. */
  addThread(step: number): void {
    this.#addPath(`/t/${threadId(step)}`)
    this.#addPath(`/t/${threadId(step)}?order=newest`, (name) => name === 'Vera' || name === 'Bob')
  }

  #addPath(path: string, opens: (name: string | null) => boolean = () => true): void {
    for (const reader of this.#names.filter(opens)) {
      this.#open.push({ reader, path, page: null, openedAt: 0, known: '' })
    }
  }

  /** What one reads on a page of a thread shows in lists when these are opened the next time. */
  reopenLists(who: string): void {
    for (const open of this.#open) {
      if (open.reader !== who || !open.path.startsWith('/s/')) continue
      open.page?.close()
      open.page = null
    }
  }

  /** The pages of a third of the readers lose their connection; or all find theirs again. */
  lose(who: number): void {
    const [chosen] = this.#names.slice(who % this.#names.length)
    for (const { reader, page } of this.#open) if (reader === chosen) page?.lose()
  }

  find(): void {
    for (const { page } of this.#open) page?.find()
  }

  /** The first page that is not what it would be anew, in words; null if all are. */
  async firstUntrue(): Promise<string | null> {
    await this.#stage.forum.live.settled()
    for (const open of this.#open) {
      const found = await this.#compare(open)
      if (found) return `${open.reader ?? 'A visitor'}, ${open.path}: ${found}`
    }
    return null
  }

  async #compare(open: Open): Promise<string | null> {
    const { page } = open
    await page?.settled()
    if (page?.complaints.length) return page.complaints.join('\n')
    if (page && !page.isConnected && !page.isOver) return null
    const fresh = await this.#ask(open)
    if (page?.isOver) return this.#reload(open, page, fresh)
    this.compared += page ? 1 : 0
    const known = `${page?.heard} ${withoutKeys(fresh.body)}`
    if (page && known === open.known) return null
    open.known = known
    if (!page) {
      if (fresh.status !== 200) return null
      await this.#visit(open, fresh)
    }
    return difference(open.page!.shape, shapeOf(this.#parse(fresh)))
  }

  #ask({ reader, path }: Open): Promise<Answer> {
    const cookie = cookieOf(this.#stage, reader)
    return send(this.#stage.address, { method: 'GET', path }, { cookie, accept: 'html' })
  }

  async #visit(open: Open, { body }: Answer): Promise<void> {
    const cookie = cookieOf(this.#stage, open.reader)
    const { address } = this.#stage
    open.page = new LivePage({ address, path: open.path, html: body, cookie, code: this.#code })
    open.openedAt = this.#stage.world.now()
    await open.page.settled()
  }

  /** A page is loaded anew when its title came or went with its opening; or when it is old. */
  async #reload(open: Open, page: LivePage, fresh: Answer): Promise<string | null> {
    this.reloaded += 1
    const isOld = this.#stage.world.now() - open.openedAt > old
    const isDue = isOld || page.title !== titleOf(this.#parse(fresh))
    page.close()
    open.page = null
    if (fresh.status === 200) await this.#visit(open, fresh)
    return isDue ? null : 'It asks to be loaded anew, and need not.'
  }

  #parse({ body }: Answer): Document {
    return this.#parser.parseFromString(body, 'text/html')
  }

  close(): void {
    for (const { page } of this.#open) page?.close()
  }
}

/** What is another each time a page is opened tells nothing of its content. */
function withoutKeys(html: string): string {
  return html.replace(/(?:data-cursor|name="key" value|nonce)="[^"]*"/g, '')
}

function difference(live: readonly string[], fresh: readonly string[]): string | null {
  for (let at = 0; at < Math.max(live.length, fresh.length); at += 1) {
    if (live[at] === fresh[at]) continue
    return `\n  open page:  ${live[at] ?? 'nothing more'}\n  fresh page: ${fresh[at] ?? 'nothing more'}`
  }
  return null
}

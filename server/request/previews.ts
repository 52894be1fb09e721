/** Pages as somebody else would get them, made by the code that makes pages. */
import type { RequestListener } from 'node:http'
import type { ImaginedViewer } from '../../shared/forms/see-as.ts'
import { openOverlay, type Overlay } from '../db/overlay.ts'
import type { Forum } from '../forum.ts'
import { findMoves, imagine, PreviewViewer } from '../visibility/preview.ts'
import * as views from '../visibility/preview-views.ts'
import { type Viewer, Viewers } from '../visibility/viewer.ts'
import { askWithin, type Wish, type Within } from './ask-within.ts'

type Parts = Pick<Forum, 'config' | 'reader' | 'keys' | 'labels' | 'viewers'>

/** Always the same viewer, whoever asks. */
class OneViewer extends Viewers {
  imagined: Viewer | null = null

  override viewer(): Promise<Viewer> {
    if (!this.imagined) throw new Error('Nobody is imagined.')
    return Promise.resolve(this.imagined)
  }
}

export class Previews {
  #parts: Parts
  #makeApp: ((inner: Partial<Forum>) => RequestListener) | null = null
  #opened: { overlay: Overlay; viewers: OneViewer; app: RequestListener } | null = null
  #line: Promise<unknown> = Promise.resolve()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Who answers: an app made over what differs from the forum as it is. */
  answerWith(makeApp: (inner: Partial<Forum>) => RequestListener): void {
    this.#makeApp = makeApp
  }

  /** What `member` would see at an address if they were somebody else; one after the other. */
  async see(member: number, who: ImaginedViewer, url: string, wish: Wish): Promise<Within> {
    const seen = this.#line.then(() => this.#see(member, who, url, wish))
    this.#line = seen.catch(() => undefined)
    return seen
  }

  async #see(member: number, who: ImaginedViewer, url: string, wish: Wish): Promise<Within> {
    const { reader, labels, viewers } = this.#parts
    const { overlay, app, ...opened } = this.#open()
    const imagined = await imagine(reader, (await viewers.current(member)).facts, who)
    const { withheld, released } = await findMoves(reader, imagined)
    overlay.run(views.withhold, JSON.stringify(withheld))
    overlay.run(views.release, JSON.stringify(released), member)
    opened.viewers.imagined = new PreviewViewer(imagined, labels, overlay.reader)
    try {
      return await askWithin(app, url, wish)
    } finally {
      overlay.run(views.moveNothing)
    }
  }

  #open() {
    if (this.#opened) return this.#opened
    if (!this.#makeApp) throw new Error('There is no app to ask.')
    const { config, labels, keys } = this.#parts
    const overlay = openOverlay(config.dataDir, (list) =>
      views.previewViews(list(views.postColumnsQuery)),
    )
    const viewers = new OneViewer(overlay.reader, labels, keys)
    // Nothing aside: what is imagined stands in this handle alone.
    const { reader } = overlay
    const app = this.#makeApp({ reader, aside: reader, viewers, previews: null })
    this.#opened = { overlay, viewers, app }
    return this.#opened
  }

  async close(): Promise<void> {
    await this.#line
    await this.#opened?.overlay.close()
  }
}

/** Keeps the draft of one form. */
import { word } from '../words.ts'
import {
  type Draft,
  findLocal,
  findRemote,
  isAbout,
  keepLocal,
  keepRemote,
  type LocalDraft,
} from './draft-store.ts'
import { fillDraft, readDraft, wordsOf } from './draft-fields.ts'
import { SavedLine } from './saved-line.ts'

/** Milliseconds after the last key: until this browser keeps it, until the forum does. */
const soon = 400
const later = 2_000

export class DraftKeeper {
  private form: HTMLFormElement
  private key: string
  private line: SavedLine
  /** What the forum put into the form: as long as it says no more, there is nothing to keep. */
  private blank: Draft
  /** What was last filled in or kept. While the form still says the same, nobody is typing. */
  private last: LocalDraft
  private localTimer: ReturnType<typeof setTimeout> | undefined
  private remoteTimer: ReturnType<typeof setTimeout> | undefined
  /** Requests go one after another, so that a late save cannot undo a removal. */
  private queue: Promise<unknown> = Promise.resolve()
  private stopped = false
  /** While it is filled in, nobody is typing. */
  private filling = false
  /** True when the forum may hold a copy. */
  private there = false
  /** Counts the texts that have arrived: a late answer about an earlier one means nothing. */
  private round = 0

  constructor(form: HTMLFormElement, key: string) {
    this.form = form
    this.key = key
    this.line = new SavedLine(form)
    this.blank = readDraft(form)
    this.last = { ...this.blank, kept: true }
    form.addEventListener('input', () => this.typed())
    form.addEventListener('change', () => this.typed())
  }

  /** Finds what was being written: here, else with the forum. Words that the page came with stay,
   * unless they are those of a post that was being edited. */
  async restore(): Promise<void> {
    if (wordsOf(this.blank) !== '' && !this.key.startsWith('edit:')) return
    const local = findLocal(this.key)
    if (local) this.fill(local)
    if (local && !local.kept) return this.schedule()
    if (!document.body.dataset.me) return
    // A page may say that the forum has none, which saves asking.
    const remote = this.form.dataset.kept === '0' ? null : await findRemote(this.key)
    if (remote === undefined || !this.isUntouched()) return
    // Posted or thrown away on another device: the copy here is of the past.
    if (remote) this.fill({ ...local, ...remote, kept: true })
    else if (local) this.empty()
  }

  /** Saves at once whatever has not been saved. */
  flush(): Promise<unknown> {
    clearTimeout(this.localTimer)
    clearTimeout(this.remoteTimer)
    if (this.stopped) return this.queue
    this.saveHere()
    if (!this.last.kept) this.saveThere()
    return this.queue
  }

  /** The words have arrived where they belong. */
  forget(): Promise<unknown> {
    clearTimeout(this.localTimer)
    clearTimeout(this.remoteTimer)
    this.last = { ...readDraft(this.form), kept: true }
    keepLocal(this.key, null)
    this.line.show('')
    this.round += 1
    this.queue = this.queue.then(async () => {
      if (this.there) await keepRemote(this.key, null)
      this.there = false
    })
    return this.queue
  }

  /** Keeps nothing from now on. */
  stop(): void {
    this.stopped = true
  }

  /** Another tab has written or posted the same draft; what is being typed here comes first. */
  heardOfOtherTab(event: StorageEvent): void {
    if (!isAbout(this.key, event) || !this.isUntouched()) return
    if (this.form.contains(document.activeElement)) return
    const theirs = findLocal(this.key)
    if (theirs) this.fill(theirs)
    else this.empty()
  }

  private typed(): void {
    if (this.stopped || this.filling || this.isUntouched()) return
    this.last.kept = false
    this.schedule()
  }

  private schedule(): void {
    clearTimeout(this.localTimer)
    clearTimeout(this.remoteTimer)
    this.localTimer = setTimeout(() => this.saveHere(), soon)
    this.remoteTimer = setTimeout(() => this.saveThere(), later)
  }

  private saveHere(): void {
    if (this.isUntouched()) return
    this.last = { ...readDraft(this.form), kept: false }
    keepLocal(this.key, this.isBlank(this.last) ? null : this.last)
    this.line.show(this.isBlank(this.last) ? '' : word('client.draftHere'))
  }

  private saveThere(): void {
    if (!document.body.dataset.me) return
    this.saveHere()
    const draft = contentOf(this.last)
    const { round } = this
    this.queue = this.queue.then(() => this.deliver(draft, round))
  }

  private async deliver(draft: Draft, round: number): Promise<void> {
    const empty = this.isBlank(draft)
    if (empty && !this.there) return
    this.there = true
    if (!(await keepRemote(this.key, empty ? null : draft)) || round !== this.round) return
    if (!saysTheSame(this.last, draft)) return
    this.last.kept = true
    if (empty) return
    keepLocal(this.key, this.last)
    this.line.show(word('client.draftKept'))
  }

  private fill(draft: LocalDraft): void {
    this.put(draft)
    this.there = draft.kept
    this.last = { ...readDraft(this.form), kept: draft.kept }
    keepLocal(this.key, this.last)
    this.line.show(word(draft.kept ? 'client.draftKept' : 'client.draftHere'))
  }

  private empty(): void {
    const { body, title = '', fields = {} } = this.blank
    this.put({ body, title, fields })
    this.last = { ...readDraft(this.form), kept: true }
    keepLocal(this.key, null)
    this.line.show('')
  }

  private put(draft: Draft): void {
    this.filling = true
    fillDraft(this.form, draft)
    this.filling = false
  }

  private isUntouched(): boolean {
    return saysTheSame(readDraft(this.form), this.last)
  }

  private isBlank(draft: Draft): boolean {
    const words = wordsOf(draft)
    return words === '' || words === wordsOf(this.blank)
  }
}

function contentOf({ body, title = '', audience = '', fields = {} }: Draft): Required<Draft> {
  return { body, title, audience, fields }
}

function saysTheSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
}

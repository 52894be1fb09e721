/** The posts of a thread page: puts one in its place or over its older self, and takes one away. */
import { parse } from '../trusted.ts'
import { arrange, findReplies } from './arrange.ts'
import type { Entry, Page } from './entry.ts'
import { inConversation, newestFirst, type Standing } from './order.ts'
import { fillHolder, type Piece } from './piece.ts'
import { readPage } from './read-page.ts'

export class Conversation {
  readonly entries: Map<string, Entry>
  readonly page: Page
  private turn: number

  constructor(page: Page) {
    this.page = page
    this.entries = readPage(page)
    this.turn = this.entries.size
  }

  /** Brings a post that is here up to date. */
  renew(entry: Entry, piece: Piece): void {
    const { parentId, createdAt } = piece.post
    if (parentId !== undefined) entry.parent = parentId ?? ''
    if (createdAt && !entry.pinned) entry.at = Date.parse(createdAt)
    fillEntry(entry, piece)
    this.arrange()
  }

  /** Takes a new post in; it stays out of the page until `admit`. */
  add(piece: Piece): Entry {
    const { id, parentId, createdAt } = piece.post
    const li = document.createElement('li')
    li.id = `li-${id}`
    if (this.page.newest && piece.answers) li.append(parse(piece.answers))
    this.turn += 1
    const entry = {
      id,
      parent: parentId ?? '',
      at: createdAt ? Date.parse(createdAt) : this.firstReplyTo(id),
      turn: this.turn,
      pinned: false,
      li,
      waits: true,
    }
    fillEntry(entry, piece)
    this.entries.set(id, entry)
    return entry
  }

  /** Lets posts into the page. */
  admit(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.entries.get(id)
      if (entry) entry.waits = false
    }
    this.arrange()
  }

  /** Takes a post away, and with it what cannot stand without it. */
  remove(id: string): void {
    if (this.entries.delete(id)) this.arrange()
  }

  /** The order of what is in the page; `also` as if it were. */
  standing(also?: Entry): Standing<Entry>[] {
    const shown = [...this.entries.values()].filter((entry) => !entry.waits || entry === also)
    return this.page.newest ? newestFirst(shown) : inConversation(shown, this.page.opening)
  }

  /** Where a post that waits would begin, in pixels from the top of the window; null: not yet. */
  placeOf(id: string): number | null {
    const entry = this.entries.get(id)
    if (!entry) return null
    const order = this.standing(entry)
    const index = order.findIndex(({ item }) => item === entry)
    if (index < 0) return null
    const before = order[index - 1]?.item.li
    if (!before) return this.page.list.getBoundingClientRect().top
    const replies = findReplies(before)
    if (replies) return replies.getBoundingClientRect().top
    return (before.closest('details:not([open])') ?? before).getBoundingClientRect().bottom
  }

  private arrange(): void {
    arrange(this.page.list, this.standing())
  }

  /** A placeholder tells no time of its own: it comes before what answers it. */
  private firstReplyTo(id: string): number {
    const replies = [...this.entries.values()].filter((entry) => entry.parent === id)
    return Math.min(Date.now(), ...replies.map((entry) => entry.at))
  }
}

function fillEntry({ li, parent }: Entry, piece: Piece): void {
  fillHolder(li, piece)
  if (parent) li.dataset.parent = parent
  else delete li.dataset.parent
  li.classList.toggle('gone-item', piece.post.gone === true)
  if (!li.className) li.removeAttribute('class')
}

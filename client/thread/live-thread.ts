/** `<live-thread>`: a thread page that follows the conversation while it is read. */
import { showStale } from '../live/connection.ts'
import type { ChangeFrame, FootFrame, NoticeFrame, ReactionsFrame } from '../live/frames.ts'
import { Watch } from '../live/line.ts'
import { showUnread } from '../live/unread.ts'
import { send } from '../send.ts'
import { word } from '../words.ts'
import { renameAnswered } from './answered.ts'
import { belongsHere } from './belongs.ts'
import { offerCalm } from './calm.ts'
import { showFoot } from './foot.ts'
import { goTo } from './go-to.ts'
import { morph } from './morph.ts'
import { hideTitle, removeOpening, renewOpening } from './opening.ts'
import { markOwn, readOwn } from './own.ts'
import { readMuted } from './own-fold.ts'
import { contentOf, make } from './piece.ts'
import { Pill, whenAtRest } from './pill.ts'
import { Conversation } from './put.ts'
import { setCounts } from './reactions.ts'
import { ReadMark } from './read-mark.ts'
import { openingOf, readSettings } from './read-page.ts'
import { steady } from './steady.ts'
import { Waiting } from './waiting.ts'

export class LiveThread extends HTMLElement {
  private conversation!: Conversation
  private waiting!: Waiting
  private watch: Watch | null = null
  private stopResting = () => {}

  connectedCallback(): void {
    const page = readSettings(this)
    if (!page) return
    const { thread = '', cursor = '', foot, reacted } = this.dataset
    readOwn(reacted)
    readMuted(this)
    markOwn(this)
    offerCalm(this)
    this.conversation = new Conversation(page)
    const say = (count: number) => word('client.newReplies', { count })
    const pill = new Pill(this, say, (event) => this.openWaiting(event))
    this.waiting = new Waiting(
      {
        placeOf: (id) => this.conversation.placeOf(id),
        admit: (ids) => this.conversation.admit(ids),
        elementOf: (id) => this.shown(id),
      },
      (count) => {
        const next = this.waiting.nextElsewhere
        pill.show(count, next ? `/p/${next}/in-thread` : '#thread')
      },
    )
    const mark = new ReadMark(thread, this)
    this.stopResting = whenAtRest(() => {
      this.waiting.settle()
      mark.look()
    })
    const room = { thread, foot }
    this.watch = new Watch(room, cursor, {
      frames: {
        change: (frame: ChangeFrame) => this.change(frame),
        reactions: (frame: ReactionsFrame) => this.react(frame),
        foot: (frame: FootFrame) => {
          showFoot(frame)
          room.foot = frame.mark
        },
        notice: (frame: NoticeFrame) => showUnread(frame),
      },
      behind: showStale,
    })
  }

  disconnectedCallback(): void {
    this.watch?.hangUp()
    this.stopResting()
  }

  /** Makes one post true: puts it, brings it up to date, or takes it away. */
  change(frame: ChangeFrame): void {
    this.put(frame)
    const holders = [...this.conversation.entries.values()].map(({ li }) => li)
    const fresh = frame.html === undefined || frame.kind === 'removed' ? null : make(frame.html)
    renameAnswered(holders, frame.post, fresh)
  }

  private put(frame: ChangeFrame): void {
    const { kind, post, html } = frame
    const { entries, page } = this.conversation
    if (post.id === page.opening) {
      if (!page.newest) return this.changeOpening(frame)
      // Among the newest the opening is one of them, but the title is its own still.
      if (kind === 'removed' || post.gone) hideTitle()
      else if (!entries.has(post.id) && kind === 'added') return showStale()
    }
    if (kind === 'removed' || html === undefined) return this.takeAway(post.id)
    const piece = { ...frame, html }
    if (post.gone) this.announceLeaving(post.id)
    const entry = entries.get(post.id)
    if (entry) {
      if (post.gone && page.newest) return this.takeAway(post.id)
      steady(() => this.conversation.renew(entry, piece))
      this.waiting.settle()
    } else if (belongsHere(this.conversation, kind, post)) {
      this.conversation.add(piece)
      this.waiting.arrived(post.id)
    } else if (kind === 'added' && !post.gone) {
      this.waiting.arrivedElsewhere(post.id)
    }
  }

  /** True when the post is on this page now; it stops waiting. */
  show(id: string): boolean {
    if (this.conversation.entries.has(id)) this.waiting.show(id)
    return this.shown(id) !== null
  }

  /** Fetches a post and puts it, although no frame came. Returns false when it has no place here. */
  async fetch(id: string): Promise<boolean> {
    const { data } = await send<Omit<ChangeFrame, 'kind' | 'thread'>>(`/p/${id}?part=article`)
    if (!data?.html) return false
    const { entries, page } = this.conversation
    const hasPlace = page.newest || entries.has(data.post.parentId ?? '')
    if (hasPlace && !entries.has(id)) this.conversation.add({ ...data, html: data.html })
    else this.change({ ...data, kind: 'added', thread: '' })
    return this.show(id)
  }

  /** Whether what others do arrives by itself. */
  get isLive(): boolean {
    return this.watch?.isUp ?? false
  }

  private react({ post, reactions, html }: ReactionsFrame): void {
    const content = this.contentOf(post)
    const row = content?.querySelector<HTMLElement>('.acts')
    if (!content || !row) return
    if (!html) return setCounts(row, reactions)
    const fresh = make(html)
    steady(() => morph(fresh.matches('.acts') ? row : content, fresh))
  }

  private takeAway(id: string): void {
    this.announceLeaving(id)
    steady(() => this.conversation.remove(id))
    this.waiting.forget(id)
  }

  private changeOpening(frame: ChangeFrame): void {
    const holder = openingOf(this)
    const { html } = frame
    if (frame.kind !== 'removed' && html !== undefined) {
      // Without one there is no title either: the page as a whole is another.
      return holder ? renewOpening(holder, { ...frame, html }) : showStale()
    }
    removeOpening(holder)
    location.reload()
  }

  /** Lets go of what does not belong to the post, such as a reply being written under it. */
  private announceLeaving(id: string): void {
    const li = this.conversation.entries.get(id)?.li
    li?.dispatchEvent(new CustomEvent('leaving', { bubbles: true }))
  }

  private openWaiting(event: Event): void {
    const first = this.waiting.open()
    if (first) {
      event.preventDefault()
      goTo(first)
    }
    this.waiting.settle()
  }

  private contentOf(id: string): HTMLElement | null {
    const { entries, page } = this.conversation
    const holder = entries.get(id)?.li ?? (id === page.opening ? openingOf(this) : null)
    return holder ? contentOf(holder) : null
  }

  private shown(id: string): HTMLElement | null {
    const content = this.contentOf(id)
    return content?.isConnected ? content : null
  }
}

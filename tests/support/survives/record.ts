/** What was acknowledged: the truth that the forum is held against. */
import type { Post } from './whole-thread.ts'

/** A post that its author was told is there. */
export interface Kept {
  id: string
  thread: string
  author: string
  /** The name by which its text is known; no other text has it. */
  name: string
  /** How often it was written: 1, and one more for each edit. */
  version: number
  /** As `kind handle`. */
  reactions: Set<string>
  /** Acts of others under way that need it; its author does not delete it meanwhile. */
  needed: number
  deleted: boolean
}

export class Record {
  readonly posts: Kept[] = []
  readonly figures = { replies: 0, edits: 0, deletions: 0, reactions: 0, lost: 0, madeAlready: 0 }

  /** How many acts have been acknowledged. */
  get acts(): number {
    const { replies, edits, deletions, reactions } = this.figures
    return replies + edits + deletions + reactions
  }

  /** A post by chance that is there and stays for as long as `act` takes. */
  async with(among: (post: Kept) => boolean, act: (post: Kept) => Promise<void>): Promise<void> {
    const post = this.#any((one) => !one.deleted && among(one))
    if (!post) return
    post.needed += 1
    await act(post)
    post.needed -= 1
  }

  /** A post by chance that nobody needs just now; from here on it counts as deleted. */
  take(among: (post: Kept) => boolean): Kept | null {
    const post = this.#any((one) => !one.deleted && one.needed === 0 && among(one))
    if (post) post.deleted = true
    return post
  }

  /** What the thread must show, in words: text and reactions of each post, by name. */
  expected(thread: string): string[] {
    return this.posts
      .filter((post) => post.thread === thread && !post.deleted)
      .map(({ name, version, reactions }) => {
        const kinds = [...reactions].map((one) => one.split(' ')[0]!)
        return describe(textOf(name, version), kinds)
      })
      .sort()
  }

  #any(fits: (post: Kept) => boolean): Kept | null {
    const fitting = this.posts.filter(fits)
    return fitting[Math.floor(Math.random() * fitting.length)] ?? null
  }
}

/** The text of a post, which says whose it is and how often it was written. */
export function textOf(name: string, version: number): string {
  return `This is ${name}, written ${version} times.`
}

/** The same for what was found: one line for each post, so that one found twice stands there twice. */
export function found(posts: readonly Post[], opening: string): string[] {
  return posts
    .filter((post) => !post.gone && post.id !== opening)
    .map(({ html = '', reactions = {} }) => {
      const kinds = Object.entries(reactions).flatMap(([kind, count]) =>
        Array.from({ length: count }, () => kind),
      )
      return describe(html.replace(/<[^>]*>/g, '').trim(), kinds)
    })
    .sort()
}

function describe(text: string, kinds: readonly string[]): string {
  return [text, ...[...kinds].sort()].join(' ')
}

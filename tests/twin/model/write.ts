/** Writing, and what becomes of what was written. */
import type { For, Name, Ref, Words } from '../ops.ts'
import { followOwn } from './notices.ts'
import { standNoMore } from './office.ts'
import { hasListed, seesPost, seesProfile, seesThread } from './sees.ts'
import { type Post, type State, type Thread, versionNow } from './state.ts'

// Of writers who no longer see what they quoted, nothing changes: they would learn of it.
export function emptyQuotes(state: State, source: Post): void {
  if (source.for === 'me') return
  for (const post of state.posts.values()) {
    if (post === source || post.deleted || !seesPost(state, post.author, source)) continue
    const version = versionNow(post)
    version.refs = version.refs.map((ref) =>
      ref.kind === 'quote' && ref.to === source.step ? { kind: 'emptied', to: ref.to } : ref,
    )
  }
}

export function ownPost(state: State, who: Name, step: number): Post | null {
  const post = state.posts.get(step)
  return post?.author === who && !post.deleted ? post : null
}

const dayMs = 86_400_000

/** Withdrawing changes the text alone: what hangs on it stays for those it was for. */
export function narrow(post: Post, audience: For): void {
  if (audience !== 'me') post.branch = audience
  else standNoMore(post)
  post.for = audience
}

export function write(
  state: State,
  place: { step: number; at: number; by: Name; thread: Thread; parent: Post | null },
  what: { for: For; alias: boolean; words: Words },
): void {
  const { step, at, by, thread, parent } = place
  const post: Post = {
    step,
    thread,
    parent,
    author: by,
    alias: what.alias,
    for: what.for,
    branch: what.for,
    deleted: false,
    versions: [versionOf(state, by, what.words, { step, at })],
    createdAt: at,
    editedAt: null,
    reactions: new Map(),
    asks: what.words.asks ?? null,
    votes: new Map(),
    closesAt: what.words.asks === 'in the end' ? at + dayMs : null,
    closed: false,
  }
  thread.posts.push(post)
  followOwn(state, by, thread)
  state.posts.set(step, post)
}

/** What its writer may not see cannot be referred to: it stays plain text. */
export function versionOf(
  state: State,
  by: Name,
  words: Words,
  when: { step: number; at: number },
) {
  const seen = (ref: Ref): boolean => {
    if (ref.kind === 'mention')
      return seesProfile(state, by, ref.to) && !hasListed(state, by, ref.to)
    if (ref.kind === 'thread') {
      const thread = state.threads.get(ref.to)
      return thread !== undefined && seesThread(state, by, thread)
    }
    const post = state.posts.get(ref.to)
    if (!post || !seesPost(state, by, post)) return false
    return ref.kind !== 'quote' || post.alias || !hasListed(state, by, post.author)
  }
  return {
    ...when,
    text: words.text,
    note: words.note,
    refs: words.refs.filter(seen),
    picture: words.picture ?? false,
  }
}

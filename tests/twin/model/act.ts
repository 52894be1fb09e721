/** What an act does to the state, and whether the forum lets it happen. */
import type { Act, For, Name, Op, Ref, Words } from '../ops.ts'
import { isActive, isModerator, reads, seesPost, seesProfile, seesThread } from './sees.ts'
import { type Post, type State, type Thread, versionNow } from './state.ts'

/** Does what the op says, and returns true; false when the forum refuses. */
export function act(state: State, { by, act: what, step, at }: Op): boolean {
  switch (what.do) {
    case 'start': {
      if (!isActive(state, by) || !reads(state, by, what.space)) return false
      if (!ownAudience(state, by, what.for)) return false
      const { space, title } = what
      const thread: Thread = { step, space, title, locked: false, posts: [] }
      state.threads.set(step, thread)
      write(state, { step, at, by, thread, parent: null }, what)
      return true
    }
    case 'reply': {
      const parent = state.posts.get(what.to)
      if (!isActive(state, by) || !parent || !seesPost(state, by, parent)) return false
      if (parent.thread.locked && !moderates(state, by, parent.thread)) return false
      if (!ownAudience(state, by, what.for)) return false
      write(state, { step, at, by, thread: parent.thread, parent }, what)
      return true
    }
    case 'edit': {
      const post = ownPost(state, by, what.post)
      if (!post || !isActive(state, by)) return false
      post.versions.push(versionOf(state, by, what.words, { step, at }))
      post.editedAt = at
      return true
    }
    case 'delete': {
      const post = ownPost(state, by, what.post)
      if (!post) return false
      emptyQuotes(state, post)
      post.deleted = true
      post.reactions.clear()
      return true
    }
    case 'show': {
      const post = ownPost(state, by, what.post)
      if (!post || !ownAudience(state, by, what.for)) return false
      narrow(post, what.for)
      return true
    }
    case 'show many': {
      if (!state.members.has(by) || !ownAudience(state, by, what.for)) return false
      for (const post of state.posts.values()) {
        const fits = post.author === by && !post.deleted && sameFor(post.for, what.from)
        if (fits) narrow(post, what.for)
      }
      return true
    }
    case 'react': {
      const post = state.posts.get(what.post)
      if (!isActive(state, by) || !post || !seesPost(state, by, post)) return false
      const who = post.reactions.get(what.kind) ?? new Set()
      if (what.on) who.add(by)
      else who.delete(by)
      post.reactions.set(what.kind, who)
      return true
    }
    default:
      return actOnPeople(state, by, what, step)
  }
}

function actOnPeople(state: State, by: Name, what: Act, step: number): boolean {
  const me = state.members.get(by)
  switch (what.do) {
    case 'circle':
      if (me) state.circles.set(step, { step, keeper: by, members: new Set(), ended: false })
      return me !== undefined
    case 'into circle': {
      const circle = state.circles.get(what.circle)
      if (circle?.keeper !== by || circle.ended || what.member === by) return false
      if (!what.on) return circle.members.delete(what.member)
      if (!seesProfile(state, by, what.member)) return false
      circle.members.add(what.member)
      return true
    }
    case 'end circle': {
      const circle = state.circles.get(what.circle)
      if (circle?.keeper !== by || circle.ended) return false
      circle.ended = true
      for (const post of state.posts.values()) {
        const meant = (audience: For) => sameFor(audience, { circle: what.circle })
        if (post.author !== by) continue
        // From then on for its author alone, and what hangs on it with it.
        if (meant(post.for)) post.for = 'me'
        if (meant(post.branch)) post.branch = 'me'
      }
      return true
    }
    case 'block':
      if (!what.on) return state.blocks.delete(`${by} ${what.member}`)
      if (what.member === by || !me) return false
      if (!state.blocks.has(`${by} ${what.member}`) && !seesProfile(state, by, what.member))
        return false
      state.blocks.add(`${by} ${what.member}`)
      return true
    case 'invite':
    case 'role': {
      const member = state.members.get(what.member)
      if (!me?.roles.has('owner') || !member || !seesProfile(state, by, what.member)) return false
      const set: Set<string> | undefined =
        what.do === 'role' ? member.roles : state.spaces.get(what.space)?.members
      if (!set) return false
      const item = what.do === 'role' ? what.role : what.member
      if (what.on) set.add(item)
      else set.delete(item)
      return true
    }
    case 'lock': {
      const thread = state.threads.get(what.thread)
      if (!thread || !seesThread(state, by, thread) || !moderates(state, by, thread)) return false
      thread.locked = what.on
      return true
    }
    case 'move': {
      const thread = state.threads.get(what.thread)
      if (!thread || !seesThread(state, by, thread) || !moderates(state, by, thread)) return false
      if (!reads(state, by, what.space)) return false
      thread.space = what.space
      return true
    }
    case 'read': {
      const post = state.posts.get(what.post)
      return !!me && post?.thread.step === what.thread && seesPost(state, by, post)
    }
    case 'profile':
      if (!me || !ownAudience(state, by, what.for)) return false
      me.profile = what.for
      me.pronouns = what.pronouns
      return true
    case 'draft':
      return me !== undefined
    default:
      return true
  }
}

function moderates(state: State, who: Name, thread: Thread): boolean {
  return isModerator(state, who) && reads(state, who, thread.space)
}

/** A circle must be one's own, and there. */
function ownAudience(state: State, who: Name, audience: For): boolean {
  if (typeof audience !== 'object') return true
  const circle = state.circles.get(audience.circle)
  return circle?.keeper === who && !circle.ended
}

export function sameFor(one: For, other: For): boolean {
  return typeof one === 'object' && typeof other === 'object'
    ? one.circle === other.circle
    : one === other
}

// Of writers who no longer see what they quoted, nothing changes: they would learn of it.
function emptyQuotes(state: State, source: Post): void {
  if (source.for === 'me') return
  for (const post of state.posts.values()) {
    if (post === source || post.deleted || !seesPost(state, post.author, source)) continue
    const version = versionNow(post)
    version.refs = version.refs.map((ref) =>
      ref.kind === 'quote' && ref.to === source.step ? { kind: 'emptied', to: ref.to } : ref,
    )
  }
}

function ownPost(state: State, who: Name, step: number): Post | null {
  const post = state.posts.get(step)
  return post?.author === who && !post.deleted ? post : null
}

/** Withdrawing changes the text alone: what hangs on it stays for those it was for. */
function narrow(post: Post, audience: For): void {
  if (audience !== 'me') post.branch = audience
  post.for = audience
}

function write(
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
  }
  thread.posts.push(post)
  state.posts.set(step, post)
}

/** What its writer may not see cannot be referred to: it stays plain text. */
function versionOf(state: State, by: Name, words: Words, when: { step: number; at: number }) {
  const seen = (ref: Ref): boolean => {
    if (ref.kind === 'mention') return seesProfile(state, by, ref.to)
    if (ref.kind === 'thread') {
      const thread = state.threads.get(ref.to)
      return thread !== undefined && seesThread(state, by, thread)
    }
    const post = state.posts.get(ref.to)
    return post !== undefined && seesPost(state, by, post)
  }
  return { ...when, text: words.text, note: words.note, refs: words.refs.filter(seen) }
}

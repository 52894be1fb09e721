/** The rules, for one viewer at one moment; null is a visitor. */
import type { For, Name } from '../ops.ts'
import { type Held, type Post, type State, type Thread, versionNow } from './state.ts'

type Who = Name | null

/** Signed in and let in. */
export function isActive(state: State, who: Who): boolean {
  return who !== null && state.members.get(who)?.waiting === false
}

export function isModerator(state: State, who: Who): boolean {
  return who !== null && isActive(state, who) && state.members.get(who)!.roles.has('moderator')
}

/** Whoever may read the space. */
export function reads(state: State, who: Who, slug: string): boolean {
  const space = state.spaces.get(slug)
  if (!space) return false
  if (space.access === 'public') return true
  if (who === null || !isActive(state, who)) return false
  if (space.access === 'members') return true
  if (space.access === 'invitation') return space.members.has(who)
  return state.members.get(who)!.roles.has('clinician')
}

/** Whoever belongs to an audience; `keeper` is the author, to whom `me` means themselves. */
export function belongs(state: State, who: Who, audience: For, author: Name): boolean {
  if (audience === 'public') return true
  if (who === null || !isActive(state, who)) return false
  if (audience === 'me') return who === author
  if (typeof audience === 'object') {
    const circle = state.circles.get(audience.circle)
    return circle?.ended === false && (circle.keeper === who || circle.members.has(who))
  }
  const { roles, settled } = state.members.get(who)!
  // Moderators hold every audience that is not somebody's own list.
  if (audience === 'members' || roles.has('moderator')) return true
  if (audience === 'settled') return settled
  return roles.has('clinician') === (audience === 'clinicians')
}

export function areBlocked(state: State, one: Who, other: Name): boolean {
  return state.blocks.has(`${one} ${other}`) || state.blocks.has(`${other} ${one}`)
}

/** What is asked of a post: its text, what hangs on it, or only the spaces it leads to. */
type How = 'text' | 'branch' | 'spaces'

/** Everything a post hangs on holds: itself as text (or only as a branch), its parents, its quotes. */
function holds(state: State, who: Who, post: Post, as: How): boolean {
  const asked = new Set<string>()
  const open: [Post, How][] = [[post, as]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, how] = next
    // Texts may quote each other in a circle: each is asked once.
    if (asked.has(`${at.step} ${how}`)) continue
    asked.add(`${at.step} ${how}`)
    if (how === 'text') {
      if (at.deleted) return false
      if (at.for === 'me' && who !== at.author) return false
      open.push([at, 'branch'])
      continue
    }
    if (!reads(state, who, at.thread.space)) return false
    if (how === 'branch') {
      if (!belongs(state, who, at.for === 'me' ? at.branch : at.for, at.author)) return false
      if (!at.alias && areBlocked(state, who, at.author)) return false
    }
    if (at.parent) open.push([at.parent, how])
    for (const ref of versionNow(at).refs) {
      if (ref.kind === 'mention') continue
      const quoted = ref.kind === 'quote' ? 'text' : ref.kind === 'emptied' ? 'branch' : 'spaces'
      open.push([state.posts.get(ref.to)!, how === 'branch' ? quoted : 'spaces'])
    }
  }
  return true
}

/** What the rules alone give, without being the author. */
export function belongsToReaders(state: State, who: Who, post: Post): boolean {
  return holds(state, who, post, 'text')
}

/** May read a text that refers to this: quotes ask for their source, links for the spaces they lead to. */
export function mayFollow(state: State, who: Who, ref: Held): boolean {
  if (ref.kind === 'mention') return true
  if (ref.kind === 'emptied') return false
  const target = state.posts.get(ref.to)!
  return ref.kind === 'quote' ? seesPost(state, who, target) : holds(state, who, target, 'spaces')
}

/** Reads the post. What one has written stays one's own, until it is deleted. */
export function seesPost(state: State, who: Who, post: Post): boolean {
  return !post.deleted && (who === post.author || holds(state, who, post, 'text'))
}

/** Sees that something was there: where what they see hangs on it. */
export function seesPlaceholder(state: State, who: Who, post: Post): boolean {
  if (seesPost(state, who, post)) return false
  const own = (reply: Post) => reply.parent === post && reply.author === who && !reply.deleted
  if (post.thread.posts.some(own)) return true
  return seesGone(state, who, post)
}

/** Something was here for those who read what hangs on it: as far down as their reading goes. */
function seesGone(state: State, who: Who, post: Post): boolean {
  const gone = post.deleted || post.for === 'me'
  if (!gone || !holds(state, who, post, 'branch')) return false
  const replies = post.thread.posts.filter((reply) => reply.parent === post)
  return replies.some((reply) => seesPost(state, who, reply) || seesGone(state, who, reply))
}

/** Sees something in the thread. */
export function seesThread(state: State, who: Who, thread: Thread): boolean {
  return thread.posts.some((post) => seesPost(state, who, post))
}

export function seesProfile(state: State, who: Who, name: Name): boolean {
  const member = state.members.get(name)
  if (!member || member.waiting) return false
  if (who === name) return true
  if (areBlocked(state, who, name) || member.profile === 'me') return false
  return belongs(state, who, member.profile, name)
}

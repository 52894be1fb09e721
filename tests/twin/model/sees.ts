/** The rules, for one viewer at one moment; null is a visitor. */
import type { For, Name } from '../ops.ts'
import { type Post, type State, type Thread, type Version, versionNow } from './state.ts'

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

/** True when the one who is seen has named the other, whether that counts yet or not. */
export function hasListed(state: State, keeper: Name, member: Name): boolean {
  return [...(state.guards.get(keeper)?.entries.values() ?? [])].includes(member)
}

/** Whether a member's guard lets somebody near what binds them to these spaces. */
function meets(state: State, who: Who, name: Name, spaces: ReadonlySet<string>): boolean {
  if (who === name) return true
  const guard = state.guards.get(name)
  if (!guard || (guard.level === null && guard.entries.size === 0)) return true
  if (who === null || !isActive(state, who) || hasListed(state, name, who)) return false
  const { roles, settled } = state.members.get(who)!
  if (guard.level === 'known') return settled
  // Nobody vouches for anybody here but by an office.
  if (guard.level === 'vouched') return roles.has('owner') || roles.has('moderator')
  if (guard.level === 'colleagues') {
    const inCaucus = [...spaces].some((slug) => state.spaces.get(slug)?.access === 'clinicians')
    return inCaucus && roles.has('clinician')
  }
  return true
}

/** What is asked of a post: its text, what hangs on it, or only where it leads and to whom. */
type How = 'text' | 'branch' | 'place'

/**
 * Everything a post hangs on holds: itself as text (or only as a branch), its parents, its quotes.
 * And everybody who has a part in any of it is met: `also` are more of those.
 */
function holds(state: State, who: Who, first: [Post, How][], also: Name[] = []): boolean {
  const asked = new Set<string>()
  const spaces = new Set<string>()
  const people = new Set(also)
  const open = [...first]
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, how] = next
    // Texts may quote each other in a circle: each is asked once.
    if (asked.has(`${at.step} ${how}`)) continue
    asked.add(`${at.step} ${how}`)
    if (how === 'text') {
      if (at.deleted) return false
      if ((at.for === 'me' || at.office?.removed) && who !== at.author) return false
      open.push([at, 'branch'])
      continue
    }
    if (!reads(state, who, at.thread.space)) return false
    spaces.add(at.thread.space)
    people.add(at.author)
    if (how === 'branch') {
      if (!belongs(state, who, at.for === 'me' ? at.branch : at.for, at.author)) return false
      if (!at.alias && areBlocked(state, who, at.author)) return false
    }
    if (at.parent) open.push([at.parent, how])
    const { posts, mentioned } = ledTo(state, versionNow(at), how === 'branch')
    open.push(...posts)
    for (const name of mentioned) people.add(name)
  }
  return [...people].every((name) => meets(state, who, name, spaces))
}

/** What a version refers to, and how; of a quotation without words only what it hangs on is left. */
function ledTo(state: State, { refs }: Version, whole: boolean) {
  const posts: [Post, How][] = []
  const mentioned: Name[] = []
  for (const ref of refs) {
    if (ref.kind === 'mention') mentioned.push(ref.to)
    else posts.push([state.posts.get(ref.to)!, whole ? ways[ref.kind] : 'place'])
  }
  return { posts, mentioned }
}

const ways = { quote: 'text', emptied: 'branch', post: 'place', thread: 'place' } as const

/** Whether an earlier version would let its reader see what it quotes, and whom it leads to. */
export function readsVersion(state: State, who: Who, version: Version): boolean {
  if (version.refs.some(({ kind }) => kind === 'emptied')) return false
  const { posts, mentioned } = ledTo(state, version, true)
  return holds(state, who, posts, mentioned)
}

/** How many reacted so, as far as the viewer meets them. */
export function reactionsTo(state: State, who: Who, post: Post): [string, number][] {
  return (['heard', 'with'] as const).flatMap((kind): [string, number][] => {
    const by = [...(post.reactions.get(kind) ?? [])]
    const counted = by.filter((name) => holds(state, who, [[post, 'text']], [name]))
    return counted.length > 0 ? [[kind, counted.length]] : []
  })
}

/** What shows of a poll: nothing of what others chose before one has chosen, or it is closed. */
export function votesIn(state: State, who: Who, post: Post): [string, string[] | number][] | null {
  const hasVoted = who !== null && post.votes.has(who)
  if (!post.asks || !(post.closed || (hasVoted && post.asks !== 'in the end'))) return null
  const counts = (name: Name) =>
    name === who ||
    (holds(state, who, [[post, 'text']], [name]) &&
      !(post.asks === 'with names' && areBlocked(state, who, name)))
  return [1, 2].map((choice): [string, string[] | number] => {
    const names = [...post.votes].filter(([name, chosen]) => chosen === choice && counts(name))
    const by = names.map(([name]) => name).sort()
    return [`chose ${choice}`, post.asks === 'with names' ? by : by.length]
  })
}

/** Reads the post. What one has written stays one's own, until it is deleted. */
export function seesPost(state: State, who: Who, post: Post): boolean {
  return !post.deleted && (who === post.author || holds(state, who, [[post, 'text']]))
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
  if (!isGone(post) || !holds(state, who, [[post, 'branch']])) return false
  const replies = post.thread.posts.filter((reply) => reply.parent === post)
  return replies.some((reply) => seesPost(state, who, reply) || seesGone(state, who, reply))
}

function isGone(post: Post): boolean {
  return post.deleted || post.for === 'me' || post.office?.removed === true
}

/** Reads in its place that a post was removed. */
export function seesRemoved(state: State, who: Who, post: Post): boolean {
  return post.office?.stands === true && holds(state, who, [[post, 'branch']])
}

/** A post that is closed to replies, or hangs on one, as far as they know of that. */
export function isClosed(state: State, who: Who, post: Post): boolean {
  const knows = (at: Post) =>
    seesPost(state, who, at) || (isGone(at) && holds(state, who, [[at, 'branch']]))
  if (post.office?.frozen && knows(post)) return true
  return post.parent !== null && isClosed(state, who, post.parent)
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
  const caucuses = [...state.spaces].filter(([, { access }]) => access === 'clinicians')
  const spaces = new Set(caucuses.map(([slug]) => slug))
  return belongs(state, who, member.profile, name) && meets(state, who, name, spaces)
}

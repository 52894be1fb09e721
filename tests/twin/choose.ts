/** What somebody takes up, says and means: numbers of a step, turned into what there is just then. */
import type { Step } from './steps.ts'
import { belongs, reads, seesPost, seesProfile } from './model/sees.ts'
import type { Post, State } from './model/state.ts'
import type { For, Name, Ref, Words } from './ops.ts'

/** Something of the list, by a number; null when it is empty. */
export function pick<Item>(list: readonly Item[], number: number): Item | null {
  return list[number % list.length] ?? null
}

/** Something that is of the wanted kind, as long as there is any. */
export function prefer<Item>(
  list: readonly Item[],
  number: number,
  wanted: (item: Item) => boolean,
): Item | null {
  const found = list.filter(wanted)
  return pick(found.length > 0 ? found : list, number)
}

export interface Actor {
  by: Name
  viewer: Name | null
  /** True when the viewer tries what is hidden, or was never there. */
  blind: boolean
}

/** The post that a step is about: often one that hides or shows something when it changes. */
export function targetFor(state: State, { by, viewer, blind }: Actor, step: Step): Post | null {
  const posts = [...state.posts.values()].reverse()
  const seen = blind ? posts : posts.filter((post) => seesPost(state, by, post))
  if (step.other % 4 === 1) return prefer(seen, step.target, ({ author }) => author === viewer)
  if (step.other % 4 === 2) return prefer(seen, step.target, (post) => isAnswered(post))
  return pick(seen, step.target)
}

/** A post of one's own, most often one that others have answered. */
export function ownFor(state: State, { by }: Actor, step: Step): Post | null {
  const mine = [...state.posts.values()].filter((post) => post.author === by && !post.deleted)
  const newest = mine.reverse()
  return step.gap % 3 === 0
    ? pick(newest, step.target)
    : prefer(newest, step.target, (post) => isAnswered(post))
}

function isAnswered(post: Post): boolean {
  return post.thread.posts.some((reply) => reply.parent === post && !reply.deleted)
}

const audiences = [
  'members',
  'clinicians',
  'members',
  'peers',
  'settled',
  'me',
  'clinicians',
  'public',
  'members',
] as const

/** Whom something is for: of the circles there are, or of the others, often without the viewer. */
export function audienceFor(state: State, { by, viewer }: Actor, number: number): For {
  const circle = pick(
    [...state.circles.values()].filter(({ keeper, ended }) => keeper === by && !ended),
    number,
  )
  if (circle && number % 3 !== 0) return { circle: circle.step }
  if (number % 4 !== 1) return pick(audiences, number)!
  return prefer(audiences, number, (one) => one !== 'me' && !belongs(state, viewer, one, by))!
}

const refKinds = [null, 'quote', null, 'post', null, 'thread', null, 'mention'] as const

// What somebody tries who cannot see it.
const blindKinds = ['post', 'quote', 'post', 'thread', 'post', 'mention'] as const

/** Words with something in them now and then; the viewer also refers to what they cannot see. */
export function wordsFor(
  state: State,
  { by, blind }: Actor,
  { step, number }: { step: Step; number: number },
): Words {
  const all = [...state.posts.values()].reverse()
  const posts = all.filter((post) => seesPost(state, by, post) !== blind)
  const refs: Ref[] = []
  const kinds = blind ? blindKinds : refKinds
  const kind = kinds[step.ref % kinds.length]
  if (kind === 'mention') {
    const names = [...state.members.keys()]
    const member = pick(
      names.filter((name) => seesProfile(state, by, name) !== blind),
      step.other,
    )
    if (member) refs.push({ kind, to: member })
  } else if (kind) {
    // An address says no more of its target than where it is.
    const elsewhere = ({ thread }: Post) => blind && !reads(state, by, thread.space)
    const post = prefer(posts, step.target + step.other, elsewhere)
    if (post) refs.push({ kind, to: kind === 'thread' ? post.thread.step : post.step })
  }
  const note = step.ref % 7 === 6 ? `Note ${number}` : null
  const picture = step.ref % 9 === 4
  const asks = pick([null, null, null, 'secretly', 'in the end', 'with names'] as const, step.other)
  return { text: `Words ${number}.`, note, refs, picture, asks }
}

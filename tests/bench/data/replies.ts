/** One thread growing post by post, each reply to something its author may see. */
import {
  contentClauses,
  type LabelSource,
  ownClauses,
} from '../../../server/visibility/post-label.ts'
import { normalForm, readLabel } from '../../../server/visibility/clause.ts'
import { holdsAll } from '../../../server/visibility/holds.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Scenario } from '../scenario.ts'
import type { Person } from './ground.ts'
import type { PlannedPost, PlannedThread } from './plan.ts'
import { type Random, Skewed } from './random.ts'

/** As far apart as the forum puts them when it makes room. */
const positionGap = 2 ** 20

export class Replies {
  #thread: PlannedThread
  #scenario: Scenario
  #random: Random
  #authors: Skewed<Person>

  constructor(thread: PlannedThread, scenario: Scenario, random: Random) {
    this.#thread = thread
    this.#scenario = scenario
    this.#random = random
    this.#authors = new Skewed(thread.circle, 3)
  }

  /** Adds the next post; the first is the opening. */
  add(at: number): void {
    const { posts } = this.#thread
    const random = this.#random
    let author = this.#authors.pick(random)
    let parent = posts.length === 0 ? null : this.#parentFor(author)
    if (posts.length > 0 && parent === null) {
      // Nothing to answer for this one: who opened the thread goes on.
      parent = posts[0]!
      author = parent.author
    }
    const audience = this.#audienceOf(author)
    const aliased = random.chance(0.03)
    const deleted = parent !== null && random.chance(0.01)
    const source = {
      spaceId: this.#thread.space.id,
      authorId: author.id,
      audience,
      deleted,
      guarded: author.facts.guards.has(author.id),
      blocked: false,
    }
    posts.push({
      id: 0,
      publicId: '',
      thread: this.#thread,
      parent,
      author,
      audience,
      aliased,
      deleted,
      refers: this.#refersTo(parent),
      ...labelsOf(source, parent),
      depth: parent === null ? 0 : parent.depth + 1,
      position: 0,
      at,
    })
  }

  /** Puts the posts into conversation order, once all are there. */
  place(): void {
    const below = new Map<PlannedPost | null, PlannedPost[]>()
    for (const post of this.#thread.posts) {
      const siblings = below.get(post.parent)
      if (siblings) siblings.push(post)
      else below.set(post.parent, [post])
    }
    const waiting = [this.#thread.posts[0]!]
    for (let place = 0; waiting.length > 0; place += 1) {
      const post = waiting.pop()!
      post.position = place * positionGap
      waiting.push(...(below.get(post) ?? []).reverse())
    }
  }

  // The opening, something just said, or anything at all.
  #parentFor(author: Person): PlannedPost | null {
    const { posts } = this.#thread
    const random = this.#random
    const kind = random.next()
    const recent = posts.length - 1 - random.below(Math.min(6, posts.length))
    const wanted = kind < 0.4 ? 0 : kind < 0.8 ? recent : random.below(posts.length)
    for (const post of [posts[wanted]!, posts[0]!]) {
      if (!post.deleted && (post.author === author || mayRead(author, post.content))) return post
    }
    return null
  }

  // Authors show things to those among whom they are themselves.
  #audienceOf(author: Person): Audience {
    const random = this.#random
    const everybody: Audience = this.#thread.space.access === 'public' ? 'public' : 'members'
    if (!random.chance(this.#scenario.restricted)) return everybody
    const kind = random.next()
    if (kind < 0.15) return 'me'
    if (kind < 0.4) return author.roles.includes('clinician') ? 'clinicians' : 'peers'
    return author.settled ? 'settled' : everybody
  }

  #refersTo(parent: PlannedPost | null): PlannedPost['refers'] {
    const kind = this.#random.next()
    if (parent === null || parent.deleted || parent.audience === 'me') return 'plain'
    if (kind < 0.05) return 'quoting'
    return kind < 0.08 && !parent.aliased ? 'mentioning' : 'plain'
  }
}

function labelsOf(source: LabelSource, parent: PlannedPost | null) {
  const inherited = parent === null ? [] : readLabel(parent.branch)
  const clauses = readLabel(normalForm([...ownClauses(source), ...inherited]))
  return { branch: normalForm(clauses), content: normalForm(contentClauses(source, clauses)) }
}

const verdicts = new WeakMap<Person, Map<string, boolean>>()

/** Whether a member holds a label in normal form. */
export function mayRead(member: Person, label: string): boolean {
  let known = verdicts.get(member)
  if (!known) verdicts.set(member, (known = new Map<string, boolean>()))
  let verdict = known.get(label)
  if (verdict === undefined) {
    known.set(label, (verdict = holdsAll(readLabel(label), member.facts)))
  }
  return verdict
}

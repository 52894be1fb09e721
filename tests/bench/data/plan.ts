/** Who says what to whom and when: threads of very different lengths, planned before anything is stored. */
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Scenario } from '../scenario.ts'
import { idFrom } from '../../../server/world.ts'
import type { Person } from './ground.ts'
import { type PlannedSpace, plannedSpaces } from './people.ts'
import { type Random, Skewed } from './random.ts'
import { Replies } from './replies.ts'

export interface PlannedThread {
  id: number
  publicId: string
  space: PlannedSpace
  /** Those who take part, the busiest first. */
  circle: Person[]
  posts: PlannedPost[]
}

export interface PlannedPost {
  /** In the order of time over all threads, as the forum would have numbered them. */
  id: number
  publicId: string
  thread: PlannedThread
  parent: PlannedPost | null
  author: Person
  audience: Audience
  aliased: boolean
  deleted: boolean
  refers: 'plain' | 'quoting' | 'mentioning'
  /** Labels in normal form. */
  branch: string
  content: string
  depth: number
  position: number
  at: number
}

export interface Plan {
  people: Person[]
  threads: PlannedThread[]
  /** By id. */
  posts: PlannedPost[]
}

const dayMs = 86_400_000
/** When the last post was written: fixed, so that the database comes out the same on any day. */
export const ends = Date.UTC(2025, 5, 30)
const spanMs = 730 * dayMs

/** All conversations among these people, from the busiest to the quietest. */
export function planForum(scenario: Scenario, people: Person[], random: Random): Plan {
  const sizes = shuffled(threadSizes(scenario), random)
  const starts = sizes.map(() => ends - spanMs + random.below(spanMs - 3 * dayMs)).sort(byNumber)
  const threads = sizes.map((size, index) =>
    planThread({ scenario, people, random }, index + 1, size, starts[index]!),
  )
  const posts = threads
    .flatMap((thread) => thread.posts)
    .sort((a, b) => a.at - b.at || a.thread.id - b.thread.id)
  posts.forEach((post, index) => {
    post.id = index + 1
    post.publicId = newId(random)
  })
  return { people, threads, posts }
}

// A few threads of thousands, many of a handful.
function threadSizes({ threads, posts }: Scenario): number[] {
  const weights = Array.from({ length: threads }, (_, rank) => 1 / (rank + 10))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const sizes = weights.map((weight) => Math.max(1, Math.round((posts * weight) / sum)))
  sizes[0]! += posts - sizes.reduce((total, size) => total + size, 0)
  return sizes
}

interface Parts {
  scenario: Scenario
  people: Person[]
  random: Random
}

function planThread(parts: Parts, id: number, size: number, start: number): PlannedThread {
  const { people, random } = parts
  const space = pickSpace(random)
  const eligible = people.filter((person) => person.facts.spaces.has(space.id))
  const everybody = new Skewed(eligible, 20)
  const circle = new Set<Person>()
  const wanted = Math.min(eligible.length, 2 + Math.round(1.6 * Math.sqrt(size)))
  for (let tries = 0; circle.size < wanted && tries < wanted * 20; tries += 1) {
    circle.add(everybody.pick(random))
  }
  const thread: PlannedThread = {
    id,
    publicId: newId(random),
    space,
    circle: [...circle],
    posts: [],
  }
  const replies = new Replies(thread, parts.scenario, random)
  for (const at of times(random, size, start)) replies.add(at)
  replies.place()
  return thread
}

function newId(random: Random): string {
  return idFrom((length) => random.bytes(length))
}

function pickSpace(random: Random): PlannedSpace {
  let left = random.next()
  return plannedSpaces.find(({ share }) => (left -= share) < 0) ?? plannedSpaces[0]!
}

// Dense at first, thinner later, as conversations are; no two posts at the same moment.
function times(random: Random, size: number, start: number): number[] {
  const span = Math.min(ends - start, (2 + size / 4) * dayMs)
  const offsets = Array.from({ length: size }, () => Math.floor(random.next() ** 2 * span))
  offsets.sort(byNumber)
  return offsets.map((offset, index) => start + (index === 0 ? 0 : offset + index))
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = random.below(index + 1)
    ;[list[index], list[other]] = [list[other]!, list[index]!]
  }
  return list
}

function byNumber(a: number, b: number): number {
  return a - b
}

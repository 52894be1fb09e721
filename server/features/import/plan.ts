/** What of a file can be brought in, and in which order: decided before anything is written. */
import { listFormErrors } from '../../../shared/form-errors.ts'
import { type ImportedPost, importedPost } from '../../../shared/forms/import.ts'
import { isWordKey, type WordKey, type WordValues } from '../../words/index.ts'

export interface Refusal {
  /** The post's id, or its number in the file where it has none. */
  id: string
  word: WordKey
  values?: WordValues
  /** The field that is to blame, where it is not the post as a whole. */
  field?: string
}

export interface PlannedPost extends Omit<ImportedPost, 'time' | 'author'> {
  author: string | null
  /** From 1, as it stands in the file. */
  number: number
  /** Milliseconds since 1970. */
  at: number
}

export interface Plan {
  /** Each after what it answers, branch by branch, the replies to one post by time. */
  posts: PlannedPost[]
  refused: Refusal[]
}

interface Read extends ImportedPost {
  number: number
}

const minute = 60_000

/**
 * Plans the posts of a conversation that opened at `openedAt`. Posts without a time follow a
 * minute after each other in the order of the file, never before what they answer, nor after `now`.
 */
export function planPosts(items: readonly unknown[], openedAt: number, now: number): Plan {
  const refused: Refusal[] = []
  const refusedIds = new Set<string>()
  const read = new Map<string, Read>()
  for (const [index, item] of items.entries()) {
    const number = index + 1
    const result = importedPost.safeParse(item)
    const id = idOf(item, number)
    const refusal = result.success ? faultOf(result.data, read, now) : firstFault(result.error)
    if (result.success && !refusal) read.set(result.data.id, { ...result.data, number })
    else if (refusal) refused.push({ id, ...refusal })
    if (refusal && refusal.word !== 'import.idTwice') refusedIds.add(id)
  }
  const posts = inOrder(read, openedAt, now)
  const reached = new Set(posts.map((post) => post.id))
  const circling = reached.size < read.size ? findCircles(read) : new Map<string, boolean>()
  for (const post of read.values()) {
    if (!reached.has(post.id)) refused.push(whyUnreached(post, read, refusedIds, circling))
  }
  return { posts, refused }
}

function idOf(item: unknown, number: number): string {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : null
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : `number ${number}`
}

type Fault = Omit<Refusal, 'id'>

function firstFault(error: Parameters<typeof listFormErrors>[0]): Fault {
  const [fault] = listFormErrors(error)
  if (!fault || !isWordKey(fault.key)) return { word: 'form.invalid' }
  const whole = fault.field === '' || fault.key.startsWith('import.')
  return { word: fault.key, values: fault.params, ...(!whole && { field: fault.field }) }
}

function faultOf(post: ImportedPost, read: ReadonlyMap<string, Read>, now: number): Fault | null {
  if (read.has(post.id)) return { word: 'import.idTwice' }
  return (post.time ?? 0) > now ? { word: 'import.future' } : null
}

/** Walks down from the opening; a stack instead of recursion, for branches may be very deep. */
function inOrder(read: ReadonlyMap<string, Read>, openedAt: number, now: number): PlannedPost[] {
  const replies = new Map<string | null, Read[]>()
  for (const post of read.values()) {
    const siblings = replies.get(post.parent)
    if (siblings) siblings.push(post)
    else replies.set(post.parent, [post])
  }
  const timed = (post: Read, parentAt: number): PlannedPost => {
    const { time, author = null, ...rest } = post
    const follows = Math.max(openedAt + post.number * minute, parentAt + minute)
    return { ...rest, author, at: time ?? Math.min(follows, now) }
  }
  const lastFirst = (parent: string | null, parentAt: number) =>
    (replies.get(parent) ?? [])
      .map((post) => timed(post, parentAt))
      .sort((a, b) => b.at - a.at || b.number - a.number)
  const posts: PlannedPost[] = []
  const waiting = lastFirst(null, openedAt)
  for (let post = waiting.pop(); post; post = waiting.pop()) {
    posts.push(post)
    waiting.push(...lastFirst(post.id, post.at))
  }
  return posts
}

function whyUnreached(
  post: Read,
  read: ReadonlyMap<string, Read>,
  refusedIds: ReadonlySet<string>,
  circling: ReadonlyMap<string, boolean>,
): Refusal {
  const parent = post.parent ?? ''
  if (!read.has(parent) && !refusedIds.has(parent)) {
    return { id: post.id, word: 'import.parentUnknown', values: { parent } }
  }
  if (circling.get(post.id)) return { id: post.id, word: 'import.circle' }
  return { id: post.id, word: 'import.parentRefused', values: { parent } }
}

/** For each post, whether the way up from it ends in a circle; each is walked over once. */
function findCircles(read: ReadonlyMap<string, Read>): ReadonlyMap<string, boolean> {
  const verdicts = new Map<string, boolean>()
  for (const post of read.values()) {
    const way = new Set<string>()
    let at: Read | undefined = post
    while (at && !way.has(at.id) && !verdicts.has(at.id)) {
      way.add(at.id)
      at = at.parent === null ? undefined : read.get(at.parent)
    }
    const circles = at !== undefined && (verdicts.get(at.id) ?? true)
    for (const id of way) verdicts.set(id, circles)
  }
  return verdicts
}

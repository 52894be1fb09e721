/** Whether what the forum shows is what the rules say: worlds that are equal may both be wrong. */
import type { History } from './erase.ts'
import { act } from './model/act.ts'
import { noticeOf } from './model/notices.ts'
import {
  reactionsTo,
  reads,
  seesPlaceholder,
  seesPost,
  seesProfile,
  seesThread,
  votesIn,
} from './model/sees.ts'
import type { Name } from './ops.ts'
import { firstState, type Post, type State, type Thread } from './model/state.ts'
import { placesOf, postId, threadId } from './requests.ts'

/** What a list shows, each as a word or two; empty where there is nothing to be found. */
export type Shown = Map<string, Set<string>>

interface Listed {
  posts?: { id: string; gone?: boolean; reactions?: object; poll?: AskedPoll | null }[]
  threads?: { id: string; replyCount: number; title: string | null }[]
  notifications?: { kind: string; post: string | null }[]
}

/** Takes in a page of a list as data; pages of the same list come together. */
export function takeIn(shown: Shown, path: string, status: number, body: string): void {
  if (!/^\/(?:[tsm]\/[^/?]+|notifications)$/.test(path)) return
  const found = shown.get(path) ?? new Set()
  shown.set(path, found)
  if (status !== 200) return
  const { posts, threads, notifications } = JSON.parse(body) as Listed
  for (const { kind, post } of notifications ?? []) {
    if (/^(?:reply|mention|quote)$/.test(kind)) found.add(`${post} ${kind}`)
  }
  for (const { id, gone, reactions, poll } of posts ?? []) {
    const counts = [...Object.entries(reactions ?? {}), ...votesOf(poll)]
    found.add(gone ? `${id} gone` : `${id}${countsIn(counts)}`)
  }
  for (const { id, replyCount, title } of threads ?? []) found.add(`${id} ${replyCount} ${title}`)
}

/** The first list that is not what it should be after this history, in words; null if all are. */
export function disagreement(history: History, shown: Shown): string | null {
  const state = firstState(history.cast)
  for (const op of history.ops) if (op) act(state, op)
  const wanted = listsFor(state, history)
  for (const [path, found] of shown) {
    const due = wanted.get(path) ?? new Set()
    const missing = [...due].filter((one) => !found.has(one))
    const extra = [...found].filter((one) => !due.has(one))
    if (missing.length === 0 && extra.length === 0) continue
    const told = (words: string[]) => words.map((word) => inWords(word, history)).join(', ')
    return `${path} lacks ${told(missing) || 'nothing'} and shows ${told(extra) || 'nothing'} that it should not.`
  }
  return null
}

function listsFor(state: State, { cast, ops }: History): Map<string, Set<string>> {
  const who = cast.viewer
  const places = placesOf(ops)
  const lists = new Map<string, Set<string>>()
  const put = (path: string, word: string) => {
    const list = lists.get(path) ?? new Set()
    lists.set(path, list.add(word))
  }
  const sees = (post: Post) => seesPost(state, who, post)
  const id = (post: Post) => postId(places, post.step)
  const words = (post: Post) =>
    `${id(post)}${countsIn([...reactionsTo(state, who, post), ...votesShown(state, who, post)])}`
  for (const thread of state.threads.values()) {
    if (!seesThread(state, who, thread)) continue
    const path = `/t/${threadId(thread.step)}`
    for (const post of thread.posts) {
      if (sees(post)) put(path, words(post))
      else if (seesPlaceholder(state, who, post)) put(path, `${id(post)} gone`)
    }
    if (!reads(state, who, thread.space)) continue
    const title = sees(thread.posts[0]!) ? thread.title : null
    put(`/s/${thread.space}`, `${threadId(thread.step)} ${repliesIn(thread, sees)} ${title}`)
  }
  for (const post of state.posts.values()) {
    const kind = who !== null && sees(post) ? noticeOf(state, who, post) : null
    if (kind) put('/notifications', `${id(post)} ${kind}`)
    const listed = sees(post) && !post.alias && seesProfile(state, who, post.author)
    if (listed) put(`/m/${post.author}`, words(post))
  }
  return lists
}

function repliesIn({ posts }: Thread, sees: (post: Post) => boolean): number {
  return posts.filter((post) => post.parent !== null && sees(post)).length
}

interface AskedPoll {
  options: { number: number; votes: number | null }[]
}

function votesOf(poll: AskedPoll | null | undefined): [string, unknown][] {
  return (poll?.options ?? []).map(({ number, votes }) => [`chose ${number}`, votes ?? 0])
}

function votesShown(state: State, who: Name | null, post: Post): [string, unknown][] {
  return (votesIn(state, who, post) ?? []).map(([choice, by]) => [
    choice,
    typeof by === 'number' ? by : by.length,
  ])
}

function countsIn(counts: readonly [string, unknown][]): string {
  const some = counts.filter(([, count]) => count !== 0).sort()
  return some.map(([kind, count]) => ` ${kind} ${String(count)}`).join('')
}

/** A public id as the step that made it. */
function inWords(word: string, { ops }: History): string {
  const places = placesOf(ops)
  const [id = '', ...rest] = word.split(' ')
  const post = [...places.keys()].find((step) => postId(places, step) === id)
  const thread = [...places.keys()].find((step) => threadId(step) === id)
  const name = post !== undefined ? `post ${post}` : thread !== undefined ? `thread ${thread}` : id
  return [name, ...rest].join(' ')
}

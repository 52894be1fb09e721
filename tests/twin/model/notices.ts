/** What turns to somebody, and how much of it they want to hear. */
import type { FollowLevel } from '../../../shared/notices.ts'
import type { Followed, Name } from '../ops.ts'
import { hasFolded } from './folding.ts'
import { reads, seesPost, seesThread } from './sees.ts'
import { type Post, type State, type Thread, versionNow } from './state.ts'

const ofThread = (who: Name, { step }: Thread) => `${who} t${step}`

/** Whoever writes in a thread follows it, unless they have said something else of it. */
export function followOwn(state: State, who: Name, thread: Thread): void {
  const key = ofThread(who, thread)
  if (!state.levels.has(key)) state.levels.set(key, 'all')
}

/** False for what is out of sight. */
export function follow(state: State, who: Name, of: Followed, level: FollowLevel | null): boolean {
  const key = keyOf(state, who, of)
  if (key === null) return false
  if (level === null) state.levels.delete(key)
  else state.levels.set(key, level)
  return true
}

function keyOf(state: State, who: Name, of: Followed): string | null {
  if ('space' in of) return reads(state, who, of.space) ? `${who} s ${of.space}` : null
  if ('thread' in of) {
    const thread = state.threads.get(of.thread)
    return thread && seesThread(state, who, thread) ? ofThread(who, thread) : null
  }
  const post = state.posts.get(of.post)
  return post && seesPost(state, who, post) ? `${who} p${post.step}` : null
}

/** What a post that somebody sees is to them; null when it is nothing, or they do not want to hear. */
export function noticeOf(
  state: State,
  who: Name,
  post: Post,
): 'reply' | 'mention' | 'quote' | null {
  if (post.author === who || levelOf(state, who, post) === 'nothing') return null
  if (hasFolded(state, who, post)) return null
  if (post.parent?.author === who) return 'reply'
  const { refs } = versionNow(post)
  if (refs.some((ref) => ref.kind === 'mention' && ref.to === who)) return 'mention'
  const isOwn = (step: number) => state.posts.get(step)?.author === who
  return refs.some((ref) => ref.kind === 'quote' && isOwn(ref.to)) ? 'quote' : null
}

function levelOf(state: State, who: Name, post: Post): FollowLevel | null {
  for (let at: Post | null = post; at; at = at.parent) {
    const level = state.levels.get(`${who} p${at.step}`)
    if (level) return level
  }
  const { thread } = post
  return (
    state.levels.get(ofThread(who, thread)) ?? state.levels.get(`${who} s ${thread.space}`) ?? null
  )
}

/** What members fold for themselves: they are told nothing of it any more. */
import type { Act, Name } from '../ops.ts'
import { seesPost, seesProfile } from './sees.ts'
import type { Post, State } from './state.ts'

/** Mutes somebody under their name; whom one has muted one finds on one's own list. */
export function mute(state: State, by: Name, member: Name, on: boolean): boolean {
  const key = `${by} of ${member}`
  if (!state.members.has(by) || member === by) return false
  if (!state.folded.has(key) && !(on && seesProfile(state, by, member))) return false
  return set(state, key, on)
}

/** Folds a post, or the name above it in its thread. */
export function fold(state: State, by: Name, act: Extract<Act, { do: 'fold' }>): boolean {
  const post = state.posts.get(act.post)
  if (!state.members.has(by) || !post || !seesPost(state, by, post) || post.author === by)
    return false
  return set(state, act.how === 'post' ? ofPost(by, post) : ofName(by, post), act.on)
}

/** Whether somebody has folded a post, in any way. */
export function hasFolded(state: State, who: Name, post: Post): boolean {
  return state.folded.has(ofPost(who, post)) || state.folded.has(ofName(who, post))
}

const ofPost = (who: Name, { step }: Post) => `${who} post ${step}`
const ofName = (who: Name, { alias, thread, author }: Post) =>
  alias ? `${who} name ${thread.step} ${author}` : `${who} of ${author}`

function set(state: State, key: string, on: boolean): boolean {
  if (on) state.folded.add(key)
  else state.folded.delete(key)
  return true
}

/** What posts ask: answered, closed, and seen by whom. */
import { isActive, seesPost } from './sees.ts'
import type { Name } from '../ops.ts'
import type { State } from './state.ts'
import { ownPost } from './write.ts'

/** False for what asks nothing that they see, or is closed. */
export function vote(state: State, by: Name, step: number, choice: 1 | 2 | null): boolean {
  const post = state.posts.get(step)
  if (!isActive(state, by) || !post?.asks || !seesPost(state, by, post)) return false
  if (post.closed) return false
  if (choice === null) post.votes.delete(by)
  else post.votes.set(by, choice)
  return true
}

/** Closing twice changes nothing. */
export function closePoll(state: State, by: Name, step: number, at: number): boolean {
  const post = ownPost(state, by, step)
  if (!post?.asks) return false
  if (!post.closed) post.closesAt = at
  post.closed = true
  return true
}

/** Closes what is due at a moment. */
export function closeDue(state: State, at: number): void {
  for (const post of state.posts.values()) {
    if (post.asks && post.closesAt !== null && post.closesAt <= at) post.closed = true
  }
}

/** What one may do and mean. */
import type { For, Name } from '../ops.ts'
import { isModerator, reads } from './sees.ts'
import type { State, Thread } from './state.ts'

export function moderates(state: State, who: Name, thread: Thread): boolean {
  return isModerator(state, who) && reads(state, who, thread.space)
}

/** A circle must be one's own, and there. */
export function ownAudience(state: State, who: Name, audience: For): boolean {
  if (typeof audience !== 'object') return true
  const circle = state.circles.get(audience.circle)
  return circle?.keeper === who && !circle.ended
}

export function sameFor(one: For, other: For): boolean {
  return typeof one === 'object' && typeof other === 'object'
    ? one.circle === other.circle
    : one === other
}

import type { Audience } from './vocabulary.ts'

/**
 * Whom a post meant for `from` is for once its author steps back to `to`: never anybody for whom it
 * was not before. Where neither is within the other, nobody but the author is left.
 */
export function narrower(from: Audience, to: Audience): Audience {
  if (isWithin(from, to)) return from
  return isWithin(to, from) ? to : 'me'
}

/** True when whoever belongs to `inner` belongs to `outer`. */
function isWithin(inner: Audience, outer: Audience): boolean {
  if (inner === outer || inner === 'me' || outer === 'public') return true
  return outer === 'members' && inner !== 'public'
}

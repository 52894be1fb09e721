import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import type { MatterPlace } from '../../visibility/matter-scope.ts'

/** Where the list goes on, or null for its beginning. @throws Invalid */
export function placeOf(ask: Ask): MatterPlace | null {
  const after = ask.query('after')
  if (after === null) return null
  const place = ask.forum.cursors.open('list', after)
  if (!place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  return { movedAt: place[0], id: place[1] }
}

/** The cursor for what comes after; null at the end. */
export function nextOf(ask: Ask, next: MatterPlace | null): string | null {
  return next && ask.forum.cursors.seal('list', [next.movedAt, next.id])
}

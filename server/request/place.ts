import type { CursorUse } from '../cursor.ts'
import { Invalid } from '../errors.ts'
import type { Ask } from './ask.ts'

/**
 * Where the page before ended, as `after` has it: three numbers; null for the first page.
 * @throws Invalid for a cursor that was not made for this list
 */
export function placeAfter(ask: Ask, use: CursorUse): [number, number, number] | null {
  const after = ask.query('after')
  if (after === null) return null
  const place = ask.forum.cursors.open(use, after)
  if (!place) throw foreignCursor()
  return place
}

/** The error for a cursor that was not made for this list. */
export function foreignCursor(): Invalid {
  return new Invalid([{ field: 'after', word: 'error.invalid.cursor' }], 'error.invalid.cursor')
}

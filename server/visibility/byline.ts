/** Under which name a post is shown. */
import type { Byline } from './rows.ts'

export interface BylineColumns {
  alias: string | null
  byline: string | null
  handle: string | null
  memberPublicId: string
  pronouns: string
}

/** The name of a post's writer, the same for everyone who sees the post. */
export function bylineOf(row: BylineColumns): Byline {
  if (row.alias !== null) return { kind: 'alias', alias: row.alias }
  if (row.byline !== null) return { kind: 'imported', name: row.byline }
  if (row.handle === null) return { kind: 'former' }
  const { memberPublicId: publicId, handle, pronouns } = row
  return { kind: 'member', publicId, handle, pronouns }
}

/** A member's own posts, found by their author: what they wrote is always theirs to find. */
import type { Audience } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'

/** Internal ids of an author's posts that are for this audience, or were until they withdrew them. */
export async function listIdsByAudience(
  reader: Reader | Tx,
  authorId: number,
  audience: Audience,
): Promise<number[]> {
  const rows = await reader
    .selectFrom('post')
    .select('id')
    .where('author_id', '=', authorId)
    .where((eb) => eb.or([eb('audience', '=', audience), eb('branch_audience', '=', audience)]))
    .execute()
  return rows.map((row) => row.id)
}

/** Internal ids of everything an author wrote under their handle. */
export async function listNamedIds(reader: Reader | Tx, authorId: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('post')
    .select('id')
    .where('author_id', '=', authorId)
    .where('alias', 'is', null)
    .where('byline', 'is', null)
    .execute()
  return rows.map((row) => row.id)
}

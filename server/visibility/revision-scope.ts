/** Earlier versions of a post, for those who see the post. */
import type { Reader } from '../db/open.ts'
import type { VisiblePost } from './rows.ts'
import { clausesOfVersions } from './version-references.ts'
import type { Viewer } from './viewer.ts'

export interface Revision {
  body: string
  html: string
  contentNote: string | null
  writtenAt: number
}

/**
 * Oldest first, without the present version. Taking a VisiblePost, it shows only what its viewer
 * sees; of that, others than its author only those versions whose own quotations, mentions and
 * links would let them see the post today.
 */
export async function listRevisions(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
): Promise<Revision[]> {
  const rows = await reader
    .selectFrom('revision')
    .select(['number', 'body', 'html', 'content_note as contentNote', 'written_at as writtenAt'])
    .select('for_author as forAuthor')
    .where('post_id', '=', post.id)
    .orderBy('number')
    .execute()
  const clausesOf = await clausesOfVersions(reader, post.id)
  return rows
    .filter((row) => post.mine || (row.forAuthor === 0 && viewer.holdsAll(clausesOf(row.number))))
    .map(({ body, html, contentNote, writtenAt }) => ({ body, html, contentNote, writtenAt }))
}

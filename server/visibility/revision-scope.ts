/** Earlier versions of a post, for those who see the post. */
import type { Reader } from '../db/open.ts'
import type { VisiblePost } from './rows.ts'

export interface Revision {
  body: string
  html: string
  contentNote: string | null
  writtenAt: number
}

/** Oldest first, without the present version. Taking a VisiblePost, it shows only what its viewer sees. */
export async function listRevisions(reader: Reader, post: VisiblePost): Promise<Revision[]> {
  return reader
    .selectFrom('revision')
    .select(['body', 'html', 'content_note as contentNote', 'written_at as writtenAt'])
    .where('post_id', '=', post.id)
    .orderBy('number')
    .execute()
}

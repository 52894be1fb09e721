/** Earlier versions of a post, for those who see the post. */
import type { Reader } from '../db/open.ts'
import { findPost } from './post-scope.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

export interface Revision {
  body: string
  html: string
  contentNote: string | null
  writtenAt: number
}

/**
 * Oldest first, without the present version. Taking a VisiblePost, it shows only what its viewer
 * sees; of that, others than its author not those versions that quote what is out of their sight.
 */
export async function listRevisions(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
): Promise<Revision[]> {
  const revisions = await reader
    .selectFrom('revision')
    .select(['body', 'html', 'content_note as contentNote', 'written_at as writtenAt'])
    .where('post_id', '=', post.id)
    .orderBy('number')
    .execute()
  if (post.mine) return revisions
  const shown: Revision[] = []
  for (const revision of revisions) {
    if (await seesQuotes(reader, viewer, revision.html)) shown.push(revision)
  }
  return shown
}

// Only a post's present references are stored; those of earlier versions stand in their HTML.
const quoted = /<figcaption>[^]*?href="\/p\/([\w-]+)"/g

async function seesQuotes(reader: Reader, viewer: Viewer, html: string): Promise<boolean> {
  for (const [, id] of html.matchAll(quoted)) {
    if (!(await findPost(reader, viewer, id!))) return false
  }
  return true
}

import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { findPost } from '../../visibility/post-scope.ts'

/**
 * Internal ids of the posts that were typed, by address or id, one to a line.
 * @throws Invalid for more than `limits.teamReferences`, and for what the member does not see
 */
export async function readReferences(ask: Ask, typed: string): Promise<number[]> {
  const lines = typed.split(/\s+/).filter((line) => line !== '')
  if (lines.length > limits.teamReferences) {
    const values = { max: limits.teamReferences }
    throw new Invalid([{ field: 'posts', word: 'team.posts.tooMany', values }])
  }
  const found = new Set<number>()
  for (const line of lines) {
    const post = await findPost(ask.forum.reader, ask.viewer, idIn(line))
    // Hidden or never there: the same.
    if (!post) throw new Invalid([{ field: 'posts', word: 'team.posts.unknown' }])
    found.add(post.id)
  }
  return [...found]
}

// The address of a post, of where it stands in its thread, or the id alone.
function idIn(line: string): string {
  return /(?:\/p\/|#p-)([0-9A-Za-z]+)/.exec(line)?.[1] ?? line
}

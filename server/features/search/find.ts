import type { z } from 'zod'
import type { searchForm } from '../../../shared/forms/search.ts'
import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { foreignCursor } from '../../request/place.ts'
import { findMember } from '../../visibility/member-scope.ts'
import type { ThreadHeading, VisiblePost } from '../../visibility/rows.ts'
import { indexedText } from '../../visibility/search-index.ts'
import { type SearchFilter, searchPosts } from '../../visibility/search-scope.ts'
import { findSpaceByPublicId } from '../../visibility/space-scope.ts'
import { listHeadings } from '../../visibility/thread-rows.ts'
import { phrasesOf } from './query.ts'
import { snippetOf } from './snippet.ts'

export interface Result {
  post: VisiblePost
  thread: ThreadHeading
  /** Escaped HTML. */
  snippet: string
}

export interface Found {
  phrases: string[][]
  total: number
  /** False when there are more than were counted. */
  exact: boolean
  results: Result[]
  next: string | null
}

const nothing: Omit<Found, 'phrases'> = { total: 0, exact: true, results: [], next: null }

/**
 * What the viewer finds. Nobody wrote anything under a handle that nobody has, and the same is the
 * answer for somebody whose page is out of sight.
 * @throws Invalid for a space that the viewer cannot read, and for a cursor from elsewhere
 */
export async function find(
  ask: Ask,
  { q, space, by, since, notes }: z.output<typeof searchForm>,
  after: string | null,
): Promise<Found> {
  const { forum } = ask
  const { reader, cursors } = forum
  const phrases = phrasesOf(q)
  const place = after === null ? null : cursors.open('list', after)
  if (after !== null && place?.[1] !== viewerOf(ask)) throw foreignCursor()
  const filter: SearchFilter = { phrases, since, noted: notes && notes === 'with' }
  if (space !== undefined) filter.spaceId = await spaceOf(ask, space)
  if (by !== undefined) {
    const author = await findMember(reader, ask.viewer, by.trim().replace(/^@/, ''))
    // Asked for all the same, so that it takes the same time.
    filter.authorId = author?.id ?? -1
  }
  if (phrases.length === 0) return { phrases, ...nothing }
  const page = await searchPosts(forum, ask.viewer, filter, {
    after: place?.[0] ?? null,
    limit: ask.wantsJson ? limits.rowsPerPage : limits.passagesPerPage,
    counted: limits.searchCounted,
  })
  const threads = await listHeadings(reader, ask.viewer, page.posts)
  return {
    phrases,
    total: Math.min(page.total, limits.searchCounted),
    exact: page.total <= limits.searchCounted,
    results: page.posts.flatMap((post) => {
      const thread = threads.get(post.threadId)
      const snippet = snippetOf(indexedText(post.html), phrases)
      return thread ? [{ post, thread, snippet }] : []
    }),
    next: page.next === null ? null : cursors.seal('list', [page.next, viewerOf(ask)]),
  }
}

function viewerOf({ viewer }: Ask): number {
  return viewer.id ?? -1
}

async function spaceOf(ask: Ask, name: string): Promise<number> {
  const found = await findSpaceByPublicId(ask.forum.reader, ask.viewer, name)
  if (!found) throw new Invalid([{ field: 'space', word: 'search.noSpace' }])
  return found.id
}

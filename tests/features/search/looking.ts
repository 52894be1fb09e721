/** Searching as somebody, for the tests of what is found. */
import { bodyOf } from '../../support/body.ts'
import type { Person } from '../../support/people.ts'

export interface Searched {
  total: number
  exact: boolean
  results: {
    post: {
      id: string
      author: { handle?: string; alias?: string }
      contentNote: string | null
      reactions: Record<string, number>
    }
    thread: { id: string; title: string | null }
    snippet: string
  }[]
  next: string | null
}

/** What is found for `q` with these filters. */
export function look(who: Person, q: string, more: Record<string, string> = {}): Promise<Searched> {
  const query = new URLSearchParams({ q, ...more })
  return bodyOf<Searched>(who.get(`/search?${query.toString()}`).expect(200))
}

/** The ids of the posts found, in their order. */
export async function idsFound(
  who: Person,
  q: string,
  more: Record<string, string> = {},
): Promise<string[]> {
  const { results, total } = await look(who, q, more)
  if (total !== results.length) throw new Error(`${total} counted, ${results.length} shown`)
  return results.map(({ post }) => post.id)
}

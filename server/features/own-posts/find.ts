/** From what was asked for to one's own posts, with the threads they stand in. */
import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { Ask } from '../../request/ask.ts'
import { foreignCursor } from '../../request/place.ts'
import { listOwnPosts, type OwnFilter } from '../../visibility/own-posts.ts'
import type { VisiblePost, ThreadHeading } from '../../visibility/rows.ts'
import { findSpaceByPublicId } from '../../visibility/space-scope.ts'
import { listHeadings } from '../../visibility/thread-rows.ts'

interface Asked {
  space?: string | undefined
  before?: number | undefined
}

/** @throws Invalid for a space that the member cannot read */
export async function filterOf(
  ask: Ask,
  { space, before }: Asked,
  more: Pick<OwnFilter, 'audience' | 'ids'> = {},
): Promise<OwnFilter> {
  if (space === undefined) return { before, ...more }
  const found = await findSpaceByPublicId(ask.forum.reader, ask.viewer, space)
  if (!found) throw new Invalid([{ field: 'space', word: 'ownPosts.noSpace' }])
  return { spaceId: found.id, before, ...more }
}

export interface Found {
  posts: VisiblePost[]
  threads: ReadonlyMap<number, ThreadHeading>
  next: string | null
}

/** The page of posts that `after` names. @throws Invalid for a cursor from elsewhere */
export async function findOwn(ask: Ask, filter: OwnFilter, after: string | null): Promise<Found> {
  const { reader, cursors } = ask.forum
  const me = ask.member()
  const place = after === null ? null : cursors.open('posts', after)
  if (after !== null && place?.[0] !== me.id) throw foreignCursor()
  const from = place && { createdAt: place[1], id: place[2] }
  const page = await listOwnPosts(reader, ask.viewer, filter, from, limits.rowsPerPage)
  return {
    posts: page.posts,
    threads: await listHeadings(reader, ask.viewer, page.posts),
    next: page.next && cursors.seal('posts', [me.id, page.next.createdAt, page.next.id]),
  }
}

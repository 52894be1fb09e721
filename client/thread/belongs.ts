/** Decides whether a post that comes while one reads has its place on this page or on another. */
import type { ChangeFrame, FramePost } from '../live/frames.ts'
import type { Conversation } from './put.ts'

/**
 * True when the post's place is on this page. Where that cannot be known it is on another page:
 * better one reply announced than one in a wrong place.
 */
export function belongsHere(
  conversation: Conversation,
  kind: ChangeFrame['kind'],
  post: FramePost,
): boolean {
  const { newest, opening, first, last } = conversation.page
  if (newest) return !post.gone && first && (last || comesBeforeTheLast(conversation, post))
  if (!last) return false
  if (first) return true
  const parent = post.parentId ?? ''
  if (parent !== '' && parent !== opening) return conversation.entries.has(parent)
  return kind === 'added' && comesAfterTheFirst(conversation, post)
}

/** Newest first: what is older than all of the first page is on the next. */
function comesBeforeTheLast({ entries }: Conversation, post: FramePost): boolean {
  const oldest = Math.min(...[...entries.values()].map((entry) => entry.at))
  return timeOf(post) >= oldest
}

/** At the margin: what is older than the first branch that begins here is on an earlier page. */
function comesAfterTheFirst({ entries, page }: Conversation, post: FramePost): boolean {
  const branches = [...entries.values()].filter(
    (entry) => !entry.pinned && (entry.parent === '' || entry.parent === page.opening),
  )
  const oldest = Math.min(...branches.map((entry) => entry.at))
  return branches.length === 0 || timeOf(post) >= oldest
}

function timeOf(post: FramePost): number {
  return post.createdAt ? Date.parse(post.createdAt) : -Infinity
}

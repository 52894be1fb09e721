/** Whether every thread is in conversation order: each post below what it answers, each branch whole. */
import type { Reader } from '../db/open.ts'

interface Row {
  id: number
  threadId: number
  parentId: number | null
  depth: number
  position: number
}

/** One line for each post out of place, and for each thread without an opening. */
export async function checkOrder(reader: Reader): Promise<string[]> {
  const lines: string[] = []
  const posts = await reader
    .selectFrom('post')
    .select(['id', 'thread_id as threadId', 'parent_id as parentId', 'depth', 'position'])
    .orderBy('thread_id')
    .orderBy('position')
    .execute()
  const empty = await reader
    .selectFrom('thread')
    .select('id')
    .where('id', 'not in', (eb) => eb.selectFrom('post').select('thread_id'))
    .execute()
  for (const { id } of empty) lines.push(`Thread ${id} has no posts.`)
  // The posts from the opening down to the one before: a post may only answer one of these.
  let above: Row[] = []
  for (const post of posts) {
    if (above[0]?.threadId !== post.threadId) above = []
    const fault = faultOf(post, above)
    if (fault) lines.push(`Post ${post.id} in thread ${post.threadId} ${fault}.`)
    above.length = Math.max(0, Math.min(above.length, post.depth))
    above.push(post)
  }
  return lines
}

function faultOf(post: Row, above: readonly Row[]): string | null {
  if (above.length === 0) {
    const isOpening = post.parentId === null && post.depth === 0 && post.position === 0
    return isOpening ? null : 'comes first, but is not an opening at position 0'
  }
  if (post.parentId === null) return 'is an opening, but not the first'
  const parent = above[post.depth - 1]
  if (parent?.id === post.parentId) return null
  const elsewhere = above.find((row) => row.id === post.parentId)
  if (elsewhere) return `has depth ${post.depth}, but what it answers has ${elsewhere.depth}`
  return `does not stand below what it answers (post ${post.parentId})`
}

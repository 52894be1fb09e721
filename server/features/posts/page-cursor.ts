/** The cursor of a page of a thread: with which post it begins, or after which. */
import type { Cursors } from '../../cursor.ts'
import type { PageStart } from '../../visibility/page-scope.ts'

export function sealStart(cursors: Cursors, threadId: number, { post, at }: PageStart): string {
  return cursors.seal('thread', [threadId, post, at === 'after' ? 1 : 0])
}

/** Where the cursor begins; null when it was not made for this thread. */
export function openStart(cursors: Cursors, threadId: number, cursor: string): PageStart | null {
  const place = cursors.open('thread', cursor)
  if (place?.[0] !== threadId) return null
  return { post: place[1], at: place[2] === 1 ? 'after' : 'post' }
}

import type { Forum } from '../../forum.ts'
import { hasListedHandle } from '../../visibility/listed.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'

/**
 * Whether the viewer has this handle on their keep-apart list, in force or waiting. They typed it
 * themselves, so being refused tells them nothing; whom an address matches is never asked.
 */
export async function isListed(
  { reader, keys }: Pick<Forum, 'reader' | 'keys'>,
  viewer: Viewer,
  handle: string,
): Promise<boolean> {
  return viewer.id !== null && (await hasListedHandle(reader, keys, viewer.id, handle))
}

/** Whether a post stands under a handle that the viewer has listed. What has no name tells none. */
export async function isListedAuthor(
  forum: Pick<Forum, 'reader' | 'keys'>,
  viewer: Viewer,
  { by }: Pick<VisiblePost, 'by'>,
): Promise<boolean> {
  return by.kind === 'member' && (await isListed(forum, viewer, by.handle))
}

/** Where an address of this forum leads, for the one who writes it. */
import type { Reader } from '../db/open.ts'
import { findMember } from './member-scope.ts'
import { findPost } from './post-scope.ts'
import { findSpace } from './space-scope.ts'
import { findThread } from './thread-scope.ts'
import type { Viewer } from './viewer.ts'

export interface LinkTarget {
  postId: number | null
  memberId: number | null
  spaceId: number | null
}

/** The target of an internal path, or null when it leads to nothing that the viewer may see. */
export async function findLink(
  reader: Reader,
  viewer: Viewer,
  path: string,
): Promise<LinkTarget | null> {
  const [, kind, name] = /^\/([tpsm])\/([^/?#]+)/.exec(path) ?? []
  if (!kind || !name) return null
  const nothing = { postId: null, memberId: null, spaceId: null }
  if (kind === 't') {
    const thread = await findThread(reader, viewer, name)
    return thread ? { ...nothing, postId: thread.openingId, spaceId: thread.spaceId } : null
  }
  if (kind === 'p') {
    const post = await findPost(reader, viewer, name)
    return post ? { ...nothing, postId: post.id } : null
  }
  const decoded = decodeName(name)
  if (decoded === null) return null
  if (kind === 's') {
    const space = await findSpace(reader, viewer, decoded)
    return space ? { ...nothing, spaceId: space.id } : null
  }
  const member = await findMember(reader, viewer, decoded)
  return member ? { ...nothing, memberId: member.id } : null
}

function decodeName(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}

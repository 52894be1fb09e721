import type { Reader } from '../../db/open.ts'
import { findItem } from '../../visibility/post-scope.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { listThreadsByIds } from '../../visibility/thread-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { authorJson } from '../posts/byline.ts'
import { listHiddenIds, listMuted, listMutedAliases } from './store.ts'

export interface Folded {
  /** Handles. */
  muted: readonly string[]
  /** Public ids and titles of the threads; the title is null when the opening is out of sight. */
  aliases: readonly { thread: string; title: string | null; alias: string }[]
  hidden: readonly { post: VisiblePost; title: string | null }[]
}

/** Whom and what a member (internal id) has folded, as far as they see it now. */
export async function listFolded(reader: Reader, viewer: Viewer, id: number): Promise<Folded> {
  const aliases = await listMutedAliases(reader, id)
  const hidden: VisiblePost[] = []
  for (const postId of await listHiddenIds(reader, id)) {
    const item = await findItem(reader, viewer, postId)
    if (item && !item.gone) hidden.push(item)
  }
  const ids = [...aliases.map(({ thread }) => thread), ...hidden.map((post) => post.threadId)]
  const threads = await listThreadsByIds(reader, viewer, [...new Set(ids)])
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  return {
    muted: await listMuted(reader, id),
    aliases: aliases.flatMap(({ thread, alias }) => {
      const found = byId.get(thread)
      return found ? [{ thread: found.publicId, title: found.title, alias }] : []
    }),
    hidden: hidden.map((post) => ({ post, title: byId.get(post.threadId)?.title ?? null })),
  }
}

/** The same as data. */
export function foldedJson({ muted, aliases, hidden }: Folded) {
  return {
    muted: [...muted],
    aliases: [...aliases],
    hidden: hidden.map(({ post, title }) => ({
      id: post.publicId,
      thread: post.threadPublicId,
      title,
      author: authorJson(post.by),
    })),
  }
}

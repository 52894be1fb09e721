import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Reader } from '../../db/open.ts'
import { listOwnPosts, type OwnPlace } from '../../visibility/own-posts.ts'
import { listRevisions } from '../../visibility/revision-scope.ts'
import type { VisiblePost, ThreadHeading } from '../../visibility/rows.ts'
import { listHeadings } from '../../visibility/thread-rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'

const perRead = 200

/** Everything the viewer wrote, newest first, each with its history. */
export async function postsOf(reader: Reader, viewer: Viewer) {
  const posts: Awaited<ReturnType<typeof exported>>[] = []
  let after: OwnPlace | null = null
  do {
    const page = await listOwnPosts(reader, viewer, {}, after, perRead)
    const threads = await listHeadings(reader, viewer, page.posts)
    for (const post of page.posts) {
      posts.push(await exported(reader, viewer, post, threads.get(post.threadId)))
    }
    after = page.next
    // Queries answer at once, so without this a long export would hold everybody up.
    await letOthersGo()
  } while (after)
  return posts
}

async function exported(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
  thread: ThreadHeading | undefined,
) {
  const history = post.editedAt === null ? [] : await listRevisions(reader, viewer, post)
  return {
    id: post.publicId,
    thread: { id: post.threadPublicId, title: thread?.title ?? null },
    space: thread?.space ? { slug: thread.space.slug, name: thread.space.name } : null,
    isReply: post.depth > 0,
    alias: post.by.kind === 'alias' ? post.by.alias : null,
    body: post.own!.body,
    contentNote: post.contentNote,
    need: post.need,
    hat: post.hat,
    audience: post.own!.audience,
    createdAt: new Date(post.createdAt).toISOString(),
    editedAt: post.editedAt === null ? null : new Date(post.editedAt).toISOString(),
    history: history.map(({ body, contentNote, writtenAt }) => ({
      body,
      contentNote,
      writtenAt: new Date(writtenAt).toISOString(),
    })),
  }
}

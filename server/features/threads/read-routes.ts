import { Router } from 'express'
import { unreadFrom } from '../../../shared/forms/notices.ts'
import { readUpTo } from '../../../shared/forms/posts.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listNewest } from '../../visibility/page-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { readThread, unreadThread } from '../notices/read-thread.ts'

/** How far a thread has been read: up to a post, or from one on not. */
export function readRoutes(forum: Forum): Router {
  const router = Router()
  const { writer, world } = forum
  router.put(
    '/t/:id/read',
    answer(forum, async (ask) => {
      ask.member()
      const thread = await threadOf(ask)
      const post = await postIn(ask, thread, ask.form(readUpTo).upTo, 'upTo')
      await writer.transact((tx) => readThread(tx, ask.viewer, post, world.now()))
      return { to: paths.thread(thread.publicId) }
    }),
  )
  router.delete(
    '/t/:id/read',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      const thread = await threadOf(ask)
      const { from } = ask.form(unreadFrom)
      await forum.rates.take('mark', id)
      const post = from
        ? await postIn(ask, thread, from, 'from')
        : await newestOfOthers(ask, thread)
      if (post) await writer.transact((tx) => unreadThread(tx, ask.viewer, post, world.now()))
      return { to: thread.space ? paths.space(thread.space.slug) : paths.spaces() }
    }),
  )
  return router
}

async function threadOf(ask: Ask): Promise<VisibleThread> {
  const thread = await findThread(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!thread) throw new NotFound()
  return thread
}

async function postIn(
  ask: Ask,
  thread: VisibleThread,
  id: string,
  field: 'upTo' | 'from',
): Promise<VisiblePost> {
  const post = await findPost(ask.forum.reader, ask.viewer, id)
  if (post?.threadId === thread.id) return post
  throw new Invalid([{ field, word: 'post.parentGone' }])
}

// Of what the reader has seen last; in a thread of their own posts alone nothing can be unread.
async function newestOfOthers(ask: Ask, thread: VisibleThread): Promise<VisiblePost | null> {
  const { reader } = ask.forum
  const { items } = await listNewest(reader, ask.viewer, thread.id, null, limits.postsPerPage)
  const others = items.filter((item): item is VisiblePost => !item.gone && !item.mine)
  return others[0] ?? null
}

/** From a post's address to the page of its thread on which it stands. */
import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import { findPlaceInThread } from '../../visibility/place-in-thread.ts'
import { findPost } from '../../visibility/post-scope.ts'
import { sealStart } from './page-cursor.ts'

export function inThreadRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/p/:id/in-thread',
    answer(forum, async (ask) => {
      const { reader, cursors } = forum
      const post = await findPost(reader, ask.viewer, ask.param('id'))
      if (!post) throw new NotFound()
      const start = await findPlaceInThread(reader, ask.viewer, post, limits.postsPerPage)
      const after = start === null ? undefined : sealStart(cursors, post.threadId, start)
      const to = paths.postInThread(post.threadPublicId, post.publicId, after)
      return { json: { url: to }, to }
    }),
  )
  return router
}

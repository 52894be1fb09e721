/** A space: its threads, and starting one. */
import { Router } from 'express'
import { newThread } from '../../../shared/forms/posts.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { findRepeat } from '../../db/idempotency.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, failedForm } from '../../html/form.tsx'
import { newestChange } from '../../live/change-log.ts'
import { checkMayWrite } from '../../permissions/conversation.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { foreignCursor } from '../../request/place.ts'
import { findItem } from '../../visibility/post-scope.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { findSpace, isIndexed, listThreads } from '../../visibility/space-scope.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { findUnseenPolicy } from '../crisis-policy/store.ts'
import { draftKeys } from '../drafts/keys.ts'
import { findWriter } from '../posts/audience-choice.ts'
import { itemJson } from '../posts/json.ts'
import { asksForPreview, previewState } from '../posts/preview.tsx'
import { startThread } from '../posts/write.ts'
import { newThreadPage } from './compose-page.tsx'
import { spaceJson, threadJson } from './json.ts'
import { spacePage } from './space-page.tsx'

async function spaceOf(ask: Ask): Promise<VisibleSpace> {
  const space = await findSpace(ask.forum.reader, ask.viewer, ask.param('slug'))
  if (!space) throw new NotFound()
  return space
}

function writerOf(ask: Ask, space: VisibleSpace) {
  return findWriter(ask.forum.reader, ask.viewer, space, draftKeys.thread(space.publicId))
}

export function spaceRoutes(forum: Forum): Router {
  const router = Router()
  const { reader, cursors, world, rates } = forum

  router.get(
    '/s/:slug',
    answer(forum, async (ask) => {
      const seq = await newestChange(reader)
      const space = await spaceOf(ask)
      const after = ask.query('after')
      const place = after === null ? null : cursors.open('threads', after)
      if (after !== null && (!place || place[0] !== space.id)) throw foreignCursor()
      const from = place && { lastAt: place[1], threadId: place[2] }
      const { threads, next } = await listThreads(
        reader,
        ask.viewer,
        space.id,
        from,
        limits.threadsPerPage,
      )
      const sealed = next && cursors.seal('threads', [space.id, next.lastAt, next.threadId])
      const cursor = cursors.sealLive(seq)
      const view = {
        isFirst: after === null,
        indexed: !ask.self && (await isIndexed(reader, space.id)),
      }
      return {
        json: () => ({ space: spaceJson(space), threads: threads.map(threadJson), next: sealed }),
        page: spacePage(ask, { ...view, space, threads, next: sealed, cursor }),
      }
    }),
  )

  router.get(
    '/s/:slug/new',
    answer(forum, async (ask) => {
      ask.member()
      const space = await spaceOf(ask)
      checkMayWrite(ask.viewer)
      const writer = await writerOf(ask, space)
      const policy = await findUnseenPolicy(reader, ask.viewer.id)
      return {
        json: { space: spaceJson(space) },
        page: newThreadPage(space, writer, blankForm(world.id()), policy),
      }
    }),
  )

  router.post(
    '/s/:slug/threads',
    answer(
      forum,
      async (ask) => {
        const me = ask.member()
        const space = await spaceOf(ask)
        if (asksForPreview(ask)) {
          const [state, writer] = [await previewState(ask), await writerOf(ask, space)]
          return { json: { html: state.preview }, page: newThreadPage(space, writer, state) }
        }
        const form = ask.form(newThread)
        await rates.take('post', me.id)
        const { id: memberId, publicId: memberPublicId } = me
        const { viewer, idempotencyKey } = ask
        const who = { viewer, memberId, memberPublicId, idempotencyKey }
        const use = { memberId, key: idempotencyKey, kind: 'thread' }
        const id = (await findRepeat(reader, use)) ?? (await startThread(forum, who, space, form))
        const post = await findItem(reader, ask.viewer, id)
        const thread = post && (await findThread(reader, ask.viewer, post.threadPublicId))
        if (!thread || post.gone) throw new NotFound()
        return {
          status: 201,
          json: { thread: threadJson(thread), post: itemJson(post) },
          to: paths.thread(thread.publicId),
        }
      },
      async (ask, error) => {
        const space = await spaceOf(ask)
        const writer = await writerOf(ask, space)
        return newThreadPage(space, writer, failedForm(ask.typed, error, world.id()))
      },
    ),
  )
  return router
}

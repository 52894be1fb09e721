/** Threads: read, answer, mark as read, close, move. */
import { Router } from 'express'
import { movedThread, newReply } from '../../../shared/forms/posts.ts'
import { paths } from '../../../shared/paths.ts'
import { findRepeat } from '../../db/idempotency.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { failedForm } from '../../html/form.tsx'
import { mayModerate } from '../../permissions/conversation.ts'
import { answer, type Again } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findItem, findPost } from '../../visibility/post-scope.ts'
import { findFirstUnread } from '../../visibility/read-mark.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import { findSpace, listSpaces } from '../../visibility/space-scope.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import type { Page } from '../../html/page.tsx'
import { foldsJson } from '../mutes/fold-html.ts'
import { itemJson } from '../posts/json.ts'
import { asksForPreview, type PreviewState, previewState } from '../posts/preview.tsx'
import { postPage } from '../posts/post-page.tsx'
import { writeReply } from '../posts/write.ts'
import { threadJson } from './json.ts'
import { movePage } from './move-page.tsx'
import { readThreadPage } from './page-data.ts'
import { lostReplyPage } from './lost-reply-page.tsx'
import { moveThread, setLocked } from './store.ts'
import { threadPage } from './thread-page.tsx'

async function threadOf(ask: Ask): Promise<VisibleThread> {
  const thread = await findThread(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!thread) throw new NotFound()
  return thread
}

async function moderatedThread(ask: Ask): Promise<VisibleThread> {
  ask.member()
  const thread = await threadOf(ask)
  if (!mayModerate(ask.viewer, thread.spaceId)) throw new Forbidden()
  return thread
}

// The reply form again: below the post it answers, or below the thread.
async function replyFormPage(ask: Ask, thread: VisibleThread, state: PreviewState): Promise<Page> {
  const { parentId } = ask.typed
  const parent = parentId ? await findPost(ask.forum.reader, ask.viewer, parentId) : null
  if (parent) return postPage(ask, parent, thread, state)
  return threadPage(ask, await readThreadPage(ask), state)
}

export function threadRoutes(forum: Forum): Router {
  const router = Router()
  const { reader, writer, labels, world, rates } = forum

  router.get(
    '/t/:id',
    answer(forum, async (ask) => {
      const view = await readThreadPage(ask)
      return {
        json: () => ({
          thread: threadJson(view.thread),
          posts: view.items.map(itemJson),
          folded: foldsJson(view.folds, view.items),
          next: view.next,
        }),
        page: threadPage(ask, view, null),
      }
    }),
  )

  router.get(
    '/t/:id/first-unread',
    answer(forum, async (ask) => {
      const thread = await threadOf(ask)
      const post = await findFirstUnread(reader, ask.viewer, thread.id)
      return {
        json: { post },
        to: post ? paths.postInConversation(post) : paths.thread(thread.publicId),
      }
    }),
  )

  const replyAgain: Again = async (ask, error) => {
    const thread = await findThread(reader, ask.viewer, ask.param('id'))
    const state = failedForm(ask.typed, error, world.id())
    // Replying to what has gone equals replying to what never was; the text is shown to be copied.
    if (!thread) return lostReplyPage(error, ask.typed.body ?? '')
    return replyFormPage(ask, thread, state)
  }
  router.post(
    '/t/:id/posts',
    answer(
      forum,
      async (ask) => {
        const me = ask.member()
        const thread = await findThread(reader, ask.viewer, ask.param('id'))
        if (!thread) throw new NotFound('error.notFound.thread')
        if (asksForPreview(ask)) {
          const state = await previewState(ask)
          return { json: { html: state.preview }, page: await replyFormPage(ask, thread, state) }
        }
        const form = ask.form(newReply)
        await rates.take('post', me.id)
        const { id: memberId, publicId: memberPublicId } = me
        const { viewer, idempotencyKey } = ask
        const who = { viewer, memberId, memberPublicId, idempotencyKey }
        const use = { memberId, key: idempotencyKey, kind: 'reply' }
        const id = (await findRepeat(reader, use)) ?? (await writeReply(forum, who, thread, form))
        const post = await findItem(reader, ask.viewer, id)
        if (!post || post.gone) throw new NotFound()
        return {
          status: 201,
          json: { post: itemJson(post) },
          to: paths.postInConversation(post.publicId),
        }
      },
      replyAgain,
    ),
  )

  const lock = (locked: boolean) =>
    answer(forum, async (ask) => {
      const thread = await moderatedThread(ask)
      await writer.transact((tx) => setLocked(tx, thread, locked, world.now()))
      return { to: paths.thread(thread.publicId) }
    })
  router.put('/t/:id/lock', lock(true))
  router.delete('/t/:id/lock', lock(false))

  router.get(
    '/t/:id/move',
    answer(forum, async (ask) => {
      const thread = await moderatedThread(ask)
      const spaces = await listSpaces(reader, ask.viewer)
      return { json: { thread: threadJson(thread) }, page: movePage(ask, thread, spaces, null) }
    }),
  )
  router.put(
    '/t/:id/space',
    answer(
      forum,
      async (ask) => {
        const thread = await moderatedThread(ask)
        const wanted = ask.form(movedThread).space
        const spaces = await listSpaces(reader, ask.viewer)
        const known = spaces.find((space) => space.publicId === wanted)
        const space = known ?? (await findSpace(reader, ask.viewer, wanted))
        if (!space) throw new Invalid([{ field: 'space', word: 'form.choice' }])
        await writer.transact((tx) => moveThread(tx, labels, thread, space.id, world.now()))
        return { to: paths.thread(thread.publicId) }
      },
      async (ask, error) => {
        const spaces = await listSpaces(reader, ask.viewer)
        return movePage(ask, await threadOf(ask), spaces, failedForm(ask.typed, error, world.id()))
      },
    ),
  )
  return router
}

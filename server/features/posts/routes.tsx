/** Posts: read one, edit, delete, audience, reactions, history, preview. */
import { Router } from 'express'
import { editedPost, newAudience, previewed, reactionField } from '../../../shared/forms/posts.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { failedForm } from '../../html/form.tsx'
import { checkMayWrite, mayDelete, mayReadHistory } from '../../permissions/conversation.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inEvenTime } from '../../request/even-time.ts'
import { changeAudience } from '../../visibility/change-audience.ts'
import { findPost, maySeeNow } from '../../visibility/post-scope.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { rewordContentNote } from '../measures/content-note.ts'
import { holdEdited } from '../measures/hold-edited.ts'
import { holdWidened } from '../measures/hold-widened.ts'
import { articleHtml } from './article.ts'
import { checkAudience } from './audience-choice.ts'
import { deletePost } from './delete-posts.ts'
import { checkHat } from './hat.ts'
import { listRevisions } from '../../visibility/revision-scope.ts'
import { itemJson } from './json.ts'
import { findTools, ownToolsHtml } from './own-tools.tsx'
import { asksForPreview, previewState } from './preview.tsx'
import { postPage } from './post-page.tsx'
import { prepareBody } from './prepare-body.ts'
import { editPost, setReaction } from './store.ts'
import { audiencePage, deletePage, editPage, historyPage } from './views.tsx'

export interface Found {
  post: VisiblePost
  thread: VisibleThread
}

/** The post of the path with its thread, as the one who asks sees them. @throws NotFound */
export async function postOf(ask: Ask): Promise<Found> {
  const { reader } = ask.forum
  const post = await findPost(reader, ask.viewer, ask.param('id'))
  const thread = post && (await findThread(reader, ask.viewer, post.threadPublicId))
  if (!post || !thread) throw new NotFound()
  return { post, thread }
}

async function ownPostOf(ask: Ask): Promise<Found> {
  ask.member()
  const found = await postOf(ask)
  if (!found.post.mine) throw new Forbidden()
  return found
}

export function postRoutes(forum: Forum): Router {
  const router = Router()
  const { writer, labels, world, rates } = forum

  router.get(
    '/p/:id',
    answer(forum, async (ask) => {
      const { post, thread } = await postOf(ask)
      if (ask.query('part') === 'article') {
        const tools = post.own ? await findTools(ask, post, thread) : null
        const json = () => ({
          html: articleHtml(post),
          own: tools && ownToolsHtml(tools),
          post: itemJson(post),
        })
        return { json }
      }
      const page = await postPage(ask, post, thread)
      return { json: { post: itemJson(post) }, page }
    }),
  )

  router.get(
    '/p/:id/edit',
    answer(forum, async (ask) => {
      const { post } = await ownPostOf(ask)
      return { json: { post: itemJson(post) }, page: await editPage(ask, post, null) }
    }),
  )

  const edit = answer(
    forum,
    async (ask) => {
      const me = ask.member()
      const { post } = await ownPostOf(ask)
      checkMayWrite(ask.viewer)
      if (asksForPreview(ask)) {
        const state = await previewState(ask, post.id)
        return { json: { html: state.preview }, page: await editPage(ask, post, state) }
      }
      const form = ask.form(editedPost)
      await rates.take('change', me.id)
      const body = form.body ?? post.own!.body
      const prepared = await prepareBody(forum, ask.viewer, body, post.id)
      const contentNote =
        form.contentNote === undefined ? post.contentNote : form.contentNote || null
      const hat = form.hat && checkHat(ask.viewer, form.hat, { alias: post.by.kind === 'alias' })
      const now = world.now()
      await inEvenTime(forum, () =>
        writer.transact(async (tx) => {
          const { seen, teamNote: words } = form
          const texts = [prepared.body, contentNote, words ?? null]
          await holdEdited(tx, forum, { id: post.id, member: me.id, texts, now })
          await editPost(tx, labels, { id: post.id, prepared, contentNote, hat, seen, now })
          if (words) await rewordContentNote(tx, { post: post.id, words, now })
        }),
      )
      const after = await findPost(forum.reader, ask.viewer, post.publicId)
      if (!after) throw new NotFound()
      return { json: { post: itemJson(after) }, to: paths.postInConversation(after.publicId) }
    },
    async (ask, error) => {
      const { post } = await postOf(ask)
      return editPage(ask, post, failedForm(ask.typed, error, world.id()))
    },
  )
  router.patch('/p/:id', edit)

  router.get(
    '/p/:id/delete',
    answer(forum, async (ask) => {
      const { post } = await ownPostOf(ask)
      return { page: deletePage(ask, post), json: { post: itemJson(post) } }
    }),
  )
  router.delete(
    '/p/:id',
    answer(forum, async (ask) => {
      const me = ask.member()
      const { post, thread } = await ownPostOf(ask)
      if (!mayDelete(ask.viewer, post)) throw new Forbidden()
      await rates.take('change', me.id)
      const typed = ask.req.body as { undo?: unknown } | undefined
      const undo = ask.query('undo') === '1' || typed?.undo === '1'
      const change = { id: post.id, undo, now: world.now() }
      await inEvenTime(forum, () => writer.transact((tx) => deletePost(tx, forum, change)))
      const left = await findThread(forum.reader, ask.viewer, thread.publicId)
      if (left) return { to: paths.thread(thread.publicId) }
      return { to: thread.space ? paths.space(thread.space.slug) : paths.spaces() }
    }),
  )

  router.get(
    '/p/:id/audience',
    answer(forum, async (ask) => {
      const { post, thread } = await ownPostOf(ask)
      return { json: { post: itemJson(post) }, page: await audiencePage(ask, post, thread, null) }
    }),
  )
  router.put(
    '/p/:id/audience',
    answer(
      forum,
      async (ask) => {
        const me = ask.member()
        const { post } = await ownPostOf(ask)
        const audience = await checkAudience(forum.reader, me.id, ask.form(newAudience).audience)
        await rates.take('change', me.id)
        await inEvenTime(forum, () =>
          writer.transact(async (tx) => {
            const change = { ids: [post.id], audience, now: world.now() }
            await holdWidened(tx, forum, { ...change, member: me.id })
            await changeAudience(tx, labels, change)
          }),
        )
        const after = await findPost(forum.reader, ask.viewer, post.publicId)
        if (!after) throw new NotFound()
        return { json: { post: itemJson(after) }, to: paths.postInConversation(after.publicId) }
      },
      async (ask, error) => {
        const { post, thread } = await postOf(ask)
        return audiencePage(ask, post, thread, failedForm(ask.typed, error, world.id()))
      },
    ),
  )

  const react = (on: boolean | 'toggle', kindOf: (ask: Ask) => unknown) =>
    answer(forum, async (ask) => {
      const me = ask.member()
      const { post } = await postOf(ask)
      checkMayWrite(ask.viewer)
      const kind = reactionField.safeParse(kindOf(ask))
      if (!kind.success) throw new Invalid([{ field: 'react', word: 'form.choice' }])
      await rates.take('react', me.id)
      const change = {
        postId: post.id,
        memberId: me.id,
        kind: kind.data,
        on: on === 'toggle' ? !post.reacted.includes(kind.data) : on,
        now: world.now(),
      }
      await writer.transact(async (tx) => {
        // It may have been deleted, or narrowed, between the look and the transaction.
        if (!(await maySeeNow(tx, ask.viewer, post.id))) throw new NotFound()
        await setReaction(tx, labels, change)
      })
      return { to: paths.postInConversation(post.publicId) }
    })
  const named = (ask: Ask) => ask.param('kind')
  router.put('/p/:id/reactions/:kind', react(true, named))
  router.delete('/p/:id/reactions/:kind', react(false, named))
  const typedKind = (ask: Ask) => (ask.req.body as { react?: unknown } | undefined)?.react
  router.post('/p/:id/reactions', react('toggle', typedKind))

  router.get(
    '/p/:id/history',
    answer(forum, async (ask) => {
      ask.member()
      const { post, thread } = await postOf(ask)
      if (!mayReadHistory(ask.viewer, post, thread.spaceId)) throw new Forbidden()
      const revisions = await listRevisions(forum.reader, ask.viewer, post)
      const json = {
        revisions: revisions.map(({ body, contentNote, writtenAt }) => ({
          body,
          contentNote,
          writtenAt: new Date(writtenAt).toISOString(),
        })),
      }
      return { json, page: historyPage(post, revisions) }
    }),
  )

  router.post(
    '/preview',
    answer(forum, async (ask) => {
      await rates.take('draft', ask.member().id)
      const { body, post: edited } = ask.form(previewed)
      const post = edited ? await findPost(forum.reader, ask.viewer, edited) : null
      const { html } = await prepareBody(forum, ask.viewer, body, post?.id ?? null)
      return { json: { html } }
    }),
  )
  return router
}

/** Answering what a post asks. */
import { Router } from 'express'
import { pollVote } from '../../../shared/forms/polls.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { checkMayWrite } from '../../permissions/conversation.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findPost, maySeeNow } from '../../visibility/post-scope.ts'
import { closeDue, closePoll, setVote } from '../polls/store.ts'
import { itemJson } from './json.ts'
import { redrawPosts } from './redraw-posts.ts'

export function pollRoutes(forum: Forum): Router {
  const router = Router()
  const { writer } = forum
  forum.jobs.add('polls whose time has come', (now) =>
    writer.transact(async (tx) => {
      const ids = await closeDue(tx, now)
      if (ids.length > 0) await redrawPosts(tx, { ids, now })
    }),
  )
  router.put(
    '/p/:id/poll/votes',
    answer(forum, (ask) => vote(ask, (asked) => asked.form(pollVote).choices)),
  )
  router.delete(
    '/p/:id/poll/votes',
    answer(forum, (ask) => vote(ask, () => [])),
  )
  router.put('/p/:id/poll/closed', answer(forum, close))
  return router
}

async function vote(ask: Ask, choicesOf: (ask: Ask) => number[]) {
  const { reader, writer, labels, rates, world } = ask.forum
  const me = ask.member()
  const post = await findPost(reader, ask.viewer, ask.param('id'))
  if (!post?.poll) throw new NotFound()
  checkMayWrite(ask.viewer)
  const choices = choicesOf(ask)
  await rates.take('react', me.id)
  const change = { postId: post.id, memberId: me.id, choices, now: world.now() }
  await writer.transact(async (tx) => {
    // It may have been deleted, or narrowed, between the look and the transaction.
    if (!(await maySeeNow(tx, ask.viewer, post.id))) throw new NotFound()
    await setVote(tx, labels, change)
  })
  return afterwards(ask, post.publicId)
}

async function close(ask: Ask) {
  const { reader, writer, rates, world } = ask.forum
  const me = ask.member()
  const post = await findPost(reader, ask.viewer, ask.param('id'))
  if (!post?.poll) throw new NotFound()
  if (!post.mine) throw new Forbidden()
  await rates.take('change', me.id)
  const now = world.now()
  await writer.transact(async (tx) => {
    if (await closePoll(tx, post.id, now)) await redrawPosts(tx, { ids: [post.id], now })
  })
  return afterwards(ask, post.publicId)
}

async function afterwards(ask: Ask, id: string) {
  const post = await findPost(ask.forum.reader, ask.viewer, id)
  if (!post) throw new NotFound()
  return { json: { post: itemJson(post) }, to: paths.postInConversation(id) }
}

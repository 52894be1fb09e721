import { Router } from 'express'
import { askForm } from '../../../shared/forms/holding.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { findHeld, type HeldPost, listHeld } from '../../visibility/held-scope.ts'
import { authorJson } from '../posts/byline.ts'
import { heldPage } from './queue-view.tsx'
import { askBeforeRelease, releasePost } from './release.ts'

/** What waits to be read, for moderators. */
export function queueRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/held', answer(forum, show))
  router.post('/moderation/held/:id/release', answer(forum, release))
  router.post('/moderation/held/:id/ask', answer(forum, askForChange, formAgain(showAgain)))
  return router
}

function asModerator(ask: Ask): Self {
  const self = ask.member()
  if (!ask.viewer.has('moderator')) throw new Forbidden('error.forbidden.team')
  return self
}

async function show(ask: Ask) {
  asModerator(ask)
  const found = await foundFor(ask)
  return {
    json: { posts: found.posts.map(heldJson), next: found.next },
    page: heldPage(ask, found),
  }
}

async function showAgain(ask: Ask, state: FormState) {
  asModerator(ask)
  return heldPage(ask, await foundFor(ask), { id: ask.param('id'), state })
}

async function foundFor(ask: Ask) {
  const { cursors } = ask.forum
  const after = ask.query('after')
  const place = after === null ? null : cursors.open('list', after)
  if (after !== null && !place) throw new Invalid([{ field: 'after', word: 'form.wrong' }])
  const from = place && { since: place[0], id: place[1] }
  const { posts, next } = await listHeld(ask.forum, ask.viewer, from, limits.rowsPerPage)
  return { posts, next: next && cursors.seal('list', [next.since, next.id, 0]) }
}

async function release(ask: Ask) {
  return act(ask, (tx, post, now) => releasePost(tx, ask.forum, { post, now }))
}

async function askForChange(ask: Ask) {
  asModerator(ask)
  const { reason } = ask.form(askForm)
  return act(ask, (tx, post, now) => askBeforeRelease(tx, { post, reason, now }))
}

// What waits no more, was deleted, or is not theirs to read first: one answer.
async function act(ask: Ask, work: (tx: Tx, post: number, now: number) => Promise<boolean>) {
  const { rates, writer, world, labels } = ask.forum
  await rates.take('account', asModerator(ask).id)
  await writer.transact(async (tx) => {
    const held = await findHeld({ reader: tx, labels }, ask.viewer, ask.param('id'))
    if (!held || !(await work(tx, held.id, world.now()))) throw new NotFound()
  })
  return { to: paths.heldPosts() }
}

function heldJson(post: HeldPost) {
  const { publicId: id, why, list, since, late, asked, isOpening, title, space, html } = post
  return {
    id,
    author: authorJson(post.by),
    why,
    list,
    since: new Date(since).toISOString(),
    late,
    asked,
    isOpening,
    title,
    space,
    html,
    contentNote: post.contentNote,
  }
}

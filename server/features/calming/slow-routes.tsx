import { Router } from 'express'
import { slowForm } from '../../../shared/forms/measures.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { mayCalm } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { maySeeNow } from '../../visibility/post-scope.ts'
import type { VisibleThread } from '../../visibility/rows.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { findMeasure } from '../measures/measure.ts'
import { endSlow, slowThread } from '../measures/slow-thread.ts'
import { threadJson } from '../threads/json.ts'
import { slowPage } from './slow-page.tsx'
import { tellAuthor } from './tell-author.ts'

/** Slowing a thread for some hours: by whoever began it, and by moderators of its space. */
export function slowRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/t/:id/slow', answer(forum, show))
  router.put('/t/:id/slow', answer(forum, slow, formAgain(showAgain)))
  router.delete('/t/:id/slow', answer(forum, end))
  return router
}

type Opened = VisibleThread & { openingId: number }

async function threadOf(ask: Ask): Promise<Opened> {
  ask.member()
  const thread = await findThread(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!thread) throw new NotFound()
  const { openingId } = thread
  // It stands with the opening: without one in sight there is nothing to slow.
  if (openingId === null || !mayCalm(ask.viewer, thread)) throw new Forbidden('measure.notYours')
  return { ...thread, openingId }
}

async function show(ask: Ask) {
  const thread = await threadOf(ask)
  const typed = { hours: '3', minutes: String(limits.slowMinutes) }
  const state = blankForm(ask.forum.world.id(), typed)
  return { json: { thread: threadJson(thread) }, page: slowPage(thread, state) }
}

async function showAgain(ask: Ask, state: FormState) {
  return slowPage(await threadOf(ask), state)
}

async function slow(ask: Ask) {
  const thread = await threadOf(ask)
  const { reason, hours, minutes } = ask.form(slowForm)
  const by = thread.mine ? 'author' : 'aid'
  return act(ask, thread, async (tx, now) => {
    const post = thread.openingId
    const { id: actor } = ask.member()
    const until = now + hours * 3_600_000
    await slowThread(tx, ask.forum, { post, actor, reason, until, minutes, by, now })
    await tellAuthor(tx, 'thread-slowed', { post, now, actor })
  })
}

async function end(ask: Ask) {
  const thread = await threadOf(ask)
  return act(ask, thread, async (tx, now) => {
    await endSlow(tx, ask.forum, { post: thread.openingId, now })
  })
}

async function act(ask: Ask, thread: Opened, work: (tx: Tx, now: number) => Promise<void>) {
  const { rates, writer, world, reader } = ask.forum
  await rates.take('change', ask.member().id)
  await writer.transact(async (tx) => {
    if (!(await maySeeNow(tx, ask.viewer, thread.openingId))) throw new NotFound()
    const there = await findMeasure(tx, 'slow', thread.openingId)
    if (there && there.by !== (thread.mine ? 'author' : 'aid')) {
      throw new Conflict('measure.byOthers')
    }
    await work(tx, world.now())
  })
  const after = await findThread(reader, ask.viewer, thread.publicId)
  if (!after) throw new NotFound()
  return { json: { thread: threadJson(after) }, to: paths.thread(thread.publicId) }
}

import { Router } from 'express'
import type { z } from 'zod'
import { aidForm, freezeForm } from '../../../shared/forms/measures.ts'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { mayCalm, mayModerate } from '../../permissions/conversation.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findPost, maySeeNow } from '../../visibility/post-scope.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { foldPost, unfoldPost } from '../measures/fold-post.ts'
import { freezeBranch, thawBranch } from '../measures/freeze-branch.ts'
import { findMeasure, type MeasureOn } from '../measures/measure.ts'
import { itemJson } from '../posts/json.ts'
import { calmPage } from './calm-page.tsx'
import { tellAuthor } from './tell-author.ts'

/** Folding a post and closing its branch, and undoing that. */
export function postRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/p/:id/calm', answer(forum, show))
  router.put('/p/:id/fold', answer(forum, fold, formAgain(showAgain('fold'))))
  router.delete('/p/:id/fold', answer(forum, unfold))
  router.put('/p/:id/freeze', answer(forum, freeze, formAgain(showAgain('freeze'))))
  router.delete('/p/:id/freeze', answer(forum, thaw))
  return router
}

export interface Calmed {
  post: VisiblePost
  thread: VisibleThread
  /** Whether the one who asks looks after the space. */
  aid: boolean
}

async function calmedOf(ask: Ask): Promise<Calmed> {
  ask.member()
  const { reader } = ask.forum
  const post = await findPost(reader, ask.viewer, ask.param('id'))
  const thread = post && (await findThread(reader, ask.viewer, post.threadPublicId))
  if (!post || !thread) throw new NotFound()
  if (!mayCalm(ask.viewer, thread)) throw new Forbidden('measure.notYours')
  return { post, thread, aid: mayModerate(ask.viewer, thread.spaceId) }
}

async function show(ask: Ask) {
  const calmed = await calmedOf(ask)
  const state = blankForm(ask.forum.world.id())
  return {
    json: { post: itemJson(calmed.post) },
    page: calmPage(calmed, { fold: state, freeze: state }),
  }
}

function showAgain(which: 'fold' | 'freeze') {
  return async (ask: Ask, failed: FormState) => {
    const blank = blankForm(ask.forum.world.id())
    return calmPage(await calmedOf(ask), { fold: blank, freeze: blank, [which]: failed })
  }
}

/** The post, for one who gives first aid to what others wrote. */
async function aidedOf(ask: Ask): Promise<Calmed> {
  const calmed = await calmedOf(ask)
  if (!calmed.aid) throw new Forbidden('measure.notYours')
  if (calmed.post.mine) throw new Forbidden('measure.ownPost')
  return calmed
}

async function fold(ask: Ask) {
  const calmed = await aidedOf(ask)
  const form = ask.form(aidForm)
  return act(ask, calmed, async (tx, now) => {
    const { id: post } = calmed.post
    await refuseOthers(tx, 'folded', post, 'aid')
    await foldPost(tx, ask.forum, { ...given(ask, form, now), post, by: 'aid' })
    await tellAuthor(tx, 'post-folded', { post, now, actor: ask.member().id })
  })
}

async function unfold(ask: Ask) {
  const calmed = await aidedOf(ask)
  return act(ask, calmed, async (tx, now) => {
    const { id: post } = calmed.post
    await refuseOthers(tx, 'folded', post, 'aid')
    const done = await unfoldPost(tx, ask.forum, { post, now })
    if (done) await tellAuthor(tx, 'post-unfolded', { post, now, actor: ask.member().id })
  })
}

async function freeze(ask: Ask) {
  const calmed = await calmedOf(ask)
  const by = calmed.thread.mine ? 'author' : 'aid'
  if (by === 'aid') await aidedOf(ask)
  const form = ask.form(by === 'aid' ? aidForm : freezeForm)
  return act(ask, calmed, async (tx, now) => {
    const { id: post } = calmed.post
    await refuseOthers(tx, 'frozen', post, by)
    await freezeBranch(tx, ask.forum, { ...given(ask, form, now), post, by })
    await tellAuthor(tx, 'thread-frozen', { post, now, actor: ask.member().id })
  })
}

async function thaw(ask: Ask) {
  const calmed = await calmedOf(ask)
  const by = calmed.thread.mine ? 'author' : 'aid'
  return act(ask, calmed, async (tx, now) => {
    const { id: post } = calmed.post
    await refuseOthers(tx, 'frozen', post, by)
    await thawBranch(tx, ask.forum, { post, now })
  })
}

function given(ask: Ask, { reason, hours }: z.output<typeof freezeForm>, now: number) {
  const until = hours === undefined ? null : now + hours * 3_600_000
  return { actor: ask.member().id, reason, until, now }
}

// What was decided in a case, or came of reports, is changed by deciding.
async function refuseOthers(
  tx: Tx,
  kind: 'folded' | 'frozen',
  post: number,
  by: MeasureOn['by'],
): Promise<void> {
  const there = await findMeasure(tx, kind, post)
  if (there && there.by !== by) throw new Conflict('measure.byOthers')
}

async function act(ask: Ask, { post }: Calmed, work: (tx: Tx, now: number) => Promise<void>) {
  const { rates, writer, world, reader } = ask.forum
  await rates.take('change', ask.member().id)
  await writer.transact(async (tx) => {
    // It may have been deleted, or narrowed, between the look and the transaction.
    if (!(await maySeeNow(tx, ask.viewer, post.id))) throw new NotFound()
    await work(tx, world.now())
  })
  const after = await findPost(reader, ask.viewer, post.publicId)
  if (!after) throw new NotFound()
  return { json: { post: itemJson(after) }, to: paths.postInConversation(post.publicId) }
}

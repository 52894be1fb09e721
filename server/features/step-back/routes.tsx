/** Stepping back: everything one has written, for few or for nobody, in one act that can be undone. */
import { Router } from 'express'
import { stepBackForm, undoForm } from '../../../shared/forms/step-back.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inEvenTime } from '../../request/even-time.ts'
import { listOwnToChange } from '../../visibility/own-posts.ts'
import { listCircles } from '../circles/store.ts'
import { narrowAll, narrowed } from '../own-posts/store.ts'
import { findUndo, forgetUndos, rememberUndo, undoChange } from '../own-posts/undo.ts'
import { checkAudience } from '../posts/audience-choice.ts'
import { stepBackPage } from './views.tsx'

export function stepBackRoutes(forum: Forum): Router {
  forum.jobs.add('forget what can no longer be undone', (now) =>
    forum.writer.transact((tx) => forgetUndos(tx, now)),
  )
  const router = Router()
  router.get('/me/step-back', answer(forum, show))
  router.post('/me/step-back', answer(forum, stepBack, formAgain(pageOf)))
  router.post('/me/step-back/undo', answer(forum, undo))
  return router
}

async function show(ask: Ask) {
  const { reader, world } = ask.forum
  const found = await findUndo(reader, ask.member().id, undefined, world.now())
  const json = {
    undo: found && {
      id: found.publicId,
      at: new Date(found.at).toISOString(),
      posts: found.changes.length,
    },
  }
  return { json, page: await pageOf(ask, blankForm(world.id())) }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { reader, world } = ask.forum
  // Signed out meanwhile: the form stays.
  const id = ask.self?.id ?? -1
  const posts = await listOwnToChange(reader, id, {})
  const count = ask.query('changed')
  return stepBackPage({
    state,
    posts: posts.length,
    shown: narrowed(posts, 'me').length,
    circles: await listCircles(reader, id),
    changed: count !== null && /^\d{1,6}$/.test(count) ? Number(count) : null,
    isUndone: ask.query('undone') === '1',
    undo: await findUndo(reader, id, undefined, world.now()),
  })
}

async function stepBack(ask: Ask) {
  const { reader, writer, labels, rates, world } = ask.forum
  const { id: memberId } = ask.member()
  const to = await checkAudience(reader, memberId, ask.form(stepBackForm).to)
  await rates.take('change', memberId)
  const now = world.now()
  const { changed, undo } = await inEvenTime(ask.forum, () =>
    writer.transact(async (tx) => {
      const changes = await narrowAll(tx, labels, { memberId, to, now })
      const given = { publicId: world.id(), memberId, changes, now }
      return { changed: changes.length, undo: await rememberUndo(tx, given) }
    }),
  )
  return { json: { changed, undo }, to: `${paths.stepBack()}?changed=${changed}` }
}

async function undo(ask: Ask) {
  const { writer, labels, rates, world } = ask.forum
  const { id: memberId } = ask.member()
  const wanted = ask.form(undoForm).undo
  await rates.take('change', memberId)
  const now = world.now()
  const changed = await inEvenTime(ask.forum, () =>
    writer.transact(async (tx) => {
      const found = await findUndo(tx, memberId, wanted, now)
      if (!found) throw new NotFound('stepBack.nothing')
      return undoChange(tx, labels, { memberId, undo: found, now })
    }),
  )
  return { json: { changed }, to: `${paths.stepBack()}?undone=1&changed=${changed}` }
}

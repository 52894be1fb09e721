import { Router } from 'express'
import { unmaskingForm, unmaskingSecondForm } from '../../../../shared/forms/team.ts'
import { paths } from '../../../../shared/paths.ts'
import { NotFound } from '../../../errors.ts'
import type { Forum } from '../../../forum.ts'
import { blankForm, type FormState } from '../../../html/form.tsx'
import { asOfficer } from '../../../permissions/offices.ts'
import { formAgain } from '../../../request/again.tsx'
import { answer } from '../../../request/answer.tsx'
import type { Ask } from '../../../request/ask.ts'
import { findAliasCase, findBehindAlias } from '../../../visibility/behind-alias.ts'
import { listOfficers } from '../assign.ts'
import {
  answerUnmasking,
  askToUnmask,
  findUnmasking,
  tellUnmasked,
  type Unmasking,
} from './store.ts'
import { unmaskingPage } from './view.tsx'

/** Looking behind the alias of a case, for those who hear it. */
export function unmaskingRoutes(forum: Forum): Router {
  forum.jobs.add('tell whose alias was looked behind', (now) => tellUnmasked(forum, now))
  const router = Router()
  router.get('/moderation/cases/:id/unmasking', answer(forum, show))
  router.post('/moderation/cases/:id/unmasking', answer(forum, request, formAgain(again)))
  router.post('/moderation/cases/:id/unmasking/second', answer(forum, second, formAgain(again)))
  return router
}

async function show(ask: Ask) {
  return shownWith(ask, blankForm(ask.forum.world.id()))
}

async function again(ask: Ask, state: FormState) {
  return (await shownWith(ask, state)).page
}

async function shownWith(ask: Ask, state: FormState) {
  const { forum, viewer } = ask
  const { id: self } = asOfficer(ask)
  const id = ask.param('id')
  const one = await findAliasCase(forum, viewer, id)
  if (!one) throw new NotFound()
  const found = await findUnmasking(forum.reader, one.id)
  const handle = await findBehindAlias(forum, viewer, id, forum.world.now())
  const unmasking = found && unmaskingJson(found, self, handle)
  return { json: { unmasking }, page: unmaskingPage({ id, found, self, handle, state }) }
}

function unmaskingJson(found: Unmasking, self: number, handle: string | null) {
  const { state, ground, words, later, askedBy, askedAt, shownUntil } = found
  return {
    state,
    ground,
    words,
    later,
    askedBy: askedBy === self ? 'you' : 'another',
    askedAt: new Date(askedAt).toISOString(),
    shownUntil: handle === null || shownUntil === null ? null : new Date(shownUntil).toISOString(),
    handle,
  }
}

async function request(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const publicId = ask.param('id')
  // Before the words are looked at: what one does not hear answers alike whatever is sent.
  if (!(await findAliasCase(forum, viewer, publicId))) throw new NotFound()
  const form = ask.form(unmaskingForm)
  const officers = await listOfficers(forum)
  const now = forum.world.now()
  await forum.writer.transact((tx) =>
    askToUnmask(tx, forum, { ...form, viewer, publicId, officers, now }),
  )
  const { json } = await shownWith(ask, blankForm(''))
  return { status: 201, json, to: paths.unmasking(publicId) }
}

async function second(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = asOfficer(ask)
  await forum.rates.take('account', id)
  const publicId = ask.param('id')
  if (!(await findAliasCase(forum, viewer, publicId))) throw new NotFound()
  const form = ask.form(unmaskingSecondForm)
  const now = forum.world.now()
  await forum.writer.transact((tx) =>
    answerUnmasking(tx, forum, { ...form, viewer, publicId, now }),
  )
  const { json } = await shownWith(ask, blankForm(''))
  return { json, to: paths.unmasking(publicId) }
}

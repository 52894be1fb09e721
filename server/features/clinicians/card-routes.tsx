import { Router } from 'express'
import { cardForm } from '../../../shared/forms/clinicians.ts'
import { paths } from '../../../shared/paths.ts'
import { Forbidden } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import { cardJson, findCard, removeCard, writeCard } from './card.ts'
import { cardPage } from './card-views.tsx'

/** *Before you confide*: a peer clinician's own card. */
export function cardRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/clinician/card', answer(forum, show))
  router.put('/me/clinician/card', answer(forum, write, formAgain(pageOf)))
  router.delete('/me/clinician/card', answer(forum, remove))
  return router
}

function asClinician(ask: Ask): Self {
  const self = ask.member()
  if (!ask.viewer.has('clinician')) throw new Forbidden('clinician.notYou')
  return self
}

async function show(ask: Ask) {
  const { id } = asClinician(ask)
  const card = await findCard(ask.forum.reader, id)
  const page = await pageOf(ask, blankForm(ask.forum.world.id()))
  return { json: { card: cardJson(card) }, page }
}

async function pageOf(ask: Ask, state: FormState): Promise<Page> {
  const { self } = ask
  const card = self && (await findCard(ask.forum.reader, self.id))
  return cardPage({ handle: self?.handle ?? '', card, state })
}

async function write(ask: Ask) {
  const { forum } = ask
  const self = asClinician(ask)
  const form = ask.form(cardForm)
  await forum.rates.take('account', self.id)
  const card = { ...form, writtenAt: forum.world.now() }
  await forum.writer.transact((tx) => writeCard(tx, self.id, card))
  return { json: { card: cardJson(card) }, to: paths.card(self.handle) }
}

async function remove(ask: Ask) {
  const self = asClinician(ask)
  await ask.forum.writer.transact((tx) => removeCard(tx, self.id))
  return { to: paths.myClinician() }
}

import { Router } from 'express'
import { holdingForm } from '../../../shared/forms/holding.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import {
  findHoldingSettings,
  type HoldingSettings,
  writeHoldingSettings,
} from '../measures/holding-settings.ts'
import { listsPage, settingsPage } from './setting-views.tsx'

/** What is read first: the owner sets it, and members can look it up. */
export function settingRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/community/holding', answer(forum, show))
  router.put('/community/holding', answer(forum, change, formAgain(showAgain)))
  router.get('/word-lists', answer(forum, showLists))
  return router
}

async function show(ask: Ask) {
  asOwner(ask)
  const settings = await findHoldingSettings(ask.forum.reader)
  const state = blankForm(ask.forum.world.id(), typedOf(settings))
  return { json: settings, page: settingsPage(state, ask.query('saved') !== null) }
}

function showAgain(ask: Ask, state: FormState) {
  asOwner(ask)
  return settingsPage(state, false)
}

async function change(ask: Ask) {
  const self = asOwner(ask)
  const { rates, writer } = ask.forum
  const settings = ask.form(holdingForm)
  await rates.take('account', self.id)
  await writer.transact((tx) => writeHoldingSettings(tx, settings))
  return { json: settings, to: `${paths.holdingSettings()}?saved=1` }
}

async function showLists(ask: Ask) {
  ask.member()
  const { lists } = await findHoldingSettings(ask.forum.reader)
  return { json: { lists }, page: listsPage(lists) }
}

function typedOf({ first, lists }: HoldingSettings): Record<string, string> {
  const typed: Record<string, string> = first ? { first: 'on' } : {}
  lists.forEach(({ name, words }, number) => {
    typed[`lists.${number}.name`] = name
    typed[`lists.${number}.words`] = words.join('\n')
  })
  return typed
}

import { Router } from 'express'
import { rulesForm } from '../../../shared/forms/rules.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { versionIn } from '../../html/versions.tsx'
import { rulesEditPage, rulesTyped } from './edit-view.tsx'
import { createEdition, type Edition, findEdition, listEditions } from './store.ts'
import { rulesPage } from './views.tsx'

/** The rules: read by everybody, changed by the owner. */
export function ruleRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/rules', answer(forum, showRules))
  router.put(
    '/rules',
    answer(
      forum,
      changeRules,
      formAgain((_ask, state) => rulesEditPage(state)),
    ),
  )
  router.get('/rules/:version', answer(forum, showEarlier))
  router.get('/community/rules', answer(forum, showEditForm))
  return router
}

async function showRules(ask: Ask) {
  const { reader } = ask.forum
  const edition = await findEdition(reader)
  const versions = await listEditions(reader)
  return {
    json: { rules: edition && editionJson(edition) },
    page: rulesPage({ edition, versions, owner: ask.viewer.has('owner') }),
  }
}

async function showEarlier(ask: Ask) {
  const { reader } = ask.forum
  const number = versionIn(ask)
  const edition = number === null ? null : await findEdition(reader, number)
  if (!edition) throw new NotFound()
  const versions = await listEditions(reader)
  return {
    json: { rules: editionJson(edition) },
    page: rulesPage({ edition, versions, owner: false }),
  }
}

function editionJson({ version, createdAt, rules }: Edition) {
  return {
    version,
    createdAt: new Date(createdAt).toISOString(),
    rules: rules.map(({ publicId: id, about, title, body }) => ({ id, about, title, body })),
  }
}

async function showEditForm(ask: Ask) {
  asOwner(ask)
  const edition = await findEdition(ask.forum.reader)
  return {
    json: { rules: edition && editionJson(edition) },
    page: rulesEditPage(blankForm(ask.forum.world.id(), rulesTyped(edition))),
  }
}

async function changeRules(ask: Ask) {
  const self = asOwner(ask)
  const { forum } = ask
  await forum.rates.take('account', self.id)
  const { rules, basedOn } = ask.form(rulesForm)
  const now = forum.world.now()
  const version = await forum.writer.transact((tx) =>
    createEdition(tx, forum.world, { rules, now }, basedOn),
  )
  const edition = await findEdition(forum.reader, version)
  return { json: { rules: edition && editionJson(edition) }, to: paths.rules() }
}

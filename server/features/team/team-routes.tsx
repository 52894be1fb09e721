import { Router } from 'express'
import { matterStateForm, matterStates, matterWordsForm } from '../../../shared/forms/team.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { once } from '../../db/idempotency.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOfficer } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import {
  findHeardMatter,
  listHeardMatters,
  type Matter,
  readMatter,
} from '../../visibility/matter-scope.ts'
import { fullMatterJson, matterJson } from './json.ts'
import { matterPage } from './matter-view.tsx'
import { nextOf, placeOf } from './place.ts'
import { moveMatter, sayInMatter } from './store.ts'
import { teamMattersPage } from './team-view.tsx'

/** The team's side: only what was given to the one who asks, as with cases. */
export function teamSideRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/moderation/team', answer(forum, list))
  router.get('/moderation/team/:id', answer(forum, show))
  router.post('/moderation/team/:id/words', answer(forum, say, formAgain(again)))
  router.put('/moderation/team/:id/state', answer(forum, move, formAgain(again)))
  return router
}

async function list(ask: Ask) {
  asOfficer(ask)
  const asked = ask.query('state') ?? 'open'
  const state = matterStates.find((known) => known === asked)
  if (!state) throw new Invalid([{ field: 'state', word: 'form.choice' }])
  const { reader } = ask.forum
  const found = await listHeardMatters(reader, ask.viewer, state, placeOf(ask), limits.rowsPerPage)
  const next = nextOf(ask, found.next)
  return {
    json: { matters: found.matters.map((one) => matterJson(one, 'team')), next },
    page: teamMattersPage({ matters: found.matters, state, next }),
  }
}

async function heard(ask: Ask): Promise<Matter> {
  asOfficer(ask)
  const matter = await findHeardMatter(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!matter) throw new NotFound()
  return matter
}

async function show(ask: Ask) {
  return shownWith(ask, blankForm(ask.forum.world.id()))
}

async function again(ask: Ask, state: FormState) {
  return (await shownWith(ask, state)).page
}

async function shownWith(ask: Ask, state: FormState) {
  const { reader, keys } = ask.forum
  const matter = await readMatter(reader, ask.viewer, await heard(ask))
  return {
    json: { matter: fullMatterJson(keys, matter, 'team') },
    page: matterPage({ matter, side: 'team', keys, state }),
  }
}

async function say(ask: Ask) {
  const { forum } = ask
  const { id: author } = asOfficer(ask)
  await heard(ask)
  const { words } = ask.form(matterWordsForm)
  await forum.rates.take('team', author)
  const now = forum.world.now()
  const use = { memberId: author, key: ask.idempotencyKey, kind: 'matter words', now }
  await forum.writer.transact(async (tx) => {
    // Asked again within: a list or a block may have come between.
    const matter = await findHeardMatter(tx, ask.viewer, ask.param('id'))
    if (!matter) throw new NotFound()
    await once(tx, use, async () => {
      await sayInMatter(tx, forum, matter, { author, byTeam: true, words, now })
      return matter.id
    })
  })
  const { json } = await shownWith(ask, blankForm(''))
  return { status: 201, json, to: paths.teamMatters(ask.param('id')) }
}

async function move(ask: Ask) {
  const { forum } = ask
  const { id } = asOfficer(ask)
  const matter = await heard(ask)
  const { state } = ask.form(matterStateForm)
  await forum.rates.take('team', id)
  await forum.writer.transact((tx) => moveMatter(tx, matter, state, forum.world.now()))
  const { json } = await shownWith(ask, blankForm(''))
  return { json, to: paths.teamMatters(matter.publicId) }
}

import { Router } from 'express'
import { matterForm, matterStateForm, matterWordsForm } from '../../../shared/forms/team.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { findRepeat, once } from '../../db/idempotency.ts'
import { Forbidden, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { Self } from '../../request/session.ts'
import {
  findOwnMatter,
  listOwnMatters,
  type Matter,
  readMatter,
} from '../../visibility/matter-scope.ts'
import { listOfficers } from '../moderation/assign.ts'
import { fullMatterJson, matterJson } from './json.ts'
import { matterPage } from './matter-view.tsx'
import { ownMattersPage } from './own-view.tsx'
import { nextOf, placeOf } from './place.ts'
import { readReferences } from './references.ts'
import { moveMatter, openMatter, sayInMatter } from './store.ts'

/** The member's side. Open to everybody who was let in, also while they are paused. */
export function ownTeamRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/team', answer(forum, showOwn))
  router.post('/me/team', answer(forum, open, formAgain(ownAgain)))
  router.get('/me/team/:id', answer(forum, show))
  router.post('/me/team/:id/words', answer(forum, say, formAgain(matterAgain)))
  router.put('/me/team/:id/state', answer(forum, move, formAgain(matterAgain)))
  return router
}

/** @throws SignedOut, and Forbidden for who has not been let in; being paused stands in no way */
function asMember(ask: Ask): Self {
  const self = ask.member()
  const { active, pause } = ask.viewer.facts
  if (!active && !pause) throw new Forbidden('team.onlyMembers')
  return self
}

async function showOwn(ask: Ask) {
  asMember(ask)
  return ownWith(ask, blankForm(ask.forum.world.id()))
}

async function ownAgain(ask: Ask, state: FormState) {
  return (await ownWith(ask, state)).page
}

async function ownWith(ask: Ask, state: FormState) {
  const { reader } = ask.forum
  const found = await listOwnMatters(reader, ask.viewer, placeOf(ask), limits.rowsPerPage)
  const next = nextOf(ask, found.next)
  return {
    json: { matters: found.matters.map((one) => matterJson(one, 'member')), next },
    page: ownMattersPage({ matters: found.matters, next, state }),
  }
}

async function open(ask: Ask) {
  const { forum } = ask
  const { id: member } = asMember(ask)
  const use = { memberId: member, key: ask.idempotencyKey, kind: 'matter' }
  const known = await findRepeat(forum.reader, use)
  if (known === null) await forum.rates.take('team', member)
  const { posts: typed, ...form } = ask.form(matterForm)
  const posts = known === null ? await readReferences(ask, typed) : []
  const officers = await listOfficers(forum)
  const now = forum.world.now()
  const { id } = await forum.writer.transact((tx) =>
    once(tx, { ...use, now }, () =>
      openMatter(tx, forum, { ...form, member, posts, officers, now }),
    ),
  )
  const matter = await madeMatter(ask, id)
  const json = { matter: fullMatterJson(forum.keys, matter, 'member') }
  return { status: 201, json, to: paths.myTeam(matter.publicId) }
}

async function madeMatter(ask: Ask, id: number) {
  const { reader } = ask.forum
  const row = await reader
    .selectFrom('matter')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return readMatter(reader, ask.viewer, await matterWith(ask, row?.public_id ?? ''))
}

async function matterWith(ask: Ask, publicId: string): Promise<Matter> {
  asMember(ask)
  const matter = await findOwnMatter(ask.forum.reader, ask.viewer, publicId)
  if (!matter) throw new NotFound()
  return matter
}

async function show(ask: Ask) {
  return shownWith(ask, blankForm(ask.forum.world.id()))
}

async function matterAgain(ask: Ask, state: FormState) {
  return (await shownWith(ask, state)).page
}

async function shownWith(ask: Ask, state: FormState) {
  const { reader, keys } = ask.forum
  const matter = await readMatter(reader, ask.viewer, await matterWith(ask, ask.param('id')))
  return {
    json: { matter: fullMatterJson(keys, matter, 'member') },
    page: matterPage({ matter, side: 'member', keys, state }),
  }
}

async function say(ask: Ask) {
  const { forum } = ask
  const matter = await matterWith(ask, ask.param('id'))
  const { words } = ask.form(matterWordsForm)
  const { id: author } = ask.member()
  await forum.rates.take('team', author)
  const now = forum.world.now()
  const use = { memberId: author, key: ask.idempotencyKey, kind: 'matter words', now }
  await forum.writer.transact((tx) =>
    once(tx, use, async () => {
      await sayInMatter(tx, forum, matter, { author, byTeam: false, words, now })
      return matter.id
    }),
  )
  const { json } = await shownWith(ask, blankForm(''))
  return { status: 201, json, to: paths.myTeam(matter.publicId) }
}

async function move(ask: Ask) {
  const { forum } = ask
  const matter = await matterWith(ask, ask.param('id'))
  const { state } = ask.form(matterStateForm)
  await forum.rates.take('team', ask.member().id)
  await forum.writer.transact((tx) => moveMatter(tx, matter, state, forum.world.now()))
  const { json } = await shownWith(ask, blankForm(''))
  return { json, to: paths.myTeam(matter.publicId) }
}

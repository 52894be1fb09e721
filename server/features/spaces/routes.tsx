import { Router } from 'express'
import { editedSpace, newSpace } from '../../../shared/forms/spaces.ts'
import { paths } from '../../../shared/paths.ts'
import { once } from '../../db/idempotency.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { isIndexed, listSpaces } from '../../visibility/space-scope.ts'
import { listedSpaceJson, spaceJson } from '../threads/json.ts'
import { findOwned, lookUp, spaceMemberRoutes } from './member-routes.tsx'
import { addSpaceMember, createSpace, editSpace, findAnySpace, listAllSpaces } from './store.ts'
import { spacesPage } from './list-view.tsx'
import { editSpacePage, newSpacePage } from './views.tsx'

/** What the owner does with spaces. Reading them is the conversation's part. */
export function spaceSettingRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/community/spaces', answer(forum, showSpaces))
  router.get('/community/spaces/new', answer(forum, showNew))
  router.post(
    '/spaces',
    answer(
      forum,
      openSpace,
      formAgain((_ask, state) => newSpacePage(state)),
    ),
  )
  router.get('/s/:slug/edit', answer(forum, showEdit))
  router.patch('/s/:slug', answer(forum, changeSpace, formAgain(showEditAgain)))
  router.use(spaceMemberRoutes(forum))
  return router
}

async function showSpaces(ask: Ask) {
  asOwner(ask)
  const spaces = await listAllSpaces(ask.forum.reader)
  return { json: { spaces: spaces.map(spaceJson) }, page: spacesPage(spaces, ask.forum.world.id()) }
}

function showNew(ask: Ask) {
  asOwner(ask)
  return { json: {}, page: newSpacePage(blankForm(ask.forum.world.id())) }
}

async function openSpace(ask: Ask) {
  const self = asOwner(ask)
  const { forum } = ask
  await forum.rates.take('account', self.id)
  const given = ask.form(newSpace)
  const now = forum.world.now()
  const use = { memberId: self.id, key: ask.idempotencyKey, kind: 'space', now }
  const { id } = await forum.writer.transact((tx) =>
    once(tx, use, async () => {
      const made = await createSpace(tx, forum.world, { ...given, now })
      if (given.access === 'invitation') await addSpaceMember(tx, made, self.id, now)
      return made
    }),
  )
  const space = (await listAllSpaces(forum.reader)).find((known) => known.id === id)
  if (!space) throw new NotFound()
  return { status: 201, json: { space: await listedJson(ask, space) }, to: paths.spaceSettings() }
}

async function showEdit(ask: Ask) {
  const space = await findOwned(ask)
  const { name, description, access } = space
  const indexed = (await isIndexed(ask.forum.reader, space.id)) ? 'yes' : 'no'
  const state = blankForm(ask.forum.world.id(), { name, description, access, indexed })
  const member = await lookUp(ask, space)
  return {
    json: { space: spaceJson(space) },
    page: editSpacePage({ slug: space.slug, state, saved: ask.query('saved') !== null, member }),
  }
}

async function changeSpace(ask: Ask) {
  const space = await findOwned(ask)
  const { forum, self } = ask
  const changes = ask.form(editedSpace)
  await forum.writer.transact(async (tx) => {
    await editSpace(tx, space.id, changes, forum.world.now())
    const closes = changes.access === 'invitation' && space.access !== 'invitation'
    // Whoever closes a space behind themselves would have no way back in.
    if (closes && self) await addSpaceMember(tx, space.id, self.id, forum.world.now())
  })
  const changed = (await findAnySpace(forum.reader, space.slug)) ?? space
  const moved = changes.place !== undefined
  return {
    json: { space: await listedJson(ask, changed) },
    to: moved ? paths.spaceSettings() : `${paths.editSpace(space.slug)}?saved=1`,
  }
}

function showEditAgain(ask: Ask, state: FormState) {
  return editSpacePage({ slug: ask.param('slug'), state, saved: false, member: null })
}

/** The space as its list shows it; what the owner cannot see in it does not count. */
async function listedJson(ask: Ask, space: VisibleSpace) {
  const { forum } = ask
  const viewer = await forum.viewers.current(ask.viewer.id)
  const listed = (await listSpaces(forum.reader, viewer)).find(({ id }) => id === space.id)
  return listedSpaceJson(listed ?? { ...space, threadCount: 0, lastActivityAt: null })
}

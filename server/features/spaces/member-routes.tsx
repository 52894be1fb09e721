import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, failedForm, type FormState } from '../../html/form.tsx'
import { asOwner } from '../../permissions/offices.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { addSpaceMember, findAnySpace, isSpaceMember, removeSpaceMember } from './store.ts'

/** Adding people to spaces by invitation and taking them out, by handle. */
export function spaceMemberRoutes(forum: Forum): Router {
  const router = Router()
  const path = '/s/:slug/members/:handle'
  router.put(
    path,
    answer(forum, (ask) => changeMember(ask, addSpaceMember)),
  )
  router.delete(
    path,
    answer(forum, (ask) => changeMember(ask, removeSpaceMember)),
  )
  return router
}

type MemberChange = (tx: Tx, space: number, member: number, now: number) => Promise<void>

async function changeMember(ask: Ask, change: MemberChange) {
  const space = await findOwned(ask)
  const { forum } = ask
  const member = await findMember(forum.reader, ask.viewer, ask.param('handle'))
  if (!member) throw new NotFound()
  if (space.access !== 'invitation') throw new Conflict('space.notByInvitation')
  const now = forum.world.now()
  await forum.writer.transact((tx) => change(tx, space.id, member.id, now))
  return { to: `${paths.editSpace(space.slug)}?handle=${encodeURIComponent(member.handle)}` }
}

/** The space of the address, for the owner. @throws SignedOut, Forbidden, NotFound */
export async function findOwned(ask: Ask): Promise<VisibleSpace> {
  const self = asOwner(ask)
  if (ask.req.method !== 'GET') await ask.forum.rates.take('account', self.id)
  const space = await findAnySpace(ask.forum.reader, ask.param('slug'))
  if (!space) throw new NotFound()
  return space
}

/** What a page shows of the one whose handle was typed. */
export interface LookedUp {
  state: FormState
  found: { handle: string; reads: boolean } | null
}

/** Looks up the handle in the address; null for spaces that have no list of members. */
export async function lookUp(ask: Ask, space: VisibleSpace): Promise<LookedUp | null> {
  if (space.access !== 'invitation') return null
  const { reader, world } = ask.forum
  const handle = (ask.query('handle') ?? '').trim().replace(/^@/, '')
  const state = blankForm(world.id(), { handle })
  if (handle === '') return { state, found: null }
  const member = await findMember(reader, ask.viewer, handle)
  if (member) {
    const reads = await isSpaceMember(reader, space.id, member.id)
    return { state, found: { handle: member.handle, reads } }
  }
  const error = new Invalid([{ field: 'handle', word: 'space.memberUnknown' }])
  return { state: failedForm({ handle }, error, world.id()), found: null }
}

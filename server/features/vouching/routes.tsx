import { Router } from 'express'
import { paths } from '../../../shared/paths.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm } from '../../html/form.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember, listMembers, type VisibleMember } from '../../visibility/member-scope.ts'
import { whyNotVouch } from './may-vouch.ts'
import { listVouchedBy, listVouchers, stopVouching, vouchForMember } from './store.ts'
import { vouchesPage } from './views.tsx'

/** Vouching for somebody, and whose word one has and has given. */
export function vouchingRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/vouches', answer(forum, showVouches))
  router.put('/m/:handle/vouch', answer(forum, vouch))
  router.delete('/m/:handle/vouch', answer(forum, withdraw))
  return router
}

const nameOf = ({ publicId: id, handle }: VisibleMember) => ({ id, handle })

async function showVouches(ask: Ask) {
  const { reader, world } = ask.forum
  const { id } = ask.member()
  const visible = async (ids: number[]) => (await listMembers(reader, ask.viewer, ids)).map(nameOf)
  const by = await visible(await listVouchers(reader, 'member', id))
  const given = await visible(await listVouchedBy(reader, 'member', id))
  const { vouched } = ask.viewer.facts
  const why = await whyNotVouch(ask)
  const state = blankForm(world.id())
  return { json: { vouched, by, given }, page: vouchesPage({ vouched, by, given, why, state }) }
}

async function otherMember(ask: Ask): Promise<VisibleMember> {
  const self = ask.member()
  await ask.forum.rates.take('account', self.id)
  const other = await findMember(ask.forum.reader, ask.viewer, ask.param('handle'))
  if (!other) throw new NotFound()
  if (other.id === self.id) throw new Invalid([{ field: 'handle', word: 'vouch.self' }])
  return other
}

async function vouch(ask: Ask) {
  const { writer, keys, world } = ask.forum
  const { id: voucher } = ask.member()
  const why = await whyNotVouch(ask)
  if (why) throw new Forbidden(why)
  const other = await otherMember(ask)
  const by = { voucher, vouched: other.id }
  await writer.transact((tx) => vouchForMember(tx, keys, by, world.now()))
  return { to: paths.member(other.handle) }
}

// Whoever may not vouch any more can still take their word back.
async function withdraw(ask: Ask) {
  const { writer, world } = ask.forum
  const other = await otherMember(ask)
  const by = { voucher: ask.member().id, vouched: other.id }
  await writer.transact((tx) => stopVouching(tx, by, world.now()))
  return { to: ask.typed.back === 'list' ? paths.myVouches() : paths.member(other.handle) }
}

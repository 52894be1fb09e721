/** Blocks: hide oneself and somebody from each other. */
import { Router } from 'express'
import { circleMember } from '../../../shared/forms/circles.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { failedForm } from '../../html/form.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import { findBlocked, listBlocked, setBlock } from './store.ts'
import { blocksPage } from './views.tsx'

export function blockRoutes(forum: Forum): Router {
  const router = Router()
  const { reader, writer, labels, world, rates } = forum

  router.get(
    '/me/blocks',
    answer(forum, async (ask) => {
      const blocked = await listBlocked(reader, ask.member().id)
      return { json: { blocked }, page: blocksPage(blocked, null, world.id()) }
    }),
  )

  const set = async (ask: Ask, handle: string, on: boolean) => {
    const me = ask.member()
    await rates.take('account', me.id)
    // One's own list is one's own: somebody already on it is found there, seen or not.
    const known = await findBlocked(reader, me.id, handle)
    const other =
      known ?? (on ? ((await findMember(reader, ask.viewer, handle))?.id ?? null) : null)
    if (other === null) throw new NotFound('block.nobody')
    if (other === me.id) throw new Invalid([{ field: 'handle', word: 'block.self' }])
    const change = { blocker: me.id, blocked: other, on, now: world.now() }
    await writer.transact((tx) => setBlock(tx, labels, change))
    return { to: '/me/blocks' }
  }
  router.put(
    '/me/blocks/:handle',
    answer(forum, (ask) => set(ask, ask.param('handle'), true)),
  )
  router.delete(
    '/me/blocks/:handle',
    answer(forum, (ask) => set(ask, ask.param('handle'), false)),
  )
  router.post(
    '/me/blocks',
    answer(
      forum,
      async (ask) => set(ask, ask.form(circleMember).handle, true),
      async (ask, error) => {
        const blocked = await listBlocked(reader, ask.member().id)
        return blocksPage(blocked, failedForm(ask.typed, error, world.id()), '')
      },
    ),
  )
  return router
}

/** Circles: make one, name it, add and remove people, end it. */
import { Router } from 'express'
import { circleMember, circleName } from '../../../shared/forms/circles.ts'
import { limits } from '../../../shared/limits.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { failedForm } from '../../html/form.tsx'
import { answer, type Again } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findMember } from '../../visibility/member-scope.ts'
import type { Circle, CircleWithMembers } from './store.ts'
import * as store from './store.ts'
import { circlesPage } from './views.tsx'

function circleJson({ publicId: id, name, members }: CircleWithMembers) {
  return { id, name, members }
}

async function circleOf(ask: Ask): Promise<Circle> {
  const circle = await store.findCircle(ask.forum.reader, ask.member().id, ask.param('id'))
  if (!circle) throw new NotFound()
  return circle
}

async function circlesOf(ask: Ask): Promise<CircleWithMembers[]> {
  const { reader } = ask.forum
  const circles = await store.listCircles(reader, ask.member().id)
  return Promise.all(circles.map((circle) => store.withMembers(reader, ask.viewer, circle)))
}

export function circleRoutes(forum: Forum): Router {
  const router = Router()
  const { reader, writer, labels, world, rates } = forum
  const again: Again = async (ask, error) =>
    circlesPage(await circlesOf(ask), failedForm(ask.typed, error, world.id()))

  router.get(
    '/me/circles',
    answer(forum, async (ask) => {
      const circles = await circlesOf(ask)
      return {
        json: { circles: circles.map(circleJson) },
        page: circlesPage(circles, null, world.id()),
      }
    }),
  )
  router.post(
    '/me/circles',
    answer(
      forum,
      async (ask) => {
        const me = ask.member()
        const { name } = ask.form(circleName)
        await rates.take('account', me.id)
        const made = { publicId: world.id(), keeperId: me.id, name, now: world.now() }
        const circle = await writer.transact((tx) => store.createCircle(tx, made))
        if (!circle) {
          throw new Invalid([
            { field: 'name', word: 'circle.tooMany', values: { max: limits.circles } },
          ])
        }
        return {
          status: 201,
          json: { circle: circleJson({ ...circle, members: [] }) },
          to: '/me/circles',
        }
      },
      again,
    ),
  )
  router.patch(
    '/me/circles/:id',
    answer(
      forum,
      async (ask) => {
        const circle = await circleOf(ask)
        const { name } = ask.form(circleName)
        await rates.take('account', ask.member().id)
        await writer.transact((tx) => store.renameCircle(tx, circle, name))
        const named = await store.withMembers(reader, ask.viewer, { ...circle, name })
        return { json: { circle: circleJson(named) }, to: '/me/circles' }
      },
      again,
    ),
  )
  router.delete(
    '/me/circles/:id',
    answer(forum, async (ask) => {
      const circle = await circleOf(ask)
      const by = { keeperId: ask.member().id, now: world.now() }
      await writer.transact((tx) => store.deleteCircle(tx, labels, circle, by))
      return { to: '/me/circles' }
    }),
  )

  const set = async (ask: Ask, handle: string, on: boolean) => {
    const circle = await circleOf(ask)
    await rates.take('account', ask.member().id)
    const known = on
      ? ((await findMember(reader, ask.viewer, handle))?.id ?? null)
      : await store.findInCircle(reader, circle, handle)
    if (known === null || known === ask.member().id) throw new NotFound('circle.nobody')
    const change = { memberId: known, on, now: world.now() }
    await writer.transact((tx) => store.setCircleMember(tx, circle, change))
    return { to: '/me/circles' }
  }
  router.put(
    '/me/circles/:id/members/:handle',
    answer(forum, (ask) => set(ask, ask.param('handle'), true)),
  )
  router.delete(
    '/me/circles/:id/members/:handle',
    answer(forum, (ask) => set(ask, ask.param('handle'), false)),
  )
  router.post(
    '/me/circles/:id/members',
    answer(forum, async (ask) => set(ask, ask.form(circleMember).handle, true), again),
  )
  return router
}

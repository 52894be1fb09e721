import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { howCommon, listLooksBehind, listStanding } from './own.ts'
import { standingPage } from './own-view.tsx'

/** What a member can read of their own standing. */
export function ownStandingRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/standing', answer(forum, show))
  return router
}

async function show(ask: Ask) {
  const { reader, world } = ask.forum
  const { id } = ask.member()
  const now = world.now()
  const measures = await listStanding(reader, id, now)
  const common = await howCommon(reader, ask.viewer, now)
  const looks = await listLooksBehind(reader, id)
  const iso = (at: number) => new Date(at).toISOString()
  const json = {
    measures: measures.map(({ publicId, decidedAt, until, ...one }) => ({
      id: publicId,
      ...one,
      decidedAt: iso(decidedAt),
      until: until === null ? null : iso(until),
    })),
    common,
    looksBehind: looks.map(({ at, ground }) => ({ at: iso(at), ground })),
  }
  return { json, page: standingPage({ measures, common, looks }) }
}

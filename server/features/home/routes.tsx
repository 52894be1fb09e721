/** The first page and the list of spaces. */
import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { findBreak } from '../../on-break.ts'
import { answer } from '../../request/answer.tsx'
import { findNewForYou } from '../../visibility/new-for-you.ts'
import { listSpaces } from '../../visibility/space-scope.ts'
import { quietLines } from '../community/quiet-lines.tsx'
import { readEverything } from '../notices/read-thread.ts'
import { listedSpaceJson, threadJson } from '../threads/json.ts'
import { quietPage } from './quiet-page.tsx'
import { doorsPage, homePage, spacesPage } from './views.tsx'

export function homeRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/',
    answer(forum, async (ask) => {
      const { reader, world } = forum
      const spaces = await listSpaces(reader, ask.viewer)
      const listed = spaces.map(listedSpaceJson)
      if (!ask.self) return { json: { spaces: listed }, page: doorsPage(ask.community, spaces) }
      const away = await findBreak(reader, ask.self.id, world.now())
      const isQuiet = away !== null && ask.query('anyway') === null
      if (isQuiet && !ask.wantsJson) return { page: quietPage(away) }
      const fresh = await findNewForYou(reader, ask.viewer, limits.newForYou)
      ask.stirred = fresh.stirred
      const json = {
        spaces: listed,
        followed: fresh.followed.map(threadJson),
        others: fresh.others.map(threadJson),
      }
      if (ask.wantsJson) return { json }
      const lines = await quietLines(ask)
      return { page: homePage(ask.self.handle, { spaces, lines, fresh }) }
    }),
  )
  router.put(
    '/me/read',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      await forum.rates.take('mark', id)
      const now = forum.world.now()
      await forum.writer.transact((tx) => readEverything(tx, ask.viewer, now))
      return { to: paths.home() }
    }),
  )
  router.get(
    '/spaces',
    answer(forum, async (ask) => {
      const spaces = await listSpaces(forum.reader, ask.viewer)
      return { json: { spaces: spaces.map(listedSpaceJson) }, page: spacesPage(spaces) }
    }),
  )
  return router
}

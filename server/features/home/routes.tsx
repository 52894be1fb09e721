/** The first page and the list of spaces. */
import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import { listSpaces } from '../../visibility/space-scope.ts'
import { quietLines } from '../community/quiet-lines.tsx'
import { listedSpaceJson } from '../threads/json.ts'
import { doorsPage, homePage, spacesPage } from './views.tsx'

export function homeRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/',
    answer(forum, async (ask) => {
      const spaces = await listSpaces(forum.reader, ask.viewer)
      const json = { spaces: spaces.map(listedSpaceJson) }
      return {
        json,
        page: ask.self
          ? homePage(ask.self.handle, spaces, await quietLines(ask))
          : doorsPage(ask.community, spaces),
      }
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

import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { placeAfter } from '../../request/place.ts'
import { followedPage } from './followed-view.tsx'
import { followedJson, listFew, listThreads } from './list-followed.ts'

/** What one has chosen to hear more or less of. */
export function followedRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/following', answer(forum, show))
  return router
}

async function show(ask: Ask) {
  const { reader } = ask.forum
  const few = await listFew(reader, ask.viewer, ask.member().id)
  const place = placeAfter(ask, 'following')
  const { threads, next } = await pageOf(ask, place?.[0] ?? Number.MAX_SAFE_INTEGER)
  // Spaces and branches stand on the first page.
  const shown = place === null ? few : { spaces: [], branches: [] }
  return {
    json: { ...followedJson({ ...few, threads }), next },
    page: followedPage({
      ...shown,
      threads,
      next,
      first: place === null,
      here: ask.address ?? paths.myFollowing(),
    }),
  }
}

async function pageOf(ask: Ask, below: number) {
  const { reader, cursors } = ask.forum
  const limit = limits.rowsPerPage
  const asked = { member: ask.member().id, below, limit: limit + 1 }
  const found = await listThreads(reader, ask.viewer, asked)
  const threads = found.slice(0, limit)
  const last = found.length > limit ? threads.at(-1) : undefined
  return { threads, next: last ? cursors.seal('following', [last.thread.id]) : null }
}

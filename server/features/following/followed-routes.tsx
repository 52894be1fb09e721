import { Router } from 'express'
import { limits } from '../../../shared/limits.ts'
import { Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listPostsById } from '../../visibility/posts-by-id.ts'
import { listSpaces } from '../../visibility/space-scope.ts'
import { listThreadsByIds } from '../../visibility/thread-scope.ts'
import { followedPage } from './followed-view.tsx'
import { listFollowedBranches, listFollowedSpaces, listFollowedThreads } from './store.ts'

/** What one has chosen to hear more or less of. */
export function followedRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/following', answer(forum, show))
  return router
}

async function show(ask: Ask) {
  const after = ask.query('after')
  const { spaces, branches } = await listFewOf(ask)
  const { threads, next } = await listThreadsOf(ask, after)
  const first = after === null
  return {
    json: {
      spaces: spaces.map(({ space: { publicId: id, slug, name }, level }) => ({
        ...{ id, slug, name, level },
      })),
      threads: threads.map(({ thread, level }) => ({
        ...{ id: thread.publicId, title: thread.title, level },
      })),
      branches: branches.map(({ post, level }) => ({
        ...{ post: post.publicId, thread: post.threadPublicId, level },
      })),
      next,
    },
    page: followedPage({
      spaces: first ? spaces : [],
      branches: first ? branches : [],
      threads,
      next,
      first,
    }),
  }
}

/** Spaces and branches, which are few; as far as they are in sight. */
async function listFewOf(ask: Ask) {
  const { reader } = ask.forum
  const { id } = ask.member()
  const spaces = new Map((await listSpaces(reader, ask.viewer)).map((space) => [space.id, space]))
  const rows = await listFollowedBranches(reader, id)
  const posts = await listPostsById(
    reader,
    ask.viewer,
    rows.map((row) => row.id),
  )
  return {
    spaces: (await listFollowedSpaces(reader, id)).flatMap((row) => {
      const space = spaces.get(row.id)
      return space ? [{ space, level: row.level }] : []
    }),
    branches: rows.flatMap((row) => {
      const post = posts.get(row.id)
      return post ? [{ post, level: row.level }] : []
    }),
  }
}

/** A page of threads that are in sight, however many are not. */
async function listThreadsOf(ask: Ask, after: string | null) {
  const { reader, cursors } = ask.forum
  const { id } = ask.member()
  const place = after === null ? null : cursors.open('following', after)
  if (after !== null && !place) {
    throw new Invalid([{ field: 'after', word: 'error.invalid.cursor' }], 'error.invalid.cursor')
  }
  const found: { id: number; level: 'all' | 'direct' | 'nothing' }[] = []
  const seen = new Map<number, Awaited<ReturnType<typeof listThreadsByIds>>[number]>()
  for (let below = place?.[0] ?? Number.MAX_SAFE_INTEGER; ;) {
    const rows = await listFollowedThreads(reader, id, below, limits.rowsPerPage + 1)
    const ids = rows.map((row) => row.id)
    for (const thread of await listThreadsByIds(reader, ask.viewer, ids))
      seen.set(thread.id, thread)
    found.push(...rows.filter((row) => seen.has(row.id)))
    if (found.length > limits.rowsPerPage || rows.length <= limits.rowsPerPage) break
    below = ids.at(-1)!
  }
  const page = found.slice(0, limits.rowsPerPage)
  const last = found.length > page.length ? page.at(-1) : undefined
  return {
    threads: page.map(({ id: thread, level }) => ({ thread: seen.get(thread)!, level })),
    next: last ? cursors.seal('following', [last.id]) : null,
  }
}

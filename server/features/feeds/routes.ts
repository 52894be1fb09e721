/** Atom feeds of the public spaces, and of nothing else: a feed reader is nobody in particular. */
import { Router } from 'express'
import { Feed } from 'feed'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listPostsById } from '../../visibility/posts-by-id.ts'
import type { VisiblePost, VisibleThread } from '../../visibility/rows.ts'
import { findSpace, listThreads } from '../../visibility/space-scope.ts'
import { inLanguage } from '../../words/index.ts'
import { nameOf } from '../posts/byline.ts'
import { foldedWords } from '../posts/measure-html.ts'

export function feedRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/s/:slug/feed', answer(forum, showFeed))
  return router
}

// The same for whoever asks: what only members may read is in no feed, not even in a member's.
async function showFeed(ask: Ask) {
  const { forum, community } = ask
  const visitor = await forum.viewers.current(null)
  const space = await findSpace(forum.reader, visitor, ask.param('slug'))
  if (!space) throw new NotFound()
  const { threads } = await listThreads(
    forum.reader,
    visitor,
    space.id,
    null,
    limits.threadsPerPage,
  )
  const absolute = (path: string) => `${ask.origin}${path}`
  const newest = threads[0]?.lastActivityAt ?? null
  const feed = new Feed({
    id: absolute(paths.space(space.slug)),
    title: `${space.name} · ${community.name}`,
    ...(space.description && { description: space.description }),
    link: absolute(paths.space(space.slug)),
    feedLinks: { atom: absolute(paths.feed(space.slug)) },
    updated: new Date(newest ?? 0),
    generator: 'Alongside',
    copyright: '',
  })
  const ids = threads.flatMap(({ openingId }) => openingId ?? [])
  const openings = await listPostsById(forum.reader, visitor, ids)
  for (const thread of threads) {
    const opening = openings.get(thread.openingId ?? -1)
    const entry = inLanguage(community.language, () => entryOf(thread, opening))
    if (entry) feed.addItem({ ...entry, id: absolute(entry.link), link: absolute(entry.link) })
  }
  const type = 'application/atom+xml; charset=utf-8'
  // The library has no place for it in Atom.
  const body = feed.atom1().replace(/<feed [^>]*/, `$& xml:lang="${community.language}"`)
  return { file: { type, body } }
}

function entryOf(thread: VisibleThread, opening: VisiblePost | undefined) {
  const { title, by, createdAt, lastActivityAt } = thread
  if (title === null || by === null || !opening) return null
  const note = foldedWords(opening)
  return {
    title,
    link: paths.thread(thread.publicId),
    // What stands folded stays so: the reader opens the page.
    ...(note === null ? { content: opening.html } : { description: note }),
    author: [{ name: nameOf(by) }],
    published: new Date(createdAt ?? lastActivityAt),
    date: new Date(lastActivityAt),
  }
}

/** Bookmarks: marking a post with a private note, being reminded of it, and the list. */
import { Router } from 'express'
import { bookmarkForm } from '../../../shared/forms/bookmarks.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { blankForm, type FormState } from '../../html/form.tsx'
import type { Page } from '../../html/page.tsx'
import { formAgain } from '../../request/again.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { placeAfter } from '../../request/place.ts'
import { findBookmark, listBookmarks } from '../../visibility/bookmark-scope.ts'
import { findPost } from '../../visibility/post-scope.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { listHeadings } from '../../visibility/thread-rows.ts'
import { findZone, keepZone } from '../notices/zone.ts'
import { dayOf, momentOn } from './day.ts'
import { bookmarkJson } from './json.ts'
import { remindOfBookmarks } from './remind.ts'
import { removeBookmark, setBookmark } from './store.ts'
import { bookmarkPage, bookmarksPage } from './views.tsx'

async function markedPost(ask: Ask): Promise<VisiblePost> {
  ask.member()
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!post) throw new NotFound()
  return post
}

export function bookmarkRoutes(forum: Forum): Router {
  const router = Router()
  const { reader, writer, world, rates } = forum
  forum.jobs.add('reminders', (now) => remindOfBookmarks(forum, now))

  router.get(
    '/me/bookmarks',
    answer(forum, async (ask) => {
      const zone = await zoneOf(ask)
      const { bookmarks, total, next } = await listBookmarks(
        reader,
        ask.viewer,
        placeOf(ask),
        limits.rowsPerPage,
      )
      const posts = bookmarks.map(({ post }) => post)
      const threads = await listHeadings(reader, ask.viewer, posts)
      const titles = new Map([...threads].map(([id, { title }]) => [id, title]))
      const after = next && forum.cursors.seal('bookmarks', [next.createdAt, next.id])
      return {
        json: { bookmarks: bookmarks.map((one) => bookmarkJson(one, zone)), total, next: after },
        page: bookmarksPage({ bookmarks, titles, total, next: after }),
      }
    }),
  )

  router.get(
    '/p/:id/bookmark',
    answer(forum, async (ask) => {
      const post = await markedPost(ask)
      const bookmark = await findBookmark(reader, ask.viewer, post)
      return {
        json: { bookmark: bookmark && bookmarkJson(bookmark, await zoneOf(ask)) },
        page: await formPage(ask, post, null),
      }
    }),
  )
  router.put(
    '/p/:id/bookmark',
    answer(
      forum,
      async (ask) => {
        const me = ask.member()
        const post = await markedPost(ask)
        const { note, remindOn, timeZone = await zoneOf(ask) } = ask.form(bookmarkForm)
        await rates.take('bookmark', me.id)
        const now = world.now()
        const remindAt = typeof remindOn === 'string' ? momentOn(remindOn, now, timeZone) : remindOn
        const { viewer } = ask
        const mark = { viewer, memberId: me.id, publicId: world.id(), postId: post.id }
        await writer.transact(async (tx) => {
          await setBookmark(tx, { ...mark, note, remindAt, now })
          if (remindAt) await keepZone(tx, me.id, timeZone)
        })
        const bookmark = await findBookmark(reader, viewer, post)
        if (!bookmark) throw new NotFound()
        return { json: { bookmark: bookmarkJson(bookmark, timeZone) }, to: paths.myBookmarks() }
      },
      formAgain(async (ask, state) => formPage(ask, await markedPost(ask), state)),
    ),
  )
  router.delete(
    '/p/:id/bookmark',
    answer(forum, async (ask) => {
      const me = ask.member()
      const post = await markedPost(ask)
      await rates.take('bookmark', me.id)
      await writer.transact((tx) => removeBookmark(tx, me.id, post.id))
      return { to: paths.myBookmarks() }
    }),
  )
  return router
}

function zoneOf(ask: Ask): Promise<string> {
  return findZone(ask.forum.reader, ask.member().id)
}

function placeOf(ask: Ask) {
  const place = placeAfter(ask, 'bookmarks')
  return place && { createdAt: place[0], id: place[1] }
}

async function formPage(ask: Ask, post: VisiblePost, failed: FormState | null): Promise<Page> {
  const bookmark = await findBookmark(ask.forum.reader, ask.viewer, post)
  const { world } = ask.forum
  const zone = await zoneOf(ask)
  const remindOn = bookmark?.remindAt ? dayOf(bookmark.remindAt, zone) : ''
  const typed = { note: bookmark?.note ?? '', remindOn }
  const state = failed ?? blankForm(world.id(), typed)
  return bookmarkPage({ post, isMarked: bookmark !== null, state, today: dayOf(world.now(), zone) })
}

import { Router } from 'express'
import { readNotices, unreadNotices } from '../../../shared/forms/notices.ts'
import { limits } from '../../../shared/limits.ts'
import { paths } from '../../../shared/paths.ts'
import type { Forum } from '../../forum.ts'
import { answer, localPath } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { placeAfter } from '../../request/place.ts'
import { countUnreadNotices, listNotices, type NoticePlace } from '../../visibility/notice-scope.ts'
import { listMutedWords } from '../following/muted-words.ts'
import { keepUnread, readNotices as read } from '../notices/mark.ts'
import { findMailStop } from '../notice-mail/stop.ts'
import { noticeId, noticeJson } from './json.ts'
import { noticesPage } from './views.tsx'

/** Notices: what has turned to a member, and what is new in what they follow. */
export function noticeRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/notifications', answer(forum, show))
  router.post('/notifications/read', answer(forum, markRead))
  router.post('/notifications/unread', answer(forum, markUnread))
  return router
}

async function show(ask: Ask) {
  ask.member()
  return listFrom(ask, openPlace(ask))
}

async function listFrom(ask: Ask, after: NoticePlace | null) {
  const { forum, viewer } = ask
  const { publicId } = ask.member()
  const { notices, next } = await listNotices(forum, viewer, after, limits.rowsPerPage)
  const unread = await countUnreadNotices(forum, viewer)
  const words = await listMutedWords(forum.reader, viewer.id)
  const sealed = next && forum.cursors.seal('notices', [next.at, next.source, next.id])
  const listed = notices.map((one) => ({ ...one, id: noticeId(forum, publicId, one.key) }))
  return {
    json: () => ({
      notifications: listed.map(({ id, ...notice }) => noticeJson(id, notice)),
      unread,
      next: sealed,
    }),
    page: noticesPage({
      ...{ notices: listed, words, unread, next: sealed, isFirst: after === null },
      stop: await findMailStop(forum.reader, ask.member().id),
      here: ask.address ?? paths.notices(),
    }),
  }
}

function openPlace(ask: Ask): NoticePlace | null {
  const place = placeAfter(ask, 'notices')
  return place && { at: place[0], source: place[1], id: place[2] }
}

async function markRead(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = ask.member()
  const form = ask.form(readNotices)
  await forum.rates.take('mark', id)
  const wants = form.all || !form.ids ? null : wanted(ask, form.ids)
  const now = forum.world.now()
  await forum.writer.transact((tx) => read(tx, forum, { viewer, now, ...(wants ? { wants } : {}) }))
  return afterwards(ask, form.back)
}

async function markUnread(ask: Ask) {
  const { forum, viewer } = ask
  const { id } = ask.member()
  const { ids, back } = ask.form(unreadNotices)
  const wants = wanted(ask, ids)
  await forum.rates.take('mark', id)
  const now = forum.world.now()
  await forum.writer.transact((tx) => keepUnread(tx, { viewer, now, wants }))
  return afterwards(ask, back)
}

function wanted(ask: Ask, ids: readonly string[]): (key: string) => boolean {
  const { publicId } = ask.member()
  const named = new Set(ids)
  return (key) => named.has(noticeId(ask.forum, publicId, key))
}

async function afterwards(ask: Ask, back: string) {
  if (!ask.wantsJson) return { to: back === '' ? paths.notices() : localPath(back) }
  const { json } = await listFrom(ask, null)
  return { json }
}

/** Drafts: saved as one types, found again on another device. */
import { Router } from 'express'
import { draftBody } from '../../../shared/forms/drafts.ts'
import { limits } from '../../../shared/limits.ts'
import { Invalid, NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findPlace } from './place.ts'
import { deleteDraft, type Draft, findDraft, listDrafts, saveDraft } from './store.ts'
import { draftsPage } from './views.tsx'

// A key is chosen by the page it belongs to, such as `reply:ID`.
function keyOf(ask: Ask): string {
  const key = ask.param('key')
  if (!/^[\w:.-]+$/.test(key) || key.length > limits.idempotencyKeyLength) throw new NotFound()
  return key
}

async function pageOf({ forum, viewer }: Ask, drafts: readonly Draft[]) {
  const placed = drafts.map(async (draft) => ({
    draft,
    href: await findPlace(forum.reader, viewer, draft),
  }))
  return draftsPage(await Promise.all(placed))
}

export function draftRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me/drafts',
    answer(forum, async (ask) => {
      const drafts = await listDrafts(forum.reader, ask.member().id)
      return { json: { drafts }, page: await pageOf(ask, drafts) }
    }),
  )
  router.get(
    '/me/drafts/:key',
    answer(forum, async (ask) => {
      const draft = await findDraft(forum.reader, ask.member().id, keyOf(ask))
      if (!draft) throw new NotFound()
      return { json: { draft }, page: await pageOf(ask, [draft]) }
    }),
  )
  router.put(
    '/me/drafts/:key',
    answer(forum, async (ask) => {
      const me = ask.member()
      const key = keyOf(ask)
      const { body, title = '', audience = '', fields = {} } = ask.form(draftBody)
      await forum.rates.take('draft', me.id)
      const draft = { key, body, title, audience, fields, at: forum.world.now() }
      const saved = await forum.writer.transact((tx) => saveDraft(tx, me.id, draft))
      if (!saved)
        throw new Invalid([{ field: 'key', word: 'draft.tooMany', values: { max: limits.drafts } }])
      return { json: { draft: await findDraft(forum.reader, me.id, key) }, to: '/me/drafts' }
    }),
  )
  router.delete(
    '/me/drafts/:key',
    answer(forum, async (ask) => {
      const me = ask.member()
      const key = keyOf(ask)
      await forum.writer.transact((tx) => deleteDraft(tx, me.id, key))
      return { to: '/me/drafts' }
    }),
  )
  return router
}

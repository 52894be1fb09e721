/** See it as…: any page of the forum, as somebody else would get it. */
import { Router } from 'express'
import { seeAsForm } from '../../../shared/forms/see-as.ts'
import { NotFound } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { innerPage } from './inner-page.ts'
import { seeAsPage } from './views.tsx'

export function seeAsRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/see-as', answer(forum, show))
  return router
}

/** Pages that show members' words. Everything else is the one's own, or the same for all. */
const pages = /^\/(?:$|spaces$|search$|s\/[^/]+$|t\/[^/]+$|p\/[^/]+(?:\/in-thread)?$|m\/[^/]+$)/

async function show(ask: Ask) {
  const { forum } = ask
  const { id } = ask.member()
  const { viewer, path } = ask.asked(seeAsForm)
  await forum.rates.take('seeAs', id)
  // The first page of somebody who is signed in greets them; what it lists is all the spaces.
  let url = path === '/' && viewer !== 'visitor' ? '/spaces' : path
  const accept = ask.wantsJson ? 'application/json' : 'text/html'
  for (let hop = 0; hop < 3; hop += 1) {
    const { pathname } = new URL(url, 'http://here.invalid')
    if (!pages.test(pathname) || !forum.previews) throw new NotFound('seeAs.notThere')
    const seen = await forum.previews.see(id, viewer, url, {
      accept,
      language: ask.language,
    })
    if (seen.to !== null && !ask.wantsJson) {
      url = seen.to
      continue
    }
    const json: unknown = ask.wantsJson && seen.body !== '' ? JSON.parse(seen.body) : undefined
    const { title, html } = innerPage(seen.body, viewer)
    return { status: seen.status, json, page: seeAsPage({ viewer, path: url, title, html }) }
  }
  throw new NotFound('seeAs.notThere')
}

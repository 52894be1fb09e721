import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { cookieName } from '../../request/session.ts'
import { version } from '../operate/version.ts'
import { openApiDocument } from './document.ts'

/** The document that describes every call, for programs and those who write them. */
export function openApiRoutes(forum: Forum): Router {
  let text: string | null = null
  const router = Router()
  router.get('/api/openapi.json', (_req, res) => {
    text ??= JSON.stringify(openApiDocument(version, cookieName(forum.config)))
    res.type('json').send(text)
  })
  return router
}

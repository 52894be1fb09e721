/** Reading bodies: forms and JSON, bounded, valid UTF-8; a damaged one gets a clear answer. */
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { BadRequest, TooLarge } from '../errors.ts'
import type { Forum } from '../forum.ts'
import { answer } from './answer.tsx'

/** Most bytes of a body: a post of the greatest length in a form, every character escaped. */
export const bodyBytes = 256 * 1024

/** Most bytes of a table that is sent as it is. */
const tableBytes = 1024 * 1024

const methods = new Set(['PUT', 'PATCH', 'DELETE'])

/** Middleware that fills `req.body` with an object and lets forms name PUT, PATCH and DELETE. */
export function bodies(forum: Forum): (RequestHandler | ErrorRequestHandler)[] {
  return [
    express.json({ limit: bodyBytes, verify: refuseBadUtf8 }),
    express.urlencoded({
      limit: bodyBytes,
      extended: false,
      parameterLimit: 200,
      verify: refuseBadUtf8,
    }),
    express.text({ type: 'text/csv', limit: tableBytes, verify: refuseBadUtf8 }),
    ((req, _res, next) => {
      const named = (req.body as Record<string, unknown> | undefined)?._method
      if (req.method === 'POST' && typeof named === 'string' && methods.has(named.toUpperCase())) {
        req.method = named.toUpperCase()
      }
      next()
    }) satisfies RequestHandler,
    ((error: { type?: string; status?: number }, req, res, next) => {
      if (error.status === undefined || error.status >= 500) return next(error)
      const thrown =
        error.type === 'entity.too.large'
          ? new TooLarge('error.tooLarge.detail')
          : new BadRequest('error.badRequest.detail')
      void answer(forum, () => Promise.reject(thrown))(req, res, next)
    }) satisfies ErrorRequestHandler,
  ]
}

function refuseBadUtf8(_req: unknown, _res: unknown, body: Buffer): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw Object.assign(new Error('The body is not UTF-8.'), { status: 400 })
  }
}

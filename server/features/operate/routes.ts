import { type Request, type RequestHandler, Router } from 'express'
import { isLoopback } from '../../config.ts'
import type { Forum } from '../../forum.ts'
import { createMetrics } from './metrics.ts'
import { version } from './version.ts'

/** Measures every request, and answers those who look after the machine. */
export function operateRoutes(forum: Forum): Router {
  const metrics = createMetrics(forum)
  const router = Router()
  router.use(metrics.measure)
  router.get('/health', showHealth(forum))
  router.get('/metrics', async (req, res, next) => {
    // The same 404 as for any other address.
    if (!isFromHere(req)) return next()
    res.setHeader('Content-Type', metrics.type)
    res.end(await metrics.write())
  })
  return router
}

function showHealth(forum: Forum): RequestHandler {
  return async (_req, res) => {
    try {
      await forum.viewers.version()
      res.json({ ok: true, version })
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error
      forum.log.error({ name }, 'the database cannot be read')
      res.status(503).json({ ok: false, version })
    }
  }
}

const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** True for a request made on this machine, not passed on by a proxy for somebody elsewhere. */
function isFromHere(req: Request): boolean {
  const address = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!isLoopback(address)) return false
  if (proxyHeaders.some((name) => req.headers[name] !== undefined)) return false
  // A proxy that hides itself still passes the name on under which the forum was asked for.
  const host = req.headers.host ?? ''
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)
}

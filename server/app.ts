/** The Express app: what every request passes through, then one line for each feature. */
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import { findAsset } from './html/assets.ts'
import type { Forum } from './forum.ts'
import { NotFound } from './errors.ts'
import { answer } from './request/answer.tsx'
import { bodies } from './request/bodies.ts'
import { inLanguage, t } from './words/index.ts'
import { features, pageFeatures } from './features/index.ts'

/** The app, without a port. */
export function createApp(forum: Forum): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  app.set('trust proxy', forum.config.trustProxy)
  app.use(helmet(headers(forum)))
  app.use((req, res, next) => {
    const asset = req.method === 'GET' ? findAsset(req.path) : null
    res.setHeader('Cache-Control', asset ? 'public, max-age=31536000, immutable' : 'no-store')
    next()
  })
  app.use(compression())
  app.get('/assets/:name', (req, res, next) => {
    const asset = findAsset(req.path)
    if (!asset) return next()
    res.setHeader('Content-Type', asset.type)
    res.end(asset.body)
  })
  app.use(bodies(forum))
  for (const feature of features) app.use(feature(forum))
  app.use(
    answer(forum, () => {
      throw new NotFound()
    }),
  )
  app.use(lastResort(forum))
  forum.previews?.answerWith((inner) => createPagesApp({ ...forum, ...inner }))
  return app
}

/** The pages of the forum alone, for previews. */
function createPagesApp(forum: Forum): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  for (const feature of pageFeatures) app.use(feature(forum))
  app.use(
    answer(forum, () => {
      throw new NotFound()
    }),
  )
  app.use(lastResort(forum))
  return app
}

// Express would show the stack to the one who asks, and takes an address such as /s/%ff for a fault.
function lastResort(forum: Forum): ErrorRequestHandler {
  const nothing = answer(forum, () => {
    throw new NotFound()
  })
  return (error: unknown, req, res, next) => {
    if (error instanceof URIError) return nothing(req, res, next)
    const name = error instanceof Error ? error.name : typeof error
    forum.log.error({ name }, 'no page for an error')
    if (res.headersSent) return next(error)
    res
      .status(500)
      .type('text')
      .send(inLanguage('en', () => t('error.broken.title')))
  }
}

function headers(forum: Forum): Parameters<typeof helmet>[0] {
  const secure = forum.config.publicUrl?.startsWith('https:') ?? false
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['alongside-main', 'alongside-passkeys', 'alongside-push'],
      },
    },
    // With 'no-referrer' browsers send `Origin: null` on ordinary forms, and every one would be refused.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xPoweredBy: false,
  }
}

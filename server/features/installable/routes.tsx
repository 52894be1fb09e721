/** What lets the forum be put on a home screen, and be honest when it cannot be reached. */
import { type RequestHandler, Router } from 'express'
import { directionOf } from '../../../shared/languages.ts'
import type { Forum } from '../../forum.ts'
import { assetPath, findAsset } from '../../html/assets.ts'
import type { Page } from '../../html/page.tsx'
import { answer } from '../../request/answer.tsx'
import { t } from '../../words/index.ts'

export function installableRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/manifest.webmanifest', showManifest(forum))
  // At the root, because a worker looks after the addresses below its own.
  router.get('/service-worker.js', (_req, res, next) => {
    const script = findAsset(assetPath('service-worker.js'))
    if (!script) return next()
    res.setHeader('Content-Type', script.type)
    res.end(script.body)
  })
  router.get(
    '/offline',
    answer(forum, () => ({ json: {}, page: offlinePage() })),
  )
  return router
}

function showManifest(forum: Forum): RequestHandler {
  return async (_req, res) => {
    const { name, language } = await forum.community.at(await forum.viewers.version())
    const icon = (size: number, asset: Parameters<typeof assetPath>[0], purpose = 'any') => ({
      src: assetPath(asset),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })
    res.type('application/manifest+json').json({
      id: '/',
      name,
      lang: language,
      dir: directionOf(language),
      short_name: name,
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#f4f0e6',
      theme_color: '#f4f0e6',
      icons: [
        icon(192, 'icon-192.png'),
        icon(512, 'icon-512.png'),
        icon(512, 'maskable-512.png', 'maskable'),
      ],
    })
  }
}

/** Shown by the service worker; the same for everybody, since it is kept in the browser. */
function offlinePage(): Page {
  return {
    title: () => t('offline.title'),
    layout: 'narrow',
    bare: true,
    offline: true,
    body: () => (
      <div data-offline>
        <h1>{t('offline.title')}</h1>
        <p class="lede">{t('offline.lede')}</p>
        <p>{t('offline.drafts')}</p>
        <p class="row block-s">
          <button type="button" class="button main">
            {t('offline.again')}
          </button>
        </p>
      </div>
    ),
  }
}

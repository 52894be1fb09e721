/** That no page has been forgotten. */
import { expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { routesOf } from '../../features/openapi/routes-of.ts'
import { startTestForum } from '../../support/server.ts'
import {
  conversationPages,
  ownPages,
  protectionPages,
  runningPages,
  visitorPages,
} from './pages.ts'
import { rulePages } from './rule-pages.ts'
import { teamPages } from './team-pages.ts'

/** Addresses that show no page of their own, and those that the set-up test looks at. */
const others = new Set([
  '/api/openapi.json',
  '/assets/:name',
  '/health',
  '/manifest.webmanifest',
  '/metrics',
  '/me/export/pictures',
  '/p/:id/in-thread',
  '/s/:slug/feed',
  '/service-worker.js',
  '/pictures/:id',
  '/pictures/:id/moving',
  '/t/:id/first-unread',
  '/set-up/:token',
])

it('looks at every page that there is', async () => {
  const forum = await startTestForum()
  const routes = [...routesOf(createApp(forum.forum))].flatMap((route) => {
    const [method, path = ''] = route.split(' ')
    return method === 'get' && !others.has(path) ? [path] : []
  })
  const lists = [
    visitorPages,
    ownPages,
    protectionPages,
    conversationPages,
    runningPages,
    rulePages,
    teamPages,
  ]
  const seen = new Set(lists.flat().map(({ route }) => route))
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter((route) => !seen.has(route))).toEqual([])
  await forum.close()
})

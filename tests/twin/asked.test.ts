/** That the viewer of the twin worlds asks for everything there is. */
import { expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { routesOf } from '../features/openapi/routes-of.ts'
import { startTestForum } from '../support/server.ts'
import { castWith } from './cast.ts'
import { questionsOf } from './look.ts'
import type { Op } from './ops.ts'
import { placesOf } from './requests.ts'

/** The same for everybody, or nobody's but one's own and not made by what others write. */
const besides = new Set(
  `/agreement /agreement/:version /rules/:version /crisis /crisis-policy /crisis-policy/:version
  /help /help/:page /health /offline /metrics /assets/:name /api/openapi.json
  /manifest.webmanifest /service-worker.js /set-up/:token /join /sign-in /welcome-back /recover
  /waiting /left /confirm/:token /unsubscribe/:token /me/look /me/after-restore
  /community/agreement /community/contact /community/crisis /community/crisis-policy
  /community/holding /community/law /community/rules /community/spaces/new`.split(/\s+/),
)

/** Of cases, reports and decisions: the moderation twins ask for them. */
const ofCases = new Set(
  `/moderation/cases/:id /moderation/cases/:id/unmasking /moderation/team/:id
  /moderation/log/:id/redact /me/decisions/:id /me/decisions/:id/report /me/team/:id`.split(/\s+/),
)

const start: Op = {
  ...{ step: 0, at: 0, by: 'Alice' },
  act: {
    ...{ do: 'start', space: 'porch', title: 'T', for: 'members', alias: false },
    words: { text: 'W', note: null, refs: [], picture: true },
  },
}
const circle: Op = { step: 1, at: 0, by: 'Alice', act: { do: 'circle' } }

it('asks for every page, list and file', async () => {
  const forum = await startTestForum()
  const routes = [...routesOf(createApp(forum.forum))]
    .flatMap((route) => (route.startsWith('get ') ? [route.slice('get '.length)] : []))
    .filter((route) => !besides.has(route) && !ofCases.has(route))
  await forum.close()
  const ops = [start, circle]
  const history = { cast: castWith('member', true), speaks: 'en' as const, pageLength: 3, ops }
  const look = { places: placesOf(ops), moment: 0, last: true }
  const asked = questionsOf(history, look).map(({ path }) => path.replace(/\?.*/, ''))
  const isAsked = (route: string) => {
    const shape = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`)
    return asked.some((path) => shape.test(path))
  }
  expect(routes.length).toBeGreaterThan(60)
  expect(routes.filter((route) => !isAsked(route))).toEqual([])
})

import { Readable } from 'node:stream'
import { Router } from 'express'
import type { Forum } from '../../forum.ts'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { listGivenReactions } from '../../visibility/own-posts.ts'
import { listOwnReports } from '../../visibility/own-reports.ts'
import { exportedFollowing } from '../following/export.ts'
import { listCircles } from '../circles/store.ts'
import { listDrafts } from '../drafts/store.ts'
import { reportsJson } from '../moderation/own-report-json.ts'
import { exportedBookmarks } from '../bookmarks/export.ts'
import { exportedPictures, pictureFiles } from '../pictures/export.ts'
import { zipOf } from '../pictures/zip.ts'
import { exportedDecisions } from '../moderation/appeals/exported.ts'
import { foldedJson, listFolded } from '../mutes/list-folded.ts'
import { postsOf } from './posts.ts'
import { protectionOf } from './protection.ts'
import { accountOf, invitationsOf, promisesOf, waysInOf } from './store.ts'
import { teamOf } from './team.ts'
import { exportPage } from './views.tsx'

/** One file with everything a member has written and set, and one with their pictures. */
export function exportRoutes(forum: Forum): Router {
  const router = Router()
  router.get(
    '/me/export',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      if (!ask.wantsJson && ask.query('download') === null) return { page: exportPage() }
      await forum.rates.take('export', id)
      const body = JSON.stringify(await everythingOf(ask), null, 2)
      const day = new Date(forum.world.now()).toISOString().slice(0, 10)
      return { file: { name: `alongside-${day}.json`, type: 'application/json', body } }
    }),
  )
  router.get(
    '/me/export/pictures',
    answer(forum, async (ask) => {
      const { id } = ask.member()
      await forum.rates.take('export', id)
      const day = new Date(forum.world.now()).toISOString().slice(0, 10)
      const body = Readable.from(zipOf(pictureFiles(forum, id)))
      return { file: { name: `alongside-pictures-${day}.zip`, type: 'application/zip', body } }
    }),
  )
  return router
}

async function everythingOf(ask: Ask) {
  const { reader, world } = ask.forum
  const { id } = ask.member()
  const reactions = await listGivenReactions(reader, ask.viewer)
  const circles = await listCircles(reader, id)
  const { reports } = await listOwnReports(reader, ask.viewer, null, Number.MAX_SAFE_INTEGER - 1)
  return {
    format: 'alongside-export',
    version: 1,
    community: ask.community.name,
    exportedAt: new Date(world.now()).toISOString(),
    member: await accountOf(reader, id),
    ...(await promisesOf(reader, id)),
    posts: await postsOf(reader, ask.viewer),
    reactions: reactions.map(({ postPublicId: post, kind, createdAt }) => ({
      post,
      kind,
      createdAt: new Date(createdAt).toISOString(),
    })),
    pictures: await exportedPictures(ask.forum, id),
    bookmarks: await exportedBookmarks(reader, ask.viewer),
    drafts: await listDrafts(reader, id),
    circles: circles.map(({ publicId, name }) => ({ id: publicId, name })),
    folded: foldedJson(await listFolded(reader, ask.viewer, id)),
    ...(await exportedFollowing(reader, ask.viewer, { member: id, now: world.now() })),
    reports: await reportsJson(reader, reports),
    decisions: await exportedDecisions(reader, id),
    invitations: await invitationsOf(reader, id),
    ...(await protectionOf(ask.forum, ask.viewer, id)),
    ...(await waysInOf(reader, id)),
    ...(await teamOf(ask.forum, ask.viewer, id)),
  }
}

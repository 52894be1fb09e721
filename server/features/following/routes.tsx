import { Router } from 'express'
import { followForm } from '../../../shared/forms/following.ts'
import { paths } from '../../../shared/paths.ts'
import { NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { answer, localPath } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { findPost } from '../../visibility/post-scope.ts'
import { findSpace } from '../../visibility/space-scope.ts'
import { findThread } from '../../visibility/thread-scope.ts'
import { inLanguage, t } from '../../words/index.ts'
import { followedRoutes } from './followed-routes.tsx'
import { levelPage } from './level-view.tsx'
import { mutedWordRoutes } from './muted-word-routes.tsx'
import { findLevel, followBranch, type Following, followSpace, followThread } from './store.ts'

interface Target {
  /** Internal id. */
  id: number
  /** Where it stands, and what it is called. */
  page: string
  name: string
  action: string
  what: 'space' | 'thread' | 'branch'
  follow: (tx: Tx, following: Following) => Promise<void>
}

/** Following spaces, threads and branches, or hearing less of them. */
export function followingRoutes(forum: Forum): Router {
  const router = Router()
  const targets: [string, (ask: Ask) => Promise<Target>][] = [
    ['/s/:slug/follow', spaceOf],
    ['/t/:id/follow', threadOf],
    ['/p/:id/follow', branchOf],
  ]
  for (const [path, find] of targets) {
    router.get(path, answer(forum, show(find)))
    router.put(path, answer(forum, set(find, true)))
    router.delete(path, answer(forum, set(find, false)))
  }
  router.use(followedRoutes(forum), mutedWordRoutes(forum))
  return router
}

function show(find: (ask: Ask) => Promise<Target>) {
  return async (ask: Ask) => {
    const { id: member } = ask.member()
    const { id, follow: _follow, ...target } = await find(ask)
    const level = await findLevel(ask.forum.reader, target.what, member, id)
    return {
      json: { level },
      page: levelPage({ ...target, level, saved: ask.query('saved') !== null }),
    }
  }
}

function set(find: (ask: Ask) => Promise<Target>, on: boolean) {
  return async (ask: Ask) => {
    const { forum } = ask
    const { id: member } = ask.member()
    const { action, follow } = await find(ask)
    const { level, back } = on ? ask.form(followForm) : { level: null, back: '' }
    await forum.rates.take('mark', member)
    await forum.writer.transact((tx) => follow(tx, { member, level, now: forum.world.now() }))
    return { json: { level }, to: back === '' ? `${action}?saved` : localPath(back) }
  }
}

async function spaceOf(ask: Ask): Promise<Target> {
  const space = await findSpace(ask.forum.reader, ask.viewer, ask.param('slug'))
  if (!space) throw new NotFound()
  const { id, slug, name } = space
  return {
    ...{ id, name, what: 'space', page: paths.space(slug), action: paths.followSpace(slug) },
    follow: (tx, one) => followSpace(tx, id, one),
  }
}

async function threadOf(ask: Ask): Promise<Target> {
  const thread = await findThread(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!thread) throw new NotFound()
  const { id, publicId, title } = thread
  const [page, action] = [paths.thread(publicId), paths.followThread(publicId)]
  return {
    ...{
      id,
      name: title ?? inLanguage(ask.language, () => t('thread.gone')),
      what: 'thread',
      page,
      action,
    },
    follow: (tx, one) => followThread(tx, id, one),
  }
}

async function branchOf(ask: Ask): Promise<Target> {
  const post = await findPost(ask.forum.reader, ask.viewer, ask.param('id'))
  if (!post) throw new NotFound()
  const { id, publicId } = post
  const [page, action] = [paths.post(publicId), paths.followBranch(publicId)]
  return {
    ...{
      id,
      name: inLanguage(ask.language, () => t('follow.branchTitle')),
      what: 'branch',
      page,
      action,
    },
    follow: (tx, one) => followBranch(tx, post, one),
  }
}

import { Router } from 'express'
import type { z } from 'zod'
import {
  ownPostFilter,
  ownPostsAudience,
  ownPostsPreview,
} from '../../../shared/forms/own-posts.ts'
import { paths } from '../../../shared/paths.ts'
import { type ForumError, Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Page } from '../../html/page.tsx'
import { answer, type Handler } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inEvenTime } from '../../request/even-time.ts'
import { countFollowing, listOwnToChange } from '../../visibility/own-posts.ts'
import { listSpaces } from '../../visibility/space-scope.ts'
import { listCircles } from '../circles/store.ts'
import { checkAudience } from '../posts/audience-choice.ts'
import { itemJson } from '../posts/json.ts'
import type { Asked } from './filters.tsx'
import { type Found, filterOf, findOwn } from './find.ts'
import { previewPage } from './preview-view.tsx'
import { changed, changeOwnAudience } from './store.ts'
import { rememberUndo } from './undo.ts'
import { ownPostsPage } from './views.tsx'

/** One's own posts, and changing who sees many of them. */
export function ownPostRoutes(forum: Forum): Router {
  const router = Router()
  router.get('/me/posts', answer(forum, orListAgain(list)))
  router.get('/me/posts/audience', answer(forum, orListAgain(preview)))
  router.put('/me/posts/audience', answer(forum, orListAgain(change)))
  return router
}

// Not the usual way to show a form again: somebody who is signed out is led to signing in.
function orListAgain(handler: Handler): Handler {
  return async (ask) => {
    try {
      return await handler(ask)
    } catch (error) {
      if (ask.wantsJson || !ask.self || !(error instanceof Invalid)) throw error
      return { status: error.status, page: await listAgain(ask, error) }
    }
  }
}

async function list(ask: Ask) {
  ask.member()
  const { audience, ...asked } = ask.asked(ownPostFilter)
  const found = await findOwn(ask, await filterOf(ask, asked, { audience }), ask.query('after'))
  return {
    json: { posts: found.posts.map(itemJson), next: found.next },
    page: await pageOf(ask, found, queryOf(ask), null),
  }
}

function queryOf(ask: Ask): Asked {
  const value = (name: string) => ask.query(name) ?? ''
  return { space: value('space'), before: value('before'), audience: value('audience'), to: '' }
}

async function pageOf(
  ask: Ask,
  found: Found | null,
  asked: Asked,
  error: ForumError | null,
): Promise<Page> {
  const { reader } = ask.forum
  const count = ask.query('changed')
  return ownPostsPage({
    found,
    asked,
    error,
    spaces: await listSpaces(reader, ask.viewer),
    circles: await listCircles(reader, ask.member().id),
    isFirst: ask.query('after') === null,
    changed: count !== null && /^\d{1,6}$/.test(count) ? Number(count) : null,
    undo: ask.query('undo'),
  })
}

/** The list again, with what went wrong; asked for what cannot be, it lists nothing. */
async function listAgain(ask: Ask, error: ForumError): Promise<Page> {
  const query = queryOf(ask)
  const changing = ask.req.path === paths.myPostsAudience()
  const asked = changing
    ? { ...query, audience: ask.query('from') ?? '', to: query.audience }
    : query
  const filter = ownPostFilter.safeParse(asked)
  if (!changing || !filter.success) return pageOf(ask, null, asked, error)
  const { audience, ...rest } = filter.data
  const found = await findOwn(ask, await filterOf(ask, rest, { audience }), null)
  return pageOf(ask, found, asked, error)
}

type Change = z.output<typeof ownPostsAudience>

async function whatOf(ask: Ask, { audience, from, ids, ...asked }: Change) {
  const { reader } = ask.forum
  const memberId = ask.member().id
  return {
    memberId,
    audience: await checkAudience(reader, memberId, audience),
    filter: await filterOf(ask, asked, { audience: from, ids }),
  }
}

async function preview(ask: Ask) {
  ask.member()
  const { which, ...asked } = ask.asked(ownPostsPreview)
  if (which === 'chosen' && !asked.ids?.length) {
    throw new Invalid([{ field: 'ids', word: 'ownPosts.noneChosen' }])
  }
  const ids = which === 'all' ? undefined : asked.ids
  // What is written while the member reads this was not meant.
  const before = asked.before ?? ask.forum.world.now() + 1
  const what = await whatOf(ask, { ...asked, ids, before })
  const { reader, world } = ask.forum
  const fitting = await listOwnToChange(reader, what.memberId, what.filter)
  const posts = changed(fitting, what.audience)
  const internal = posts.map((post) => post.id)
  const replies = await countFollowing(reader, ask.viewer, internal)
  return {
    json: { posts: posts.length, replies, audience: what.audience },
    page: previewPage(ask.language, {
      posts,
      replies,
      audience: what.audience,
      circles: await listCircles(reader, what.memberId),
      key: world.id(),
      again: { ids, before, space: asked.space, from: asked.from },
    }),
  }
}

async function change(ask: Ask) {
  const { writer, rates, world } = ask.forum
  const me = ask.member()
  const what = await whatOf(ask, ask.form(ownPostsAudience))
  await rates.take('change', me.id)
  const now = world.now()
  const { audience: after, memberId } = what
  const { changes, undo } = await inEvenTime(ask.forum, () =>
    writer.transact(async (tx) => {
      const done = await changeOwnAudience(tx, ask.forum, { ...what, now })
      const changes = done.map(({ id, audience: before }) => ({ id, before, after }))
      const given = { publicId: world.id(), memberId, changes, now }
      return { changes, undo: await rememberUndo(tx, given) }
    }),
  )
  return {
    json: { changed: changes.length, undo },
    to: `${paths.myPosts()}?changed=${changes.length}${undo ? `&undo=${undo}` : ''}`,
  }
}

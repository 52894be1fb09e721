import { Router } from 'express'
import { searchForm } from '../../../shared/forms/search.ts'
import { type ForumError, Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import type { Page } from '../../html/page.tsx'
import { answer } from '../../request/answer.tsx'
import type { Ask } from '../../request/ask.ts'
import { inEvenTime } from '../../request/even-time.ts'
import { addTallies } from '../../visibility/post-rows.ts'
import { mergeWords } from '../../visibility/search-merge.ts'
import { listSpaceNames } from '../../visibility/space-scope.ts'
import { listThreadsByIds } from '../../visibility/thread-scope.ts'
import { findFolds } from '../mutes/folds.ts'
import { itemJson } from '../posts/json.ts'
import { threadJson } from '../threads/json.ts'
import type { Asked } from './fields.tsx'
import { find, type Found } from './find.ts'
import { searchPage } from './views.tsx'

/** Finding posts by their words, for everybody who can read something. */
export function searchRoutes(forum: Forum): Router {
  forum.jobs.add('put the index of words together', () => mergeWords(forum))
  const router = Router()
  router.get('/search', answer(forum, orFormAgain))
  return router
}

async function orFormAgain(ask: Ask) {
  try {
    return await search(ask)
  } catch (error) {
    if (ask.wantsJson || !(error instanceof Invalid)) throw error
    return { status: error.status, page: await pageOf(ask, null, error) }
  }
}

async function search(ask: Ask) {
  await ask.forum.rates.take('search', ask.counted)
  const asked = ask.asked(searchForm)
  const answered = async () => {
    const found = await find(ask, asked, ask.query('after'))
    return ask.wantsJson ? { json: await dataOf(ask, found) } : { found }
  }
  const { found, json } = await inEvenTime(ask.forum, answered)
  return found ? { page: await pageOf(ask, found, null) } : { json }
}

// Threads as they are listed, with their counts, and what is counted of posts: no page of results
// shows that.
async function dataOf({ forum, viewer }: Ask, { total, exact, results, next }: Found) {
  const posts = results.map(({ post }) => post)
  await addTallies(forum.reader, viewer, posts)
  const ids = [...new Set(results.map(({ thread }) => thread.id))]
  const threads = await listThreadsByIds(forum.reader, viewer, ids)
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  return {
    total,
    exact,
    results: results.flatMap(({ post, snippet }) => {
      const thread = byId.get(post.threadId)
      return thread ? [{ post: itemJson(post), thread: threadJson(thread), snippet }] : []
    }),
    next,
  }
}

async function pageOf(ask: Ask, found: Found | null, error: ForumError | null): Promise<Page> {
  return searchPage({
    found,
    error,
    asked: askedOf(ask),
    isAsked: ask.query('q') !== null,
    isFirst: ask.query('after') === null,
    spaces: await listSpaceNames(ask.forum.reader, ask.viewer),
    folds: await findFolds(ask.forum.reader, ask.viewer.id),
  })
}

function askedOf(ask: Ask): Asked {
  const value = (name: string) => ask.query(name) ?? ''
  const [q, space, by] = [value('q'), value('space'), value('by')]
  return { q, space, by, since: value('since'), notes: value('notes') }
}

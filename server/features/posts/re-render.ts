/**
 * Rendering stored posts again after the renderer has moved. Mentions, quotes and links are those
 * stored when the post was written: looked up anew, they could show its writer more than then.
 */
import { logChange, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { plainTextHtml } from '../../html/markdown/plain-text.ts'
import { RENDERER_VERSION } from '../../html/markdown/renderer.ts'
import type { Targets } from '../../html/markdown/targets.ts'
import { TooComplex } from '../../html/markdown/too-complex.ts'
import { indexPosts } from '../../visibility/search-index.ts'
import { storedTargets } from './stored-targets.ts'

export interface Batch {
  /** Internal id of the last post looked at; null when there was none. */
  last: number | null
  posts: number
  /** Those whose HTML became another. */
  changed: number
  /** Those that this renderer refuses, and that are shown as plain text now. */
  plain: number
}

/** Posts taken together; one transaction for each lot. */
const perBatch = 100

/**
 * Renders the next posts after `after` that another renderer made, or all when `all` is given.
 * A post edited meanwhile is left alone: it has just been rendered.
 */
export async function reRenderBatch(forum: Forum, after: number, all: boolean): Promise<Batch> {
  return reRender(forum, await listPosts(forum, after, all))
}

/** Renders these posts, by internal id, because what they refer to has another name now. */
export async function reRenderPosts(forum: Forum, ids: readonly number[]): Promise<Batch> {
  return reRender(forum, await storedPosts(forum).where('post.id', 'in', ids).execute())
}

async function reRender(forum: Forum, posts: readonly StoredPost[]): Promise<Batch> {
  const batch: Batch = { last: posts.at(-1)?.id ?? null, posts: posts.length, changed: 0, plain: 0 }
  if (posts.length === 0) return batch
  const ids = posts.map((post) => post.id)
  const targetsOf = await storedTargets(forum.reader, ids)
  const revisions = await listRevisions(forum, ids)
  const render = async <Text extends Stored>(text: Text) => {
    const html = await renderOrShowPlain(forum, text.body, targetsOf(text))
    if (html.plain) batch.plain += 1
    return { ...text, newHtml: html.text }
  }
  const renderedPosts = await Promise.all(posts.map(render))
  const renderedRevisions = await Promise.all(revisions.map(render))
  await forum.writer.transact(async (tx) => {
    for (const post of renderedPosts) {
      if (await writePost(tx, post, forum.world.now())) batch.changed += 1
    }
    for (const { postId, number, newHtml } of renderedRevisions) {
      await tx
        .updateTable('revision')
        .set({ html: newHtml })
        .where('post_id', '=', postId)
        .where('number', '=', number)
        .execute()
    }
  })
  return batch
}

interface Stored {
  postId: number
  /** 0 for the post as it is now. */
  number: number
  body: string
}

type StoredPost = Awaited<ReturnType<typeof listPosts>>[number]

function listPosts(forum: Forum, after: number, all: boolean) {
  let query = storedPosts(forum).where('post.id', '>', after)
  if (!all) query = query.where('post.renderer', '<>', RENDERER_VERSION)
  return query.limit(perBatch).execute()
}

function storedPosts(forum: Forum) {
  return forum.reader
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .select((eb) => [
      'post.id',
      'post.id as postId',
      eb.lit(0).as('number'),
      'post.body',
      'post.html',
      'post.content_label as label',
      'post.thread_id as threadId',
      'thread.space_id as spaceId',
    ])
    .where('post.deleted_at', 'is', null)
    .orderBy('post.id')
}

function listRevisions(forum: Forum, ids: readonly number[]) {
  return forum.reader
    .selectFrom('revision')
    .select(['post_id as postId', 'number', 'body'])
    .where('post_id', 'in', ids)
    .execute()
}

async function renderOrShowPlain(
  forum: Forum,
  body: string,
  targets: Targets,
): Promise<{ text: string; plain: boolean }> {
  try {
    return { text: (await forum.markdown.render(body, targets)).html, plain: false }
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    return { text: plainTextHtml(body), plain: true }
  }
}

type Rendered = StoredPost & { newHtml: string }

async function writePost(tx: Tx, post: Rendered, now: number): Promise<boolean> {
  const changed = post.newHtml !== post.html
  const { numUpdatedRows } = await tx
    .updateTable('post')
    .set((eb) => ({
      renderer: RENDERER_VERSION,
      ...(changed && { html: post.newHtml, version: eb('version', '+', 1) }),
    }))
    .where('id', '=', post.id)
    .where('body', '=', post.body)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n || !changed) return false
  await indexPosts(tx, [post.id])
  await logChange(tx, {
    kind: 'edit',
    at: now,
    space_id: post.spaceId,
    thread_id: post.threadId,
    post_id: post.id,
    before_label: post.label,
    after_label: post.label,
  })
  return true
}

/** Writing a post: its place, its labels, its counts and the log, in the caller's transaction. */
import type { NewPoll } from '../../../shared/forms/polls.ts'
import type { Audience, Hat, Need } from '../../../shared/vocabulary.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { newestArrival } from '../../visibility/arrival.ts'
import { readLabel } from '../../visibility/clause.ts'
import { countPost } from '../../visibility/counts.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { contentClauses, findStanding, ownClauses } from '../../visibility/post-label.ts'
import { apartOf, linkClauses } from '../../visibility/references.ts'
import { indexPosts } from '../../visibility/search-index.ts'
import type { Held } from '../measures/why-held.ts'
import { bindPictures } from '../pictures/store.ts'
import { insertPoll } from '../polls/store.ts'
import { placeForReply } from './position.ts'
import type { PreparedBody } from './prepare-body.ts'

export interface NewPost extends Omit<PreparedBody, 'links'> {
  links: PreparedBody['links']
  publicId: string
  threadId: number
  spaceId: number
  parentId: number | null
  authorId: number
  alias: string | null
  byline: string | null
  contentNote: string | null
  need: Need | null
  hat?: Hat | null
  poll?: NewPoll | null
  audience: Audience
  /** Why others see it only after it has been read; null when they see it at once. */
  held?: Held | null
  at: number
  /** For a post from elsewhere: what it was called there, and when it was brought in. */
  imported?: { as: string | null; at: number }
}

/** Inserts the post and returns its internal id. */
export async function insertPost(tx: Tx, book: LabelBook, post: NewPost): Promise<number> {
  const place =
    post.parentId === null
      ? { position: 0, depth: 0 }
      : await placeForReply(tx, post.threadId, post.parentId)
  const labels = await labelsOf(tx, book, post)
  const { id } = await tx
    .insertInto('post')
    .values({
      public_id: post.publicId,
      thread_id: post.threadId,
      parent_id: post.parentId,
      author_id: post.authorId,
      alias: post.alias,
      byline: post.byline,
      ...place,
      arrival: (await newestArrival(tx)) + 1,
      body: post.body,
      html: post.html,
      renderer: post.renderer,
      content_note: post.contentNote,
      need: post.need,
      hat: post.hat ?? null,
      audience: post.audience,
      content_label: labels.content,
      branch_label: labels.branch,
      created_at: post.at,
      edited_at: null,
      deleted_at: null,
      gone: post.audience === 'me' ? 1 : 0,
      imported_as: post.imported?.as ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertReferences(tx, id, post)
  await bindPictures(tx, id, post.pictures)
  if (post.poll)
    await insertPoll(tx, { postId: id, threadId: post.threadId, now: post.at }, post.poll)
  if (post.held) await insertHeld(tx, id, post.held, post.at)
  await indexPosts(tx, [id])
  await countPost(tx, {
    spaceId: post.spaceId,
    threadId: post.threadId,
    authorId: post.authorId,
    label: labels.content,
    at: post.at,
    isOpening: post.parentId === null,
  })
  await logChange(tx, {
    kind: 'post',
    // The log forgets by age, and pages must still hear of an old post that is new here.
    at: post.imported?.at ?? post.at,
    space_id: post.spaceId,
    thread_id: post.threadId,
    post_id: id,
    after_label: labels.content,
  })
  return id
}

async function insertHeld(tx: Tx, id: number, { why, list }: Held, since: number): Promise<void> {
  const blank = { late_at: null, asked: null, released_at: null }
  await tx
    .insertInto('held_post')
    .values({ post_id: id, why, list, since, ...blank })
    .execute()
}

async function labelsOf(
  tx: Tx,
  book: LabelBook,
  post: NewPost,
): Promise<{ branch: number; content: number }> {
  const { guarded, blocked } = await findStanding(tx, post.authorId)
  const named = post.alias === null && post.byline === null
  const source = {
    spaceId: post.spaceId,
    authorId: post.authorId,
    audience: post.audience,
    deleted: false,
    held: post.held ? ('branch' as const) : null,
    guarded: guarded && post.byline === null,
    blocked: named && blocked,
  }
  const clauses = ownClauses(source)
  if (post.parentId !== null)
    clauses.push(...readLabel(await labelText(tx, 'branch_label', post.parentId)))
  for (const id of post.quotes) clauses.push(...readLabel(await labelText(tx, 'content_label', id)))
  for (const { memberId } of post.mentions) clauses.push(...(await apartOf(tx, memberId)))
  for (const { postId, memberId, spaceId } of post.links) {
    if (postId !== null) clauses.push(...linkClauses(await labelText(tx, 'branch_label', postId)))
    if (memberId !== null) clauses.push(...(await apartOf(tx, memberId)))
    if (spaceId !== null) clauses.push({ kind: 'space', space: spaceId })
  }
  const branch = await book.intern(tx, clauses)
  if (post.audience !== 'me') return { branch, content: branch }
  return { branch, content: await book.intern(tx, contentClauses(source, clauses)) }
}

async function labelText(
  tx: Tx,
  column: 'branch_label' | 'content_label',
  postId: number,
): Promise<string> {
  const { clauses } = await tx
    .selectFrom('post')
    .innerJoin('label', 'label.id', `post.${column}`)
    .select('label.clauses')
    .where('post.id', '=', postId)
    .executeTakeFirstOrThrow()
  return clauses
}

/** Stores what a text refers to: rendering again and labels use these, not the text. */
export async function insertReferences(
  tx: Tx,
  postId: number,
  body: Pick<PreparedBody, 'mentions' | 'quotes' | 'links'>,
): Promise<void> {
  for (const { memberId, written } of body.mentions) {
    await tx
      .insertInto('post_mention')
      .values({ post_id: postId, member_id: memberId, written })
      .execute()
  }
  for (const source of body.quotes) {
    await tx.insertInto('post_quote').values({ post_id: postId, source_id: source }).execute()
  }
  for (const link of body.links) {
    await tx
      .insertInto('post_link')
      .values({
        post_id: postId,
        path: link.path,
        target_post_id: link.postId,
        target_member_id: link.memberId,
        target_space_id: link.spaceId,
      })
      .execute()
  }
}

/** Starting a thread and answering in one: from a checked form to what is stored. */
import type { z } from 'zod'
import type { newReply, newThread } from '../../../shared/forms/posts.ts'
import { pollIn } from '../../../shared/forms/polls.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import { once } from '../../db/idempotency.ts'
import type { Tx } from '../../db/transact.ts'
import { Forbidden, Invalid } from '../../errors.ts'
import type { Forum } from '../../forum.ts'
import { checkMayWrite, mayReply } from '../../permissions/conversation.ts'
import { findPost, maySeeNow } from '../../visibility/post-scope.ts'
import type { VisiblePost, VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { noteWritten } from '../notices/written.ts'
import { findWhyHeld } from '../measures/why-held.ts'
import { aliasFor } from './alias.ts'
import { checkAudience, defaultAudience, rememberAudience } from './audience-choice.ts'
import { refuseIfClosed } from './closed-replies.ts'
import { checkHat } from './hat.ts'
import { insertPost, type NewPost } from './insert-post.ts'
import { isListedAuthor } from './listed-author.ts'
import { prepareBody } from './prepare-body.ts'

interface Writing {
  viewer: Viewer
  /** Internal id of the member who writes. */
  memberId: number
  memberPublicId: string
  idempotencyKey: string | null
}

/**
 * Starts a thread and returns the internal id of its opening.
 * @throws Forbidden for members not let in yet, Invalid for a text that cannot be shown.
 */
export async function startThread(
  forum: Forum,
  who: Writing,
  space: VisibleSpace,
  form: z.output<typeof newThread>,
): Promise<number> {
  checkMayWrite(who.viewer)
  const hat = checkHat(who.viewer, form.hat ?? null, { alias: form.anonymous })
  const audience = await chosenAudience(forum, who.memberId, space, form.audience)
  const prepared = await prepareBody(forum, who.viewer, form.body)
  const poll = pollIn(form)
  const now = forum.world.now()
  const use = { memberId: who.memberId, key: who.idempotencyKey, kind: 'thread', now }
  return forum.writer.transact(async (tx) => {
    if (form.audience) await rememberAudience(tx, who.memberId, space, audience)
    const { id } = await once(tx, use, async () => {
      const publicId = forum.world.id()
      const threadId = await insertThread(tx, forum, space.id, form.title, now, { publicId })
      return insertAndNote(tx, forum, {
        ...prepared,
        poll,
        publicId: forum.world.id(),
        threadId,
        spaceId: space.id,
        parentId: null,
        authorId: who.memberId,
        held: await findWhyHeld(tx, forum, {
          member: who.memberId,
          audience,
          texts: [form.title, form.body, form.contentNote, ...(poll?.options ?? [])],
          now,
        }),
        alias: form.anonymous ? aliasFor(forum.keys, publicId, who.memberPublicId) : null,
        byline: null,
        contentNote: form.contentNote || null,
        need: form.need ?? null,
        hat,
        audience,
        at: now,
      })
    })
    return id
  })
}

/** Inserts the row of a thread, whose opening follows in the same transaction. */
export async function insertThread(
  tx: Tx,
  forum: Forum,
  spaceId: number,
  title: string,
  at: number,
  given: { publicId?: string; importedAs?: string } = {},
): Promise<number> {
  const { id } = await tx
    .insertInto('thread')
    .values({
      public_id: given.publicId ?? forum.world.id(),
      space_id: spaceId,
      title,
      locked_at: null,
      imported_as: given.importedAs ?? null,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Answers in a thread and returns the internal id of the reply.
 * @throws Invalid when what it answers is in another thread, gone or out of sight: one answer.
 */
export async function writeReply(
  forum: Forum,
  who: Writing,
  thread: VisibleThread,
  form: z.output<typeof newReply>,
): Promise<number> {
  checkMayWrite(who.viewer)
  if (!mayReply(who.viewer, thread)) throw new Forbidden('error.forbidden.locked')
  const parent = await findParent(forum, who.viewer, thread, form.parentId ?? null)
  const hat = checkHat(who.viewer, form.hat ?? null, { alias: form.anonymous })
  const audience = await chosenAudience(forum, who.memberId, thread.space, form.audience)
  const prepared = await prepareBody(forum, who.viewer, form.body)
  const poll = pollIn(form)
  const now = forum.world.now()
  const use = { memberId: who.memberId, key: who.idempotencyKey, kind: 'reply', now }
  return forum.writer.transact(async (tx) => {
    if (form.audience) await rememberAudience(tx, who.memberId, thread.space, audience)
    const { id } = await once(tx, use, async () => {
      await refuseIfGone(tx, who.viewer, parent.id)
      await refuseIfClosed(tx, who.viewer, thread, parent, now)
      return insertAndNote(tx, forum, {
        ...prepared,
        poll,
        publicId: forum.world.id(),
        threadId: thread.id,
        spaceId: thread.spaceId,
        parentId: parent.id,
        authorId: who.memberId,
        held: await findWhyHeld(tx, forum, {
          member: who.memberId,
          audience,
          texts: [form.body, form.contentNote, ...(poll?.options ?? [])],
          now,
        }),
        alias: form.anonymous ? aliasFor(forum.keys, thread.publicId, who.memberPublicId) : null,
        byline: null,
        contentNote: form.contentNote || null,
        need: null,
        hat,
        audience,
        at: now,
      })
    })
    return id
  })
}

async function insertAndNote(tx: Tx, { labels }: Forum, post: NewPost): Promise<number> {
  const id = await insertPost(tx, labels, post)
  // What waits to be read turns to nobody yet.
  if (!post.held) await noteWritten(tx, id)
  return id
}

// Programs that name no audience get what the space allows; pages always name one.
async function chosenAudience(
  forum: Forum,
  memberId: number,
  space: VisibleSpace | null,
  audience: Audience | undefined,
): Promise<Audience> {
  return checkAudience(forum.reader, memberId, audience ?? defaultAudience(space))
}

async function findParent(
  forum: Forum,
  viewer: Viewer,
  thread: VisibleThread,
  parentId: string | null,
): Promise<VisiblePost> {
  const wanted = parentId ?? thread.openingPublicId
  const parent = wanted === null ? null : await findPost(forum.reader, viewer, wanted)
  // What its author alone still sees, because it was removed, is gone for everybody to answer.
  if (!parent || parent.threadId !== thread.id || parent.measures.removed) {
    throw new Invalid([{ field: 'parentId', word: 'post.parentGone' }])
  }
  if (await isListedAuthor(forum, viewer, parent)) {
    throw new Invalid([{ field: 'parentId', word: 'keepApart.noReply' }])
  }
  return parent
}

// It may have been deleted, or narrowed, between the look and the transaction.
async function refuseIfGone(tx: Tx, viewer: Viewer, parentId: number): Promise<void> {
  if (await maySeeNow(tx, viewer, parentId)) return
  throw new Invalid([{ field: 'parentId', word: 'post.parentGone' }])
}

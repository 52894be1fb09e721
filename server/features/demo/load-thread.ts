/** One conversation of the demo: rendered as its writers would see it, then written in one go. */
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import { noteWritten } from '../notices/written.ts'
import { aliasFor } from '../posts/alias.ts'
import { insertPost } from '../posts/insert-post.ts'
import { type PreparedBody, prepareBody } from '../posts/prepare-body.ts'
import { setReaction } from '../posts/store.ts'
import { defaultAudience } from '../posts/audience-choice.ts'
import { insertThread } from '../posts/write.ts'
import { findAnySpace } from '../spaces/store.ts'
import type { DemoPost, DemoReaction, DemoThread } from './community/types.ts'
import type { People } from './load.ts'
import { dayMs, momentOf } from './times.ts'

interface Line {
  post: DemoPost
  /** The line it answers; null for the opening. */
  parent: Line | null
  prepared: PreparedBody
  at: number
}

interface Scene {
  forum: Forum
  people: People
  threadId: number
  threadPublicId: string
  space: VisibleSpace
}

/** Days before today up to which everybody has read what they may read. */
const readUntil = 3

/** Writes a thread with its replies and reactions. */
export async function loadThread(
  forum: Forum,
  thread: DemoThread,
  people: People,
  now: number,
): Promise<void> {
  const lines = await prepareLines(forum, thread, people, now)
  const space = (await findAnySpace(forum.reader, thread.space))!
  const readers = await listReaders(forum, people, space.id)
  await forum.writer.transact(async (tx) => {
    const publicId = forum.world.id()
    const { title } = thread
    const threadId = await insertThread(tx, forum, space.id, title, lines[0]!.at, { publicId })
    const scene = { forum, people, threadId, threadPublicId: publicId, space }
    const made = new Map<Line, number>()
    for (const line of lines) {
      const parentId = line.parent && made.get(line.parent)!
      const need = line.parent ? null : (thread.need ?? null)
      made.set(line, await writeLine(tx, scene, line, { parentId, need }))
    }
    const old = lines.findLast((line) => line.at < now - readUntil * dayMs)
    if (!old) return
    await tx
      .updateTable('notice')
      .set({ read_at: now })
      .where('thread_id', '=', threadId)
      .where('post_id', '<=', made.get(old)!)
      .execute()
    // In a new forum posts arrive as they are written.
    for (const member of readers) {
      await tx
        .insertInto('read_mark')
        .values({ member_id: member, thread_id: threadId, up_to: made.get(old)! })
        .execute()
    }
  })
}

/** In the order in which they were written. */
async function prepareLines(
  forum: Forum,
  thread: DemoThread,
  people: People,
  now: number,
): Promise<Line[]> {
  const began = momentOf(now, thread.daysAgo, thread.timeOfDay)
  const prepare = async (post: DemoPost, parent: Line | null): Promise<Line[]> => {
    const viewer = await forum.viewers.current(people.get(post.by)!)
    const prepared = await prepareBody(forum, viewer, post.text)
    const line = { post, parent, prepared, at: began + post.minutesLater * 60_000 }
    const replies = await Promise.all((post.replies ?? []).map((reply) => prepare(reply, line)))
    return [line, ...replies.flat()]
  }
  const lines = await prepare(thread.opening, null)
  return lines.sort((a, b) => a.at - b.at)
}

async function listReaders(forum: Forum, people: People, space: number): Promise<number[]> {
  const readers: number[] = []
  for (const id of people.values()) {
    const viewer = await forum.viewers.current(id)
    if (viewer.facts.spaces.has(space)) readers.push(id)
  }
  return readers
}

async function writeLine(
  tx: Tx,
  scene: Scene,
  { post, prepared, at }: Line,
  place: { parentId: number | null; need: DemoThread['need'] | null },
): Promise<number> {
  const { forum, people, threadId, space } = scene
  const authorId = people.get(post.by)!
  const id = await insertPost(tx, forum.labels, {
    ...prepared,
    publicId: forum.world.id(),
    threadId,
    spaceId: space.id,
    parentId: place.parentId,
    authorId,
    alias: post.anonymous ? await aliasIn(tx, scene, authorId) : null,
    byline: null,
    contentNote: post.note ?? null,
    need: place.need ?? null,
    hat: post.hat ?? null,
    audience: post.audience ?? defaultAudience(space),
    at,
  })
  await noteWritten(tx, id)
  for (const [kind, handles] of Object.entries(post.reactions ?? {})) {
    for (const handle of handles) {
      await setReaction(tx, forum.labels, {
        postId: id,
        memberId: people.get(handle)!,
        kind: kind as DemoReaction,
        on: true,
        now: at,
      })
    }
  }
  return id
}

async function aliasIn(tx: Tx, scene: Scene, authorId: number): Promise<string> {
  const author = await tx
    .selectFrom('member')
    .select('public_id as publicId')
    .where('id', '=', authorId)
    .executeTakeFirstOrThrow()
  return aliasFor(scene.forum.keys, scene.threadPublicId, author.publicId)
}

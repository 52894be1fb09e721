/** What members follow, and what they would rather not hear of. */
import { limits } from '../../../shared/limits.ts'
import type { FollowLevel } from '../../../shared/notices.ts'
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import { newestArrival } from '../../visibility/arrival.ts'
import { newestThreadId } from '../../visibility/read-mark.ts'

export interface Following {
  /** Internal id. */
  member: number
  /** Null: as usual. */
  level: FollowLevel | null
  /** Milliseconds. */
  now: number
}

/** Follows a thread (internal id), or hears less of it: what is written from here on is news. */
export async function followThread(tx: Tx, id: number, following: Following): Promise<void> {
  const { member, level, now } = following
  if (level === null) {
    await tx
      .deleteFrom('thread_follow')
      .where('member_id', '=', member)
      .where('thread_id', '=', id)
      .execute()
  } else {
    const since_id = await newestArrival(tx)
    await tx
      .insertInto('thread_follow')
      .values({ member_id: member, thread_id: id, level, since_id })
      .onConflict((conflict) =>
        conflict.columns(['member_id', 'thread_id']).doUpdateSet({ level, since_id }),
      )
      .execute()
  }
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

/** The same of a space (internal id): threads that start there from here on are followed. */
export async function followSpace(tx: Tx, id: number, following: Following): Promise<void> {
  const { member, level, now } = following
  if (level === null) {
    await tx
      .deleteFrom('space_follow')
      .where('member_id', '=', member)
      .where('space_id', '=', id)
      .execute()
  } else {
    const since_id = await newestThreadId(tx)
    await tx
      .insertInto('space_follow')
      .values({ member_id: member, space_id: id, level, since_id })
      .onConflict((conflict) =>
        conflict.columns(['member_id', 'space_id']).doUpdateSet({ level, since_id }),
      )
      .execute()
  }
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

const branches = prepared<[number], { count: number }>(
  'SELECT count(*) AS count FROM branch_follow WHERE member_id = ?',
)

/**
 * The same of a branch, given by the post (internal ids) on which it hangs.
 * @throws Invalid when there are as many as there may be
 */
export async function followBranch(
  tx: Tx,
  post: { id: number; threadId: number },
  following: Following,
): Promise<void> {
  const { member, level, now } = following
  await tx
    .deleteFrom('branch_follow')
    .where('member_id', '=', member)
    .where('post_id', '=', post.id)
    .execute()
  if (level !== null) {
    const [row] = await branches(tx, member)
    if ((row?.count ?? 0) >= limits.branchesFollowed) {
      const values = { max: limits.branchesFollowed }
      throw new Invalid([{ field: 'level', word: 'follow.tooMany', values }])
    }
    const since_id = await newestArrival(tx)
    await tx
      .insertInto('branch_follow')
      .values({ member_id: member, post_id: post.id, thread_id: post.threadId, level, since_id })
      .execute()
  }
  await logChange(tx, { kind: 'notice', at: now, member_id: member })
}

const levelOfThread = prepared<[number, number], { level: FollowLevel }>(
  'SELECT level FROM thread_follow WHERE member_id = ? AND thread_id = ?',
)
const levelOfSpace = prepared<[number, number], { level: FollowLevel }>(
  'SELECT level FROM space_follow WHERE member_id = ? AND space_id = ?',
)
const levelOfBranch = prepared<[number, number], { level: FollowLevel }>(
  'SELECT level FROM branch_follow WHERE member_id = ? AND post_id = ?',
)

const levels = { thread: levelOfThread, space: levelOfSpace, branch: levelOfBranch }

/** What a member chose for a thread, a space or a branch (internal ids); null: as usual. */
export async function findLevel(
  reader: Reader,
  what: 'thread' | 'space' | 'branch',
  member: number | null,
  id: number,
): Promise<FollowLevel | null> {
  if (member === null) return null
  const [row] = await levels[what](reader, member, id)
  return row?.level ?? null
}

export interface Followed {
  /** Internal id. */
  id: number
  level: FollowLevel
}

const threadsOf = prepared<[number, number, number], Followed>(`
  SELECT thread_id AS id, level FROM thread_follow
  WHERE member_id = ? AND thread_id < ? ORDER BY thread_id DESC LIMIT ?`)
const spacesOf = prepared<[number], Followed>(
  'SELECT space_id AS id, level FROM space_follow WHERE member_id = ? ORDER BY space_id',
)
const branchesOf = prepared<[number], Followed>(
  'SELECT post_id AS id, level FROM branch_follow WHERE member_id = ? ORDER BY post_id DESC',
)

/** Threads that a member chose something for, those that started last first, below an internal id. */
export function listFollowedThreads(
  reader: Reader,
  member: number,
  below: number,
  limit: number,
): Promise<Followed[]> {
  return threadsOf(reader, member, below, limit)
}

/** Spaces that a member chose something for. */
export function listFollowedSpaces(reader: Reader, member: number): Promise<Followed[]> {
  return spacesOf(reader, member)
}

/** Posts on whose branch a member chose something. */
export function listFollowedBranches(reader: Reader, member: number): Promise<Followed[]> {
  return branchesOf(reader, member)
}

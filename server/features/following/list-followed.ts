import type { FollowLevel } from '../../../shared/notices.ts'
import type { Reader } from '../../db/open.ts'
import { listPostsById } from '../../visibility/posts-by-id.ts'
import type { VisiblePost, VisibleSpace, VisibleThread } from '../../visibility/rows.ts'
import { listSpaces } from '../../visibility/space-scope.ts'
import { listThreadsByIds } from '../../visibility/thread-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { listFollowedBranches, listFollowedSpaces, listFollowedThreads } from './store.ts'

/** What a member has chosen to hear more or less of, as far as it is in sight. */
export interface FollowedThings {
  spaces: { space: VisibleSpace; level: FollowLevel }[]
  branches: { post: VisiblePost; level: FollowLevel }[]
  threads: { thread: VisibleThread; level: FollowLevel }[]
}

/** Spaces and branches, which are few. `member` is an internal id. */
export async function listFew(
  reader: Reader,
  viewer: Viewer,
  member: number,
): Promise<Omit<FollowedThings, 'threads'>> {
  const spaces = new Map((await listSpaces(reader, viewer)).map((space) => [space.id, space]))
  const branches = await listFollowedBranches(reader, member)
  const posts = await listPostsById(
    reader,
    viewer,
    branches.map((row) => row.id),
  )
  return {
    spaces: (await listFollowedSpaces(reader, member)).flatMap(({ id, level }) => {
      const space = spaces.get(id)
      return space ? [{ space, level }] : []
    }),
    branches: branches.flatMap(({ id, level }) => {
      const post = posts.get(id)
      return post ? [{ post, level }] : []
    }),
  }
}

const atOnce = 100

/**
 * Threads below an internal id, those that started last first: at least `limit` where there are as
 * many, however many of those that were chosen are out of sight.
 */
export async function listThreads(
  reader: Reader,
  viewer: Viewer,
  { member, below, limit }: { member: number; below: number; limit: number },
): Promise<FollowedThings['threads']> {
  const found: FollowedThings['threads'] = []
  for (let from = below; ;) {
    const rows = await listFollowedThreads(reader, member, from, atOnce)
    const threads = await listThreadsByIds(
      reader,
      viewer,
      rows.map((row) => row.id),
    )
    const byId = new Map(threads.map((thread) => [thread.id, thread]))
    for (const { id, level } of rows) {
      const thread = byId.get(id)
      if (thread) found.push({ thread, level })
    }
    if (found.length >= limit || rows.length < atOnce) return found
    from = rows.at(-1)!.id
  }
}

/** The same as data. */
export function followedJson({ spaces, threads, branches }: FollowedThings) {
  return {
    spaces: spaces.map(({ space: { publicId: id, slug, name }, level }) => ({
      ...{ id, slug, name, level },
    })),
    threads: threads.map(({ thread: { publicId: id, title }, level }) => ({ id, title, level })),
    branches: branches.map(({ post, level }) => ({
      ...{ post: post.publicId, thread: post.threadPublicId, level },
    })),
  }
}

import type { Forum } from '../../forum.ts'
import type { Notice } from '../../visibility/fill-notices.ts'
import { authorJson } from '../posts/byline.ts'
import { leadOf } from './leads.ts'

/**
 * The id of a notice: from its key, so that it is the same each time it is worked out, and tells
 * nothing of how many there are. `member` is a public id.
 */
export function noticeId({ keys }: Pick<Forum, 'keys'>, member: string, key: string): string {
  return keys.hash('notice', `${member} ${key}`).slice(0, 24)
}

/** The notice as the contract gives it. */
export function noticeJson(id: string, notice: Notice) {
  const { kind, at, read, post, thread, count } = notice
  return {
    id,
    kind,
    at: new Date(at).toISOString(),
    read,
    post: post?.publicId ?? null,
    thread: thread && { id: thread.publicId, title: thread.title },
    by: post && !post.mine ? authorJson(post.by) : null,
    count,
    path: leadOf(notice),
  }
}

import { limits } from '../../../shared/limits.ts'
import type { Forum } from '../../forum.ts'
import { redraw } from '../measures/measure.ts'
import { releasePost } from './release.ts'

const hour = 3_600_000

/**
 * When nobody has been there for six hours: first posts go out; what has words of a list, or is by
 * somebody whose posts are read first, goes on waiting, and its author is told so. Members whose time
 * of waiting is over write as before.
 */
export async function lookAfterHeld(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const late = await reader
    .selectFrom('held_post')
    .select(['post_id as post', 'why'])
    .where('released_at', 'is', null)
    .where('late_at', 'is', null)
    .where('since', '<=', now - limits.heldHours * hour)
    .execute()
  for (const { post, why } of late) {
    await writer.transact(async (tx) => {
      if (why === 'first' && (await releasePost(tx, forum, { post, now }))) return
      await tx.updateTable('held_post').set({ late_at: now }).where('post_id', '=', post).execute()
      await redraw(tx, { post, now }, 'author')
    })
  }
  await writer.transact(async (tx) => {
    await tx.deleteFrom('member_hold').where('until', '<=', now).execute()
    const kept = now - limits.heldKeptDays * 24 * hour
    await tx.deleteFrom('held_post').where('released_at', '<=', kept).execute()
  })
}

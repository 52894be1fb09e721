import type { Forum } from '../../forum.ts'
import { listHeardMatterIds } from '../../visibility/matter-scope.ts'
import { listOfficers } from '../moderation/assign.ts'
import { assignMatter } from './assign.ts'

/** Hours after which a member who still waits for an answer is heard by overseers too. */
export const answerHours = 48

/**
 * Gives matters that nobody can hear, or can hear any more, to others as soon as there is somebody,
 * and those that nobody answers to overseers besides.
 */
export async function lookAfterMatters(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const waiting = await reader
    .selectFrom('matter')
    .select(['id', 'public_id as publicId', 'route', 'moved_at as movedAt'])
    .where('state', '=', 'open')
    .execute()
  if (waiting.length === 0) return
  const officers = await listOfficers(forum)
  const heard = new Set<number>()
  const overseen = new Set<number>()
  for (const { office, viewer } of officers) {
    for (const id of await listHeardMatterIds(reader, viewer)) {
      heard.add(id)
      if (office !== 'moderator') overseen.add(id)
    }
  }
  for (const { movedAt, ...one } of waiting) {
    const isLong = movedAt <= now - answerHours * 3_600_000 && !overseen.has(one.id)
    if (heard.has(one.id) && !isLong) continue
    const given = isLong ? { ...one, route: 'overseers' as const } : one
    await writer.transact((tx) => assignMatter(tx, forum, given, officers))
  }
}

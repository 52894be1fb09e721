import type { Forum } from '../../forum.ts'
import { listHeardMatterIds } from '../../visibility/matter-scope.ts'
import { listOfficers } from '../moderation/assign.ts'
import { assignMatter } from './assign.ts'

/** Gives matters that nobody can hear, or can hear any more, to others as soon as there is somebody. */
export async function lookAfterMatters(forum: Forum): Promise<void> {
  const { reader, writer } = forum
  const waiting = await reader
    .selectFrom('matter')
    .select(['id', 'public_id as publicId', 'route'])
    .where('state', '=', 'open')
    .execute()
  if (waiting.length === 0) return
  const officers = await listOfficers(forum)
  const heard = new Set<number>()
  for (const { viewer } of officers) {
    for (const id of await listHeardMatterIds(reader, viewer)) heard.add(id)
  }
  for (const one of waiting) {
    if (!heard.has(one.id)) await writer.transact((tx) => assignMatter(tx, forum, one, officers))
  }
}

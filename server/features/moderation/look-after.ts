import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { listWaitingIds } from '../../visibility/case-scope.ts'
import { assignCase, listOfficers } from './assign.ts'
import { takeStep } from './events.ts'

/** Hours after which a case that somebody has taken on is free again. */
export const heldHours = 24

/**
 * Frees cases that somebody has held for too long, or may not hear any more, and gives those that
 * nobody can hear to others, as soon as there is somebody.
 */
export async function lookAfterCases(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const waiting = await reader
    .selectFrom('moderation_case')
    .select(['id', 'public_id as publicId', 'post_id as postId', 'route', 'version'])
    .select(['holder_id as holder', 'held_since as heldSince'])
    .where('state', 'in', ['open', 'claimed'])
    .execute()
  if (waiting.length === 0) return
  const officers = await listOfficers(forum)
  const heard = new Map<number, Set<number>>()
  for (const { id, viewer } of officers) {
    if (!heard.has(id)) heard.set(id, new Set(await listWaitingIds(forum, viewer)))
  }
  for (const one of waiting) {
    const tooLong = (one.heldSince ?? now) <= now - heldHours * 3_600_000
    const stray = one.holder !== null && (tooLong || !heard.get(one.holder)?.has(one.id))
    const alone = ![...heard.values()].some((ids) => ids.has(one.id))
    if (!stray && !alone) continue
    await writer.transact(async (tx) => {
      const version = await versionNow(tx, one.id)
      // Somebody has acted meanwhile; the next run looks again.
      if (version !== one.version) return
      const free = { state: 'open', actor: null, holder: null, now } as const
      if (stray) await takeStep(tx, one, { ...free, what: 'released' })
      if (!alone || !(await assignCase(tx, forum, one, officers))) return
      const after = { id: one.id, version: stray ? version + 1 : version }
      await takeStep(tx, after, { ...free, what: 'assigned' })
    })
  }
}

async function versionNow(tx: Tx, id: number): Promise<number | undefined> {
  const row = await tx
    .selectFrom('moderation_case')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.version
}

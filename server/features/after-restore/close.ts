import type { Forum } from '../../forum.ts'
import type { Reader } from '../../db/open.ts'
import { noteBoundary } from '../../visibility/boundary.ts'
import { changeGuard } from '../../visibility/change-facts.ts'
import { guardMember } from '../../visibility/guard-member.ts'
import { findRestored, noteClosed } from './restored.ts'

type Parts = Pick<Forum, 'reader' | 'writer' | 'labels' | 'world'>

/**
 * Closes, before anybody is answered, what members did who had protected themselves when the backup
 * was made, and what peer clinicians did, who may have begun to since. Goes on where it was broken
 * off, and does nothing in a forum that was not restored.
 */
export async function closeAfterRestore(forum: Parts): Promise<void> {
  const restored = await findRestored(forum.reader)
  if (!restored || restored.closed) return
  const now = forum.world.now()
  const members = await listProtected(forum.reader)
  for (const member of members) await guardMember(forum, member, now)
  await forum.writer.transact(async (tx) => {
    for (const member of members) {
      await changeGuard(tx, member, { closed: true }, now)
      await noteBoundary(tx, member, 'closed', 'on', now)
    }
    await noteClosed(tx, restored)
  })
}

/** Internal ids of members with a guard, an entry, or the role of peer clinician. */
async function listProtected(reader: Reader): Promise<number[]> {
  const rows = await reader
    .selectFrom('member')
    .select('id')
    .where('status', '!=', 'former')
    .where((eb) =>
      eb.or([
        eb('id', 'in', eb.selectFrom('guard').select('member_id')),
        eb('id', 'in', eb.selectFrom('keep_apart').select('keeper_id')),
        eb(
          'id',
          'in',
          eb.selectFrom('member_role').select('member_id').where('role', '=', 'clinician'),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

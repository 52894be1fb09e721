import { limits } from '../../../shared/limits.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { mayNotice } from '../../visibility/member-scope.ts'
import { tell } from '../notices/tell.ts'
import { closeCheckIns, hasRefused } from './store.ts'

/**
 * Decides what comes of every wish: a question to the member, if nothing stands between the two, and
 * none was put to them within the last days, by anybody, and they have not asked for none. Who
 * wished it is forgotten in the same step.
 */
export async function askAfterMembers(forum: Forum, now: number): Promise<void> {
  const { reader, writer, viewers } = forum
  const wishes = await reader
    .selectFrom('check_in_wish')
    .select(['member_id as member', 'asker_id as asker'])
    .orderBy('member_id')
    .orderBy('asker_id')
    .execute()
  for (const { member, asker } of wishes) {
    const viewer = await viewers.current(member)
    // For whom the one who wishes it is out of sight, it never happened.
    const isMet = viewer.facts.active && member !== asker && mayNotice(viewer, asker)
    await writer.transact(async (tx) => {
      await tx
        .deleteFrom('check_in_wish')
        .where('member_id', '=', member)
        .where('asker_id', '=', asker)
        .execute()
      if (isMet && (await mayAsk(tx, member, now))) await ask(tx, forum, member, now)
    })
  }
}

async function mayAsk(tx: Tx, member: number, now: number): Promise<boolean> {
  if (await hasRefused(tx, member)) return false
  const recent = await tx
    .selectFrom('check_in')
    .select('id')
    .where('member_id', '=', member)
    .where('asked_at', '>', now - limits.checkInDays * 86_400_000)
    .limit(1)
    .executeTakeFirst()
  return recent === undefined
}

async function ask(tx: Tx, { world }: Pick<Forum, 'world'>, member: number, now: number) {
  // One that was left alone is answered by that.
  await closeCheckIns(tx, member, now)
  const publicId = world.id()
  await tx
    .insertInto('check_in')
    .values({ public_id: publicId, member_id: member, asked_at: now, answered_at: null })
    .execute()
  await tell(tx, {
    member,
    kind: 'asked-after',
    key: `asked-after ${publicId}`,
    about: {},
    at: now,
  })
}

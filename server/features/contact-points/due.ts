/** What happens to contact points by itself when its time has come. */
import type { Forum } from '../../forum.ts'
import { matchContactPoints } from '../../visibility/match-member.ts'

/** Contact points whose moment has come begin to count: they are compared with every list. */
export async function takeEffect(forum: Forum, now: number): Promise<void> {
  const { reader, writer } = forum
  const due = await reader
    .selectFrom('contact_point')
    .select(['id', 'member_id'])
    .where('effective', '=', 0)
    .where('effective_at', '<=', now)
    .orderBy('id')
    .execute()
  for (const { id, member_id } of due) {
    await writer.transact(async (tx) => {
      await tx.updateTable('contact_point').set({ effective: 1 }).where('id', '=', id).execute()
      await matchContactPoints(tx, forum, member_id, now)
    })
  }
}

/** Forgets addresses that nobody has confirmed in time, and links that have ended. */
export async function forgetUnconfirmed({ reader, writer }: Forum, now: number): Promise<void> {
  const ended = await reader
    .selectFrom('contact_point')
    .select(['id', 'confirmed_at', 'for_mail'])
    .where('token_expires_at', '<=', now)
    .execute()
  if (ended.length === 0) return
  await writer.transact(async (tx) => {
    for (const { id, confirmed_at, for_mail } of ended) {
      if (confirmed_at === null) {
        await tx.deleteFrom('contact_point').where('id', '=', id).execute()
        continue
      }
      const link = { token_hash: null, token_expires_at: null, token_used: 0 }
      const kept = for_mail === 1 ? {} : { address: null }
      await tx
        .updateTable('contact_point')
        .set({ ...link, ...kept })
        .where('id', '=', id)
        .execute()
    }
  })
}

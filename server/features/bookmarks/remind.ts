import type { Forum } from '../../forum.ts'
import { tell } from '../notices/tell.ts'

const perLot = 100

/**
 * Reminds members of what they marked, on the day they chose. Whether they still see it is asked
 * when the notice is shown.
 */
export async function remindOfBookmarks(
  { writer }: Pick<Forum, 'writer'>,
  now: number,
): Promise<void> {
  for (let last = false; !last;) {
    last = await writer.transact(async (tx) => {
      const due = await tx
        .selectFrom('bookmark')
        .select(['id', 'public_id', 'member_id', 'post_id', 'remind_at'])
        .where('remind_at', '<=', now)
        .orderBy('remind_at')
        .limit(perLot)
        .execute()
      for (const { id, public_id, member_id, post_id, remind_at } of due) {
        // For another day they may want to hear of it again.
        const key = `reminder:${public_id}:${remind_at}`
        await tell(tx, {
          member: member_id,
          kind: 'reminder',
          key,
          about: { post: post_id },
          at: now,
        })
        await tx.updateTable('bookmark').set({ remind_at: null }).where('id', '=', id).execute()
      }
      return due.length < perLot
    })
  }
}

import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { findShownText } from '../../visibility/held-scope.ts'
import { findWhyHeld } from './why-held.ts'

/**
 * Holds a post that others have seen, if its new text brings in words of a list, or its author's
 * posts are read first: the text alone, as if they had withdrawn it. What hangs on it stays. To be
 * called before the text changes, which is when it takes effect.
 */
export async function holdEdited(
  tx: Tx,
  forum: Pick<Forum, 'config'>,
  change: { id: number; member: number; texts: readonly (string | null)[]; now: number },
): Promise<void> {
  const { id, member, texts, now } = change
  const shown = await findShownText(tx, id)
  if (!shown) return
  const { audience, texts: before } = shown
  if (texts.every((text) => text === null || before.includes(text))) return
  const held = await findWhyHeld(tx, forum, { member, audience, texts, before, now })
  if (!held) return
  const values = {
    ...held,
    since: now,
    late_at: null,
    asked: null,
    released_at: null,
    again: 1 as const,
  }
  await tx
    .insertInto('held_post')
    .values({ post_id: id, ...values })
    .onConflict((conflict) => conflict.column('post_id').doUpdateSet(values))
    .execute()
}

/** Changing facts about members, so that open pages and late ones lose and gain exactly what follows. */
import { forgetRemembered, logChange, type Tx } from '../db/transact.ts'
import { loadFacts, writeFacts } from './facts.ts'

/**
 * Runs `work`, which changes facts about these members (internal ids): roles, circles, blocks,
 * spaces by invitation. What they were before is logged with each, so that a page that comes back
 * later learns what it lost and gained. `now` is in milliseconds.
 */
export async function changeFacts<T>(
  tx: Tx,
  members: readonly number[],
  now: number,
  work: () => Promise<T>,
): Promise<T> {
  const before = new Map<number, string>()
  for (const member of members) before.set(member, writeFacts(await loadFacts(tx, member)))
  const result = await work()
  await forgetRemembered(tx)
  for (const [member, facts] of before) {
    await logChange(tx, { kind: 'facts', at: now, member_id: member, facts })
  }
  return result
}

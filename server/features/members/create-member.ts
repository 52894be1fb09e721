/** Somebody new: the one place where members are made. */
import { handleKey } from '../../../shared/handle.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Role } from '../../../shared/vocabulary.ts'
import { forgetRemembered, type Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import type { Keys } from '../../keys.ts'
import { matchNewMember } from '../../visibility/match-member.ts'
import type { World } from '../../world.ts'
import { isTaken, takeHandle } from './taken-handle.ts'

export interface NewMember {
  handle: string
  /** Made by `hashPassphrase` before the transaction; null for one who cannot sign in yet. */
  passphraseHash: string | null
  status: 'active' | 'waiting'
  roles?: readonly Role[]
  /** Days until probation is over; 0 for none. */
  probationDays: number
  /** In which they came, where it is not the community's own. */
  language?: Language | null
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Makes a member, whose handle nobody else can have from then on. Whoever keeps apart from that
 * handle is out of their sight before they have seen anything.
 * @throws Invalid with `join.taken` on `handle`, whatever the reason why it is not free.
 */
export async function createMember(
  tx: Tx,
  { world, keys }: { world: World; keys: Keys },
  member: NewMember,
): Promise<{ id: number; publicId: string }> {
  const { handle, now } = member
  if (await isTaken(tx, handle)) throw new Invalid([{ field: 'handle', word: 'join.taken' }])
  const publicId = world.id()
  const { id } = await tx
    .insertInto('member')
    .values({
      public_id: publicId,
      handle,
      handle_key: handleKey(handle),
      passphrase_hash: member.passphraseHash,
      status: member.status,
      language: member.language ?? null,
      created_at: now,
      probation_until: member.probationDays > 0 ? now + member.probationDays * 86_400_000 : 0,
      accepted_at: null,
      settled_at: null,
      leave_at: null,
      leave_posts: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await takeHandle(tx, handle, id)
  await matchNewMember(tx, keys, { id, handle }, now)
  for (const role of member.roles ?? []) {
    await tx.insertInto('member_role').values({ member_id: id, role, granted_at: now }).execute()
  }
  // The number may have been that of somebody who was declined, and still be remembered as theirs.
  await forgetRemembered(tx)
  return { id, publicId }
}

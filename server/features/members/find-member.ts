import { handleKey } from '../../../shared/handle.ts'
import { roles, type Role } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import type { Forum } from '../../forum.ts'

/** A member as the ways of signing in need them. */
export interface KnownMember {
  id: number
  publicId: string
  handle: string
  passphraseHash: string | null
}

/** Who has this handle, in whatever case it was typed; null for nobody. */
export async function findByHandle(reader: Reader, handle: string): Promise<KnownMember | null> {
  const found = await reader
    .selectFrom('member')
    .select(['id', 'public_id as publicId', 'handle', 'passphrase_hash as passphraseHash'])
    .where('handle_key', '=', handleKey(handle))
    .where('status', '<>', 'former')
    .executeTakeFirst()
  return found?.handle ? { ...found, handle: found.handle } : null
}

/** The member as JSON tells them of themselves. */
export async function ownJson(
  forum: Forum,
  member: Pick<KnownMember, 'id' | 'publicId' | 'handle'>,
): Promise<{ id: string; handle: string; roles: Role[] }> {
  const viewer = await forum.viewers.current(member.id)
  return {
    id: member.publicId,
    handle: member.handle,
    roles: roles.filter((role) => viewer.has(role)),
  }
}

/** What members say of themselves, and what anybody who sees them may know. */
import type { Audience, Role } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** Offices that everyone may know of. Who is a peer clinician is not among them. */
const openRoles = ['owner', 'moderator', 'overseer'] as const satisfies readonly Role[]
export type OpenRole = (typeof openRoles)[number]

/** The offices that a member found as `VisibleMember` holds openly. */
export async function listOpenRoles(reader: Reader, memberId: number): Promise<OpenRole[]> {
  const rows = await reader
    .selectFrom('member_role')
    .select('role')
    .where('member_id', '=', memberId)
    .execute()
  return openRoles.filter((role) => rows.some((row) => row.role === role))
}

export interface OwnProfile {
  pronouns: string
  about: string
  audience: Audience
}

/** A member's own page, for the form that changes it. */
export async function findOwnProfile(reader: Reader, memberId: number): Promise<OwnProfile> {
  return reader
    .selectFrom('member')
    .select(['pronouns', 'about', 'profile_audience as audience'])
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
}

/** Changes what is given and leaves the rest. */
export async function changeProfile(
  tx: Tx,
  memberId: number,
  { pronouns, about, audience }: { [Field in keyof OwnProfile]?: OwnProfile[Field] | undefined },
): Promise<void> {
  const changes = {
    ...(pronouns === undefined ? {} : { pronouns }),
    ...(about === undefined ? {} : { about }),
    ...(audience === undefined ? {} : { profile_audience: audience }),
  }
  if (Object.keys(changes).length === 0) return
  await tx.updateTable('member').set(changes).where('id', '=', memberId).execute()
}

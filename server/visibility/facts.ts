/** The few facts about a viewer on which every verdict rests. */
import type { Role, SpaceAccess } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'

export interface Facts {
  /** Internal id, or null for a visitor. */
  member: number | null
  /** False for visitors, and for members who wait for approval. */
  active: boolean
  roles: ReadonlySet<Role>
  settled: boolean
  /** Spaces the viewer may read. */
  spaces: ReadonlySet<number>
  /** Spaces the viewer moderates: those a moderator may read. */
  moderates: ReadonlySet<number>
}

/** Reads the facts of a member, or of a visitor when `member` is null. */
export async function loadFacts(reader: Reader, member: number | null): Promise<Facts> {
  const who = member === null ? null : await findMember(reader, member)
  const roles = new Set<Role>(who && member !== null ? await listRoles(reader, member) : [])
  const active = who !== null && who.status !== 'waiting' && who.status !== 'former'
  const invited = new Set(active && member !== null ? await listInvited(reader, member) : [])
  const spaces = new Set<number>()
  for (const space of await reader.selectFrom('space').select(['id', 'access']).execute()) {
    if (mayRead(space.access, active, roles, invited.has(space.id))) spaces.add(space.id)
  }
  const moderates = active && roles.has('moderator') ? spaces : new Set<number>()
  return { member, active, roles, settled: who?.settled_at != null, spaces, moderates }
}

async function findMember(reader: Reader, member: number) {
  const found = await reader
    .selectFrom('member')
    .select(['status', 'settled_at'])
    .where('id', '=', member)
    .executeTakeFirst()
  return found ?? null
}

async function listRoles(reader: Reader, member: number): Promise<Role[]> {
  const rows = await reader
    .selectFrom('member_role')
    .select('role')
    .where('member_id', '=', member)
    .execute()
  return rows.map((row) => row.role)
}

async function listInvited(reader: Reader, member: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('space_member')
    .select('space_id')
    .where('member_id', '=', member)
    .execute()
  return rows.map((row) => row.space_id)
}

function mayRead(
  access: SpaceAccess,
  active: boolean,
  roles: ReadonlySet<Role>,
  invited: boolean,
): boolean {
  switch (access) {
    case 'public':
      return true
    case 'members':
      return active
    case 'invitation':
      return active && invited
    case 'clinicians':
      return active && roles.has('clinician')
  }
}

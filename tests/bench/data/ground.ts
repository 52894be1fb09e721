/** What is there before anybody speaks: the community, its spaces, members and blocks. */
import { writeCommunity } from '../../../server/community.ts'
import type { Tx } from '../../../server/db/transact.ts'
import { createMember } from '../../../server/features/members/create-member.ts'
import type { OpenForum } from '../../../server/open-forum.ts'
import { type Facts, loadFacts } from '../../../server/visibility/facts.ts'
import { type PlannedBlock, type PlannedMember, plannedSpaces } from './people.ts'

/** A member as the forum knows them. */
export interface Person extends PlannedMember {
  publicId: string
  facts: Facts
}

/** Writes all of it in one transaction; the members in the order of their ids. */
export async function writeGround(
  forum: OpenForum,
  members: readonly PlannedMember[],
  blocks: readonly PlannedBlock[],
  now: number,
): Promise<Person[]> {
  const made = await forum.writer.transact(async (tx) => {
    await writeCommunity(tx, { ready: true, name: 'The Long Table', joining: 'open' })
    for (const { id, slug, name, access } of plannedSpaces) {
      const row = { public_id: forum.world.id(), place: id, created_at: now }
      await tx
        .insertInto('space')
        .values({ id, slug, name, access, ...row })
        .execute()
    }
    const publicIds: string[] = []
    for (const member of members) publicIds.push(await writeMember(tx, forum, member, now))
    for (const { blocker, blocked } of blocks) {
      const row = { blocker_id: blocker, blocked_id: blocked, created_at: now }
      await tx.insertInto('block').values(row).execute()
    }
    return publicIds
  })
  const people: Person[] = []
  for (const [index, member] of members.entries()) {
    const facts = await loadFacts(forum.reader, forum.keys, member.id)
    people.push({ ...member, publicId: made[index]!, facts })
  }
  return people
}

async function writeMember(
  tx: Tx,
  forum: OpenForum,
  member: PlannedMember,
  now: number,
): Promise<string> {
  const { handle, roles, settled, invited, pronouns } = member
  const row = { handle, roles, passphraseHash: null, status: 'active', probationDays: 0 } as const
  const { id, publicId } = await createMember(tx, forum, { ...row, now })
  if (id !== member.id) throw new Error(`Member ${handle} came out as ${id}, not ${member.id}.`)
  await tx
    .updateTable('member')
    .set({ pronouns, settled_at: settled ? now : null })
    .where('id', '=', id)
    .execute()
  if (invited) {
    for (const { id: space_id } of plannedSpaces.filter(({ access }) => access === 'invitation')) {
      await tx.insertInto('space_member').values({ space_id, member_id: id }).execute()
    }
  }
  return publicId
}

/** What is there before anybody speaks: the community, its spaces, members and their lists. */
import { writeCommunity } from '../../../server/community.ts'
import type { Tx } from '../../../server/db/transact.ts'
import { createMember } from '../../../server/features/members/create-member.ts'
import type { OpenForum } from '../../../server/open-forum.ts'
import { type Facts, loadFacts } from '../../../server/visibility/facts.ts'
import { pairHash } from '../../../server/visibility/guards.ts'
import { type PlannedMember, type PlannedPair, plannedSpaces } from './people.ts'

/** A member as the forum knows them. */
export interface Person extends PlannedMember {
  publicId: string
  facts: Facts
}

/** Writes all of it in one transaction; the members in the order of their ids. */
export async function writeGround(
  forum: OpenForum,
  { members, readers }: { members: readonly PlannedMember[]; readers: readonly PlannedMember[] },
  pairs: readonly PlannedPair[],
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
    for (const pair of pairs) await writePair(tx, forum, pair, now)
    for (const reader of readers) await writeMember(tx, forum, reader, now)
    return publicIds
  })
  const people: Person[] = []
  for (const [index, member] of members.entries()) {
    const facts = await loadFacts(forum.reader, forum.keys, member.id)
    people.push({ ...member, publicId: made[index]!, facts })
  }
  return people
}

// In force, with all labels prepared: what they wrote is planned with the clause.
async function writePair(
  tx: Tx,
  forum: OpenForum,
  { keeper, from }: PlannedPair,
  now: number,
): Promise<void> {
  await tx
    .insertInto('guard')
    .values({ member_id: keeper, active: 1, level: null, prepared: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const entry = {
    public_id: forum.world.id(),
    keeper_id: keeper,
    kind: 'handle',
    note: '',
  } as const
  const { id } = await tx
    .insertInto('keep_apart')
    .values({ ...entry, value_hash: `${from}`, added_at: now, active_at: now, active: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const viewer_hash = pairHash(forum.keys, keeper, from)
  await tx
    .insertInto('apart_pair')
    .values({ keeper_id: keeper, viewer_hash, entry_id: id })
    .execute()
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

/** Filling an empty forum with the demo community, with every date counted back from today. */
import { writeCard } from '../clinicians/card.ts'
import { type Community, writeCommunity } from '../../community.ts'
import { forgetRemembered, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { acceptAgreement, createAgreement, renderAgreement } from '../community/agreement-store.ts'
import { createPolicy, notePolicySeen } from '../crisis-policy/store.ts'
import { defaultCrisisPolicy } from '../help/en/default-crisis-policy.ts'
import { defaultRules } from '../help/en/default-rules.ts'
import { createMember } from '../members/create-member.ts'
import { hashPassphrase } from '../members/passphrase.ts'
import { createEdition } from '../rules/store.ts'
import { addSpaceMember, createSpace } from '../spaces/store.ts'
import type { DemoCommunity, DemoMember } from './community/types.ts'
import { loadThread } from './load-thread.ts'
import { noteDemo } from './state.ts'
import { dayMs, daysBefore } from './times.ts'

/** Days after joining on which a member of the demo counts as settled. */
const settledAfter = 28

/** Internal ids of the members, by handle. */
export type People = ReadonlyMap<string, number>

/** Fills the forum. All members have the same passphrase, so they share one hash. */
export async function loadDemo(
  forum: Forum,
  community: DemoCommunity,
  passphrase: string,
): Promise<void> {
  const now = forum.world.now()
  const passphraseHash = await hashPassphrase(passphrase)
  const html = await renderAgreement(forum.markdown, community.agreement)
  const founded = daysBefore(now, Math.max(...community.members.map((m) => m.joinedDaysAgo)))
  const people = await forum.writer.transact(async (tx) => {
    await noteDemo(tx, 'loading')
    await writeCommunity(tx, settingsOf(community))
    await createEdition(tx, forum.world, { rules: defaultRules, now: founded })
    const policy = await createPolicy(tx, { ...defaultCrisisPolicy, now: founded })
    const version = await createAgreement(tx, { body: community.agreement, html, now: founded })
    const members = new Map<string, number>()
    for (const member of community.members) {
      const joined = daysBefore(now, member.joinedDaysAgo)
      const id = await loadMember(tx, forum, member, { passphraseHash, joined, now })
      await acceptAgreement(tx, id, version, joined)
      await notePolicySeen(tx, { member: id, version: policy, now: joined })
      members.set(member.handle, id)
    }
    await loadSpaces(tx, forum, community, members, founded)
    await forgetRemembered(tx)
    return members
  })
  for (const thread of community.threads) await loadThread(forum, thread, people, now)
  await forum.writer.transact((tx) => noteDemo(tx, 'ready'))
}

function settingsOf({ name, description, crisis }: DemoCommunity): Partial<Community> {
  return { ready: true, name, description, crisis, joining: 'open' }
}

async function loadMember(
  tx: Tx,
  forum: Forum,
  member: DemoMember,
  times: { passphraseHash: string; joined: number; now: number },
): Promise<number> {
  const { passphraseHash, joined, now } = times
  const { id } = await createMember(tx, forum, {
    handle: member.handle,
    passphraseHash,
    status: 'active',
    roles: member.roles ?? [],
    probationDays: 7,
    now: joined,
  })
  const settled = joined + settledAfter * dayMs
  await tx
    .updateTable('member')
    .set({
      pronouns: member.pronouns ?? '',
      about: member.about ?? '',
      settled_at: settled < now ? settled : null,
    })
    .where('id', '=', id)
    .execute()
  if (member.card) await writeCard(tx, id, { ...member.card, writtenAt: joined })
  return id
}

async function loadSpaces(
  tx: Tx,
  forum: Forum,
  community: DemoCommunity,
  people: People,
  now: number,
): Promise<void> {
  for (const { slug, name, description, access, members = [] } of community.spaces) {
    const id = await createSpace(tx, forum.world, { slug, name, description, access, now })
    for (const handle of members) await addSpaceMember(tx, id, people.get(handle)!, now)
  }
}

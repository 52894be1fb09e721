/** The crisis policy: what happens here when somebody is in danger, said before they write. */
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { Conflict } from '../../errors.ts'
import type { Version } from '../../html/versions.tsx'

export interface PolicyText {
  /** What we do. */
  can: string
  /** What we never do. */
  never: string
  /** What we must do. */
  must: string
}

export type Policy = PolicyText & Version

const columns = ['version', 'can', 'never', 'must', 'created_at as createdAt'] as const

/** The policy in force, or one of its earlier versions; null when there is none. */
export async function findPolicy(db: Reader | Tx, version?: number): Promise<Policy | null> {
  let query = db.selectFrom('crisis_policy').select(columns)
  if (version !== undefined) query = query.where('version', '=', version)
  return (await query.orderBy('version', 'desc').limit(1).executeTakeFirst()) ?? null
}

/** Every version's number and time, newest first. */
export function listPolicyVersions(reader: Reader): Promise<Version[]> {
  return reader
    .selectFrom('crisis_policy')
    .select(['version', 'created_at as createdAt'])
    .orderBy('version', 'desc')
    .execute()
}

/**
 * Adds a version, in force from now on, and returns its number; the text in force is no new version.
 * `basedOn` is what its writer had before them. @throws Conflict when another came between.
 */
export async function createPolicy(
  tx: Tx,
  { can, never, must, now }: PolicyText & { now: number },
  basedOn?: number,
): Promise<number> {
  const newest = await findPolicy(tx)
  if (newest?.can === can && newest.never === never && newest.must === must) return newest.version
  const known = newest?.version ?? 0
  if (basedOn !== undefined && basedOn !== known) throw new Conflict('policy.changedMeanwhile')
  const version = known + 1
  await tx
    .insertInto('crisis_policy')
    .values({ version, can, never, must, created_at: now })
    .execute()
  return version
}

/** Notes that a member has read it. @throws Conflict when `version` is not the one in force */
export async function notePolicySeen(
  tx: Tx,
  { member, version, now }: { member: number; version: number; now: number },
): Promise<void> {
  if ((await findPolicy(tx))?.version !== version) throw new Conflict('policy.changedMeanwhile')
  await tx
    .insertInto('crisis_policy_seen')
    .values({ member_id: member, version, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const unseen = prepared<[number], Policy>(`
  SELECT version, can, never, must, created_at AS createdAt FROM crisis_policy
  WHERE NOT EXISTS (SELECT 1 FROM crisis_policy_seen WHERE member_id = ?)
  ORDER BY version DESC LIMIT 1`)

/** The policy in force, for a member (internal id) who has never read one; null for the others. */
export async function findUnseenPolicy(
  reader: Reader,
  member: number | null,
): Promise<Policy | null> {
  const [policy] = member === null ? [] : await unseen(reader, member)
  return policy ?? null
}

/** Whether it has changed since the member (internal id) read it. */
export async function hasNewPolicy(reader: Reader, member: number): Promise<boolean> {
  const row = await reader
    .selectFrom('crisis_policy_seen')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('member_id', '=', member)
    .executeTakeFirst()
  if (!row?.version) return false
  return row.version !== (await findPolicy(reader))?.version
}

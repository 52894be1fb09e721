/** Reports, and the cases that come of them: who reads which, and what is kept of it. */
import { limits } from '../../../shared/limits.ts'
import type { ReportRoute } from '../../../shared/forms/moderation.ts'
import type { Reader } from '../../db/open.ts'
import type { CaseOffice } from '../../db/schema-moderation.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { findCase } from '../../visibility/case-scope.ts'
import { listKeptApartFrom, loadGuards } from '../../visibility/guards.ts'
import { caseOffices, listTurnedAway } from '../../visibility/recusal.ts'
import { listInvolved } from '../../visibility/reported.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import type { World } from '../../world.ts'

/** Somebody who can be given a case. */
export interface Officer {
  id: number
  office: CaseOffice
  viewer: Viewer
}

export type CaseParts = Pick<Forum, 'keys' | 'labels' | 'world'>

export interface Assignable {
  id: number
  publicId: string
  /** Internal id of the post it is about; null when it is about a member. */
  postId: number | null
  route: ReportRoute
}

/** All who hold an office, once for each. */
export async function listOfficers({
  reader,
  viewers,
}: Pick<Forum, 'viewers'> & { reader: Reader }): Promise<Officer[]> {
  const rows = await reader
    .selectFrom('member_role')
    .select(['member_id as id', 'role'])
    .where('role', 'in', [...caseOffices])
    .orderBy('member_id')
    .execute()
  const officers: Officer[] = []
  for (const { id, role } of rows) {
    const viewer = await viewers.current(id)
    officers.push({ id, office: role as CaseOffice, viewer })
  }
  return officers
}

/**
 * Gives a case to a few of those who may hear it, drawn at random, so that not being given one says
 * nothing: moderators first, where none can, overseers, then the owner. False when nobody can.
 */
export async function assignCase(
  tx: Tx,
  parts: CaseParts,
  one: Assignable,
  officers: readonly Officer[],
  except: readonly number[] = [],
): Promise<boolean> {
  const passed = new Set([
    ...except,
    ...(await listOut(tx, parts.keys, one.id)),
    ...(one.route === 'uninvolved' && one.postId ? await listInvolved(tx, one.postId) : []),
  ])
  const offices = one.route === 'overseers' ? caseOffices.slice(1) : caseOffices
  for (const office of offices) {
    let given = 0
    for (const { id, viewer } of drawn(parts.world, officers, office)) {
      if (given === limits.caseReaders) break
      if (passed.has(id)) continue
      await giveTo(tx, id, one.id, office)
      // The one rule of who may hear it is the scope's: it is asked, not repeated.
      if (await isReader(tx, parts, viewer, one.publicId)) given++
      else await takeFrom(tx, id, one.id)
    }
    if (given === 0) continue
    await logChange(tx, { kind: 'case', at: parts.world.now() })
    return true
  }
  return false
}

/** Sees to it that somebody beside `except` (internal id) can hear a case. False when nobody can. */
export async function ensureOther(
  tx: Tx,
  parts: CaseParts,
  one: Assignable,
  { officers, except }: { officers: readonly Officer[]; except: number },
): Promise<boolean> {
  for (const { id, viewer } of officers) {
    if (id !== except && (await isReader(tx, parts, viewer, one.publicId))) return true
  }
  return assignCase(tx, parts, one, officers, [except])
}

/**
 * Gives a case to the only one who holds an office at all, although they wrote or reported what it
 * is about: else nobody ever could. Being kept apart, or a block, is not lifted by this.
 */
export async function giveAlone(
  tx: Tx,
  parts: CaseParts,
  one: Assignable,
  officers: readonly Officer[],
): Promise<boolean> {
  const [first] = officers
  if (!first || officers.some(({ id }) => id !== first.id)) return false
  if ((await listOut(tx, parts.keys, one.id)).includes(first.id)) return false
  await giveTo(tx, first.id, one.id, first.office, 1)
  if (await isReader(tx, parts, first.viewer, one.publicId)) return true
  await takeFrom(tx, first.id, one.id)
  return false
}

/** Whether somebody may hear a case as things stand in the transaction. */
export async function isReader(
  tx: Tx,
  { labels }: Pick<CaseParts, 'labels'>,
  viewer: Viewer | null,
  publicId: string,
): Promise<boolean> {
  return viewer !== null && (await findCase({ reader: tx, labels }, viewer, publicId)) !== null
}

// Looked at only here: were it looked at when the case is read, it would vanish with what somebody
// of the team puts on their list or whom they block, and tell who is behind an address or a report.
async function listOut(tx: Tx, keys: Forum['keys'], caseId: number): Promise<number[]> {
  const guards = await loadGuards(tx)
  const parties = await tx
    .selectFrom('case_member')
    .select('member_id')
    .distinct()
    .where('case_id', '=', caseId)
    .where('part', 'not in', ['named', 'passed'])
    .execute()
  const out = await listTurnedAway(tx, caseId)
  for (const { member_id: member } of parties) {
    out.push(...(await listKeptApartFrom(tx, keys, guards, member)))
  }
  return out
}

function drawn(world: World, officers: readonly Officer[], office: CaseOffice): Officer[] {
  return officers
    .filter((officer) => officer.office === office)
    .map((officer) => ({ officer, lot: world.bytes(6).readUIntBE(0, 6) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ officer }) => officer)
}

async function giveTo(
  tx: Tx,
  member: number,
  caseId: number,
  office: CaseOffice,
  alone: 0 | 1 = 0,
): Promise<void> {
  await tx
    .insertInto('case_reader')
    .values({ member_id: member, case_id: caseId, office, alone })
    .onConflict((conflict) =>
      conflict.columns(['member_id', 'case_id']).doUpdateSet({ office, alone }),
    )
    .execute()
}

/** Takes a case away from somebody it was given to. */
export async function takeFrom(tx: Tx, member: number, caseId: number): Promise<void> {
  await tx
    .deleteFrom('case_reader')
    .where('member_id', '=', member)
    .where('case_id', '=', caseId)
    .execute()
}

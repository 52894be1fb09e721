/** The few facts about a viewer on which every verdict rests. */
import type { Role, SpaceAccess } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Keys } from '../keys.ts'
import { type Guards, listKeptApartFrom, loadGuards } from './guards.ts'

/** What the database says of a member themselves. */
export interface OwnFacts {
  /** Internal id, or null for a visitor. */
  member: number | null
  /** False for visitors, and for members who wait for approval. */
  active: boolean
  roles: ReadonlySet<Role>
  settled: boolean
  /** Spaces the viewer has been invited to, whoever else may read them. */
  invited: ReadonlySet<number>
  /** Spaces the viewer may read. */
  spaces: ReadonlySet<number>
  /** Spaces the viewer moderates: those a moderator may read. */
  moderates: ReadonlySet<number>
  /** Public ids of circles the viewer keeps or is in. */
  circles: ReadonlySet<string>
  /** Members with whom a block stands, whoever set it. */
  blocks: ReadonlySet<number>
  /** True when the community has vouched for the viewer. */
  vouched: boolean
  /** Spaces that only peer clinicians see. */
  caucuses: ReadonlySet<number>
  /** What keeps the viewer from writing for now, or null. */
  pause: Pause | null
}

/** A decision under which a member may read and not write, or has been asked to leave. */
export interface Pause {
  measure: 'pause' | 'leave'
  /** Milliseconds; null until somebody ends it. */
  until: number | null
  /** Public id of the decision, and why it was taken. */
  decision: string
  reason: string
}

export interface Facts extends OwnFacts {
  /** Members on whose lists the viewer is. */
  apart: ReadonlySet<number>
  /** What each guarded member asks, the same for all. */
  guards: Guards
}

/** Reads the facts of a member, or of a visitor when `member` is null. */
export async function loadFacts(
  reader: Reader | Tx,
  keys: Keys,
  member: number | null,
): Promise<Facts> {
  const own = await loadOwnFacts(reader, member)
  const guards = await loadGuards(reader)
  const apart = member === null ? [] : await listKeptApartFrom(reader, keys, guards, member)
  return { ...own, guards, apart: new Set(apart) }
}

/** Whoever holds one of these is trusted with more already, and is where vouching begins. */
const offices: readonly Role[] = ['owner', 'moderator', 'overseer']

/** The facts that need no key: those that the change log keeps as they were. */
export async function loadOwnFacts(reader: Reader | Tx, member: number | null): Promise<OwnFacts> {
  const who = member === null ? null : await findMember(reader, member)
  const pause = member === null ? null : await findPause(reader, member)
  // Whoever was asked to leave sees what visitors see, and holds no office.
  const left = pause?.measure === 'leave'
  const roles = new Set<Role>(
    who && member !== null && !left ? await listRoles(reader, member) : [],
  )
  const active = who !== null && who.status !== 'waiting' && who.status !== 'former' && !left
  const invited = new Set(active && member !== null ? await listInvited(reader, member) : [])
  const spaces = new Set<number>()
  const caucuses = new Set<number>()
  for (const space of await reader.selectFrom('space').select(['id', 'access']).execute()) {
    if (space.access === 'clinicians') caucuses.add(space.id)
    if (mayRead(space, { active, roles, invited })) spaces.add(space.id)
  }
  const moderates = active && roles.has('moderator') ? spaces : new Set<number>()
  const settled = who?.settled_at != null
  const circles = new Set(member === null ? [] : await listCircles(reader, member))
  const blocks = new Set(member === null ? [] : await listBlocks(reader, member))
  const vouched = who?.vouched_at != null || offices.some((role) => roles.has(role))
  return {
    member,
    active,
    roles,
    settled,
    invited,
    spaces,
    moderates,
    circles,
    blocks,
    vouched,
    caucuses,
    pause,
  }
}

async function findMember(reader: Reader | Tx, member: number) {
  const found = await reader
    .selectFrom('member')
    .select(['status', 'settled_at', 'vouched_at'])
    .where('id', '=', member)
    .executeTakeFirst()
  return found ?? null
}

async function findPause(reader: Reader | Tx, member: number): Promise<Pause | null> {
  const rows = await reader
    .selectFrom('pause')
    .innerJoin('decision', 'decision.id', 'pause.decision_id')
    .select(['pause.measure', 'pause.until', 'public_id as decision', 'reason'])
    .where('pause.member_id', '=', member)
    .execute()
  // Of several, the one that asks most, for longest.
  const weight = ({ measure, until }: Pause) => (measure === 'leave' ? 1e15 : 0) + (until ?? 1e14)
  return rows.sort((one, other) => weight(other) - weight(one))[0] ?? null
}

async function listRoles(reader: Reader | Tx, member: number): Promise<Role[]> {
  const rows = await reader
    .selectFrom('member_role')
    .select('role')
    .where('member_id', '=', member)
    .execute()
  return rows.map((row) => row.role)
}

async function listInvited(reader: Reader | Tx, member: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('space_member')
    .select('space_id')
    .where('member_id', '=', member)
    .execute()
  return rows.map((row) => row.space_id)
}

/** Whether somebody may read a space under this access. */
export function mayRead(
  { id, access }: { id: number; access: SpaceAccess },
  { active, roles, invited }: Pick<OwnFacts, 'active' | 'roles' | 'invited'>,
): boolean {
  switch (access) {
    case 'public':
      return true
    case 'members':
      return active
    case 'invitation':
      return active && invited.has(id)
    case 'clinicians':
      return active && roles.has('clinician')
  }
}

async function listCircles(reader: Reader | Tx, member: number): Promise<string[]> {
  const rows = await reader
    .selectFrom('circle')
    .leftJoin('circle_member', 'circle_member.circle_id', 'circle.id')
    .select('circle.public_id')
    .where((eb) =>
      eb.or([eb('keeper_id', '=', member), eb('circle_member.member_id', '=', member)]),
    )
    .execute()
  return rows.map((row) => row.public_id)
}

async function listBlocks(reader: Reader | Tx, member: number): Promise<number[]> {
  const rows = await reader
    .selectFrom('block')
    .selectAll()
    .where((eb) => eb.or([eb('blocker_id', '=', member), eb('blocked_id', '=', member)]))
    .execute()
  return rows.map((row) => (row.blocker_id === member ? row.blocked_id : row.blocker_id))
}

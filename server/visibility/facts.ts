/** The few facts about a viewer on which every verdict rests. */
import type { Role, SpaceAccess } from '../../shared/vocabulary.ts'
import type { Reader } from '../db/open.ts'
import { prepared } from '../db/prepared.ts'
import type { MemberStatus } from '../db/schema.ts'
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

interface Member {
  status: MemberStatus
  settledAt: number | null
  vouchedAt: number | null
}

// Asked for thousands when what is new in one thread is sent to all who follow it.
const memberById = prepared<[number], Member>(
  'SELECT status, settled_at AS settledAt, vouched_at AS vouchedAt FROM member WHERE id = ?',
)
const pausesOf = prepared<[number], Pause>(`
  SELECT pause.measure, pause.until, decision.public_id AS decision, decision.reason
  FROM pause JOIN decision ON decision.id = pause.decision_id WHERE pause.member_id = ?`)
const rolesOf = prepared<[number], { role: Role }>(
  'SELECT role FROM member_role WHERE member_id = ?',
)
const invitationsOf = prepared<[number], { space: number }>(
  'SELECT space_id AS space FROM space_member WHERE member_id = ?',
)
const allSpaces = prepared<[], { id: number; access: SpaceAccess }>('SELECT id, access FROM space')
const circlesOf = prepared<[number, number], { circle: string }>(`
  SELECT public_id AS circle FROM circle WHERE keeper_id = ?
  UNION ALL SELECT c.public_id FROM circle_member i JOIN circle c ON c.id = i.circle_id
  WHERE i.member_id = ?`)
const blocksOf = prepared<[number, number], { other: number }>(`
  SELECT blocked_id AS other FROM block WHERE blocker_id = ?
  UNION ALL SELECT blocker_id FROM block WHERE blocked_id = ?`)

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
  const [who = null] = member === null ? [] : await memberById(reader, member)
  const pause = member === null ? null : await findPause(reader, member)
  // Whoever was asked to leave sees what visitors see, and holds no office.
  const left = pause?.measure === 'leave'
  const heldRoles = who && member !== null && !left ? await rolesOf(reader, member) : []
  const roles = new Set(heldRoles.map(({ role }) => role))
  const active = who !== null && who.status !== 'waiting' && who.status !== 'former' && !left
  const invitations = active && member !== null ? await invitationsOf(reader, member) : []
  const invited = new Set(invitations.map(({ space }) => space))
  const spaces = new Set<number>()
  const caucuses = new Set<number>()
  for (const space of await allSpaces(reader)) {
    if (space.access === 'clinicians') caucuses.add(space.id)
    if (mayRead(space, { active, roles, invited })) spaces.add(space.id)
  }
  const moderates = active && roles.has('moderator') ? spaces : new Set<number>()
  const settled = who?.settledAt != null
  const circles = member === null ? [] : await circlesOf(reader, member, member)
  const blocks = member === null ? [] : await blocksOf(reader, member, member)
  const vouched = who?.vouchedAt != null || offices.some((role) => roles.has(role))
  return {
    member,
    active,
    roles,
    settled,
    invited,
    spaces,
    moderates,
    circles: new Set(circles.map(({ circle }) => circle)),
    blocks: new Set(blocks.map(({ other }) => other)),
    vouched,
    caucuses,
    pause,
  }
}

async function findPause(reader: Reader | Tx, member: number): Promise<Pause | null> {
  const rows = await pausesOf(reader, member)
  // Of several, the one that asks most, for longest.
  const weight = ({ measure, until }: Pause) => (measure === 'leave' ? 1e15 : 0) + (until ?? 1e14)
  return rows.sort((one, other) => weight(other) - weight(one))[0] ?? null
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

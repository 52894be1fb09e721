/** Circles: lists of people that a member keeps as an audience. Nobody but the keeper sees them. */
import { handleKey } from '../../../shared/handle.ts'
import { limits } from '../../../shared/limits.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import { prepared } from '../../db/prepared.ts'
import type { Tx } from '../../db/transact.ts'
import { changeAudience } from '../../visibility/change-audience.ts'
import { changeFacts } from '../../visibility/change-facts.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { listMembers } from '../../visibility/member-scope.ts'
import { listIdsByAudience } from '../../visibility/own-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'

export interface Circle {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  name: string
}

export interface CircleWithMembers extends Circle {
  members: { id: string; handle: string }[]
}

const circlesOf = prepared<[number], Circle>(
  'SELECT id, public_id AS publicId, name FROM circle WHERE keeper_id = ? ORDER BY id',
)

/** The circles a member keeps, oldest first. */
export function listCircles(reader: Reader, keeperId: number): Promise<Circle[]> {
  return circlesOf(reader, keeperId)
}

/** The keeper's circle with this public id, or null. */
export async function findCircle(
  reader: Reader,
  keeperId: number,
  publicId: string,
): Promise<Circle | null> {
  return (
    (await listCircles(reader, keeperId)).find((circle) => circle.publicId === publicId) ?? null
  )
}

/** The circle with those of its members whom its keeper may see. */
export async function withMembers(
  reader: Reader,
  viewer: Viewer,
  circle: Circle,
): Promise<CircleWithMembers> {
  const rows = await reader
    .selectFrom('circle_member')
    .select('member_id')
    .where('circle_id', '=', circle.id)
    .execute()
  const members = await listMembers(
    reader,
    viewer,
    rows.map((row) => row.member_id),
  )
  return { ...circle, members: members.map(({ publicId: id, handle }) => ({ id, handle })) }
}

/** Makes a circle; null when the keeper has as many as there may be. */
export async function createCircle(
  tx: Tx,
  circle: { publicId: string; keeperId: number; name: string; now: number },
): Promise<Circle | null> {
  const { count } = await tx
    .selectFrom('circle')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('keeper_id', '=', circle.keeperId)
    .executeTakeFirstOrThrow()
  if (count >= limits.circles) return null
  const { publicId, keeperId, name, now } = circle
  return changeFacts(tx, [keeperId], now, async () => {
    const { id } = await tx
      .insertInto('circle')
      .values({ public_id: publicId, keeper_id: keeperId, name, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, publicId, name }
  })
}

export async function renameCircle(tx: Tx, circle: Circle, name: string): Promise<void> {
  await tx.updateTable('circle').set({ name }).where('id', '=', circle.id).execute()
}

/** Adds a member, or takes one out; doing so twice changes nothing. */
export async function setCircleMember(
  tx: Tx,
  circle: Circle,
  change: { memberId: number; on: boolean; now: number },
): Promise<void> {
  const { memberId, on, now } = change
  const { count } = await tx
    .selectFrom('circle_member')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('circle_id', '=', circle.id)
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow()
  if (count > 0 === on) return
  await changeFacts(tx, [memberId], now, async () => {
    const row = { circle_id: circle.id, member_id: memberId }
    if (on) await tx.insertInto('circle_member').values(row).execute()
    else {
      await tx
        .deleteFrom('circle_member')
        .where('circle_id', '=', circle.id)
        .where('member_id', '=', memberId)
        .execute()
    }
  })
}

/** Ends a circle: what was meant for it is from then on for its author alone, with what hangs on it. */
export async function deleteCircle(
  tx: Tx,
  book: LabelBook,
  circle: Circle,
  by: { keeperId: number; now: number },
): Promise<void> {
  const audience: Audience = `circle:${circle.publicId}`
  const ids = await listIdsByAudience(tx, by.keeperId, audience)
  await changeAudience(tx, book, { ids, audience: 'me', branch: 'me', now: by.now })
  const rows = await tx
    .selectFrom('circle_member')
    .select('member_id')
    .where('circle_id', '=', circle.id)
    .execute()
  const members = [by.keeperId, ...rows.map((row) => row.member_id)]
  await changeFacts(tx, members, by.now, async () => {
    await tx.deleteFrom('circle').where('id', '=', circle.id).execute()
  })
}

/** The internal id of a circle's member by handle, as their keeper wrote it; null when not in it. */
export async function findInCircle(
  reader: Reader,
  circle: Circle,
  handle: string,
): Promise<number | null> {
  const row = await reader
    .selectFrom('circle_member')
    .innerJoin('member', 'member.id', 'circle_member.member_id')
    .select('member.id')
    .where('circle_id', '=', circle.id)
    .where('member.handle_key', '=', handleKey(handle))
    .executeTakeFirst()
  return row?.id ?? null
}

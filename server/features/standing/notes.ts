/** What the team writes down about a member, and what members read of their own standing. */
import { limits } from '../../../shared/limits.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { listRoles } from '../members/role-store.ts'
import { listTies } from '../rota/ties.ts'

export interface StaffNote {
  /** Internal. */
  id: number
  publicId: string
  /** Internal id of whoever signed it. */
  author: number
  facts: string
  thoughts: string
  writtenAt: number
  expiresAt: number
}

/**
 * Whether somebody of the team may read and write notes about a member whom they can notice: never
 * about themselves or somebody they know outside; about the team itself, only those who oversee it.
 */
export async function mayKeepNotes(
  reader: Reader,
  viewer: Viewer,
  member: number,
): Promise<boolean> {
  if (viewer.id === null || viewer.id === member) return false
  if ((await listTies(reader, viewer.id)).includes(member)) return false
  const isOfTeam = (await listRoles(reader, member)).some((role) => role !== 'clinician')
  return !isOfTeam || viewer.has('overseer') || viewer.has('owner')
}

/** The notes about a member that are still kept, newest first. */
export function listNotes(reader: Reader, member: number, now: number): Promise<StaffNote[]> {
  return reader
    .selectFrom('staff_note')
    .select(['id', 'public_id as publicId', 'author_id as author', 'facts', 'thoughts'])
    .select(['written_at as writtenAt', 'expires_at as expiresAt'])
    .where('member_id', '=', member)
    .where('expires_at', '>', now)
    .orderBy('id', 'desc')
    .execute()
}

/** Whom a note is about (internal ids), and whose it is, or null. */
export async function findNote(
  reader: Reader,
  publicId: string,
  now: number,
): Promise<{ id: number; member: number; author: number } | null> {
  const row = await reader
    .selectFrom('staff_note')
    .select(['id', 'member_id as member', 'author_id as author'])
    .where('public_id', '=', publicId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

interface NewNote {
  publicId: string
  /** Internal ids. */
  member: number
  author: number
  facts: string
  thoughts: string
  now: number
}

/** Writes a note down; it goes by itself after a year unless it is renewed. Returns its internal id. */
export async function createNote(tx: Tx, note: NewNote): Promise<number> {
  const { publicId, member, author, facts, thoughts, now } = note
  const row = { public_id: publicId, member_id: member, author_id: author, facts, thoughts }
  const { id } = await tx
    .insertInto('staff_note')
    .values({ ...row, written_at: now, expires_at: endOf(now) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The public id of a note; for whoever has just written it. */
export async function publicIdOf(tx: Tx, id: number): Promise<string> {
  const row = await tx
    .selectFrom('staff_note')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.public_id ?? ''
}

/** Keeps a note for another year from now. */
export async function renewNote(tx: Tx, id: number, now: number): Promise<void> {
  await tx
    .updateTable('staff_note')
    .set({ expires_at: endOf(now) })
    .where('id', '=', id)
    .execute()
}

export async function deleteNote(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('staff_note').where('id', '=', id).execute()
}

/** Deletes notes that nobody has renewed in time. */
export async function forgetNotes(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom('staff_note').where('expires_at', '<=', now).execute()
}

function endOf(now: number): number {
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() + limits.staffNoteMonths)
  return end.getTime()
}

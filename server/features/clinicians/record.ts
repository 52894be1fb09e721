import type { Reader } from '../../db/open.ts'
import type { RoleRecordTable } from '../../db/schema-apart.ts'
import type { Tx } from '../../db/transact.ts'

export type Through = RoleRecordTable['through']
export type Happened = RoleRecordTable['what']

/** Writes down what became of the role. Who vouched, and what was asked in which words, is not kept. */
export async function note(
  tx: Tx,
  line: {
    member: number
    what: Happened
    through: Through
    actor?: number
    reason?: string
    now: number
  },
): Promise<void> {
  await tx
    .insertInto('role_record')
    .values({
      member_id: line.member,
      at: line.now,
      what: line.what,
      through: line.through,
      actor_id: line.actor ?? null,
      reason: line.reason ?? '',
      seen: line.through === 'self' ? 1 : 0,
    })
    .execute()
}

export interface RecordLine {
  /** Milliseconds since 1970. */
  at: number
  what: Happened
  through: Through
  reason: string
}

/** What became of a member's role, newest first: their own account of it. */
export async function listRecord(reader: Reader, member: number): Promise<RecordLine[]> {
  return reader
    .selectFrom('role_record')
    .select(['at', 'what', 'through', 'reason'])
    .where('member_id', '=', member)
    .orderBy('id', 'desc')
    .execute()
}

/** What others decided last, until the member has put it away; or null. */
export async function findNews(reader: Reader, member: number): Promise<RecordLine | null> {
  const line = await reader
    .selectFrom('role_record')
    .select(['at', 'what', 'through', 'reason'])
    .where('member_id', '=', member)
    .where('seen', '=', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return line ?? null
}

export async function putNewsAway(tx: Tx, member: number): Promise<void> {
  await tx.updateTable('role_record').set({ seen: 1 }).where('member_id', '=', member).execute()
}

export interface TeamLine extends RecordLine {
  /** Internal id. */
  member: number
}

/** What was decided about anybody, newest first. The caller shows what its viewer may notice. */
export async function listDecided(reader: Reader, limit: number): Promise<TeamLine[]> {
  return reader
    .selectFrom('role_record')
    .select(['at', 'what', 'through', 'reason', 'member_id as member'])
    .where('what', 'in', ['granted', 'declined', 'given-up', 'ended'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface DecidedLine extends TeamLine {
  /** Whoever of the team decided, by internal id and handle; null where nobody of it did. */
  actor: { id: number; handle: string } | null
}

/** What the team decided, with who of it did; for those who oversee it. Filtered by the caller. */
export async function listDeciders(reader: Reader, limit: number): Promise<DecidedLine[]> {
  const rows = await reader
    .selectFrom('role_record')
    .leftJoin('member as actor', 'actor.id', 'role_record.actor_id')
    .select(['role_record.at', 'what', 'through', 'reason', 'member_id as member'])
    .select(['actor.id as actorId', 'actor.handle'])
    .where('through', '=', 'team')
    .where('what', 'in', ['granted', 'declined', 'ended'])
    .orderBy('role_record.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ actorId, handle, ...line }) => ({
    ...line,
    actor: actorId === null || handle === null ? null : { id: actorId, handle },
  }))
}

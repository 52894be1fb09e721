/** The log of committed changes, from which pages and connections catch up. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Change } from '../db/transact.ts'

const newest = prepared<[], { seq: number | null }>('SELECT max(seq) AS seq FROM change')

/** Number of the newest change; 0 before the first. */
export async function newestChange(reader: Reader): Promise<number> {
  const [row] = await newest(reader)
  return row?.seq ?? 0
}

const ofThread = prepared<[number, number, number], Change>(
  'SELECT * FROM change WHERE thread_id = ? AND seq > ? ORDER BY seq LIMIT ?',
)

/** Changes in a thread after `seq`, oldest first, at most `limit`. */
export function listThreadChanges(
  reader: Reader,
  threadId: number,
  seq: number,
  limit: number,
): Promise<Change[]> {
  return ofThread(reader, threadId, seq, limit)
}

const ofSpace = prepared<[number, number, number], Change>(
  'SELECT * FROM change WHERE space_id = ? AND seq > ? ORDER BY seq LIMIT ?',
)

/** Changes in a space after `seq`, oldest first, at most `limit`. */
export function listSpaceChanges(
  reader: Reader,
  spaceId: number,
  seq: number,
  limit: number,
): Promise<Change[]> {
  return ofSpace(reader, spaceId, seq, limit)
}

const ofFacts = prepared<[number, number], Change>(
  `SELECT * FROM change
   WHERE kind = 'facts' AND seq > ? AND (member_id = ? OR member_id IS NULL) ORDER BY seq`,
)

/** Changes of facts after `seq` that concern this member, or everybody, oldest first. */
export function listFactsChanges(
  reader: Reader,
  memberId: number | null,
  seq: number,
): Promise<Change[]> {
  return ofFacts(reader, seq, memberId ?? -1)
}

const between = prepared<[number, number], Change>(
  'SELECT * FROM change WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT 1000',
)

/** All changes after `from`, up to and with `to`, oldest first; a thousand at most. */
export function listChangesBetween(reader: Reader, from: number, to: number): Promise<Change[]> {
  return between(reader, from, to)
}

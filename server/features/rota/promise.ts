import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { tell } from '../notices/tell.ts'
import { isOnDuty } from './coverage.ts'

/** Days after which somebody of the team is asked whether they still want to do this. */
export const promiseDays = 182

interface Due {
  member: number
  /** When they began, or last said yes; milliseconds. */
  since: number
}

const sinceOf = prepared<[], Due>(`
  SELECT r.member_id AS member, max(COALESCE(p.said_at, 0), min(r.granted_at)) AS since
  FROM member_role r LEFT JOIN office_promise p ON p.member_id = r.member_id
  WHERE r.role IN ('moderator', 'overseer') GROUP BY r.member_id`)

async function listDue(reader: Reader, now: number): Promise<Due[]> {
  return (await sinceOf(reader)).filter(({ since }) => since <= now - promiseDays * 86_400_000)
}

/** Whether it is time for somebody of the team to say whether they still want to do this. */
export async function isAsked(reader: Reader, member: number, now: number): Promise<boolean> {
  return (await listDue(reader, now)).some((one) => one.member === member)
}

/** Writes down that they do. */
export async function renewPromise(tx: Tx, member: number, now: number): Promise<void> {
  await tx
    .insertInto('office_promise')
    .values({ member_id: member, said_at: now })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet({ said_at: now }))
    .execute()
}

/** Asks those for whom it is time, once each time. Nothing follows from not answering. */
export async function askForPromises(
  { reader, writer }: Pick<Forum, 'reader' | 'writer'>,
  now: number,
): Promise<void> {
  for (const { member, since } of await listDue(reader, now)) {
    const key = `still ${new Date(since).toISOString()}`
    // No notices off duty.
    if ((await isTold(reader, member, key)) || !(await isOnDuty(reader, member, now))) continue
    await writer.transact((tx) => tell(tx, { member, kind: 'still-want', key, about: {}, at: now }))
  }
}

async function isTold(reader: Reader, member: number, key: string): Promise<boolean> {
  const row = await reader
    .selectFrom('notice')
    .select('id')
    .where('member_id', '=', member)
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

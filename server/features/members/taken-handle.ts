/** Handles that are not free: in use, given up, set aside, or too like one of those. */
import { handleKey } from '../../../shared/handle.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { isReservedHandle, likeness } from './handle-likeness.ts'

/** Says whether nobody can have this handle any more. It never says for which reason. */
export async function isTaken(db: Reader | Tx, handle: string): Promise<boolean> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .exists(eb.selectFrom('member').select('id').where('handle_key', '=', handleKey(handle)))
        .as('here'),
      eb
        .exists(
          eb.selectFrom('taken_handle').select('likeness').where('likeness', '=', likeness(handle)),
        )
        .as('alike'),
    ])
    .executeTakeFirstOrThrow()
  return Boolean(row.here) || Boolean(row.alike) || isReservedHandle(handle)
}

/** Keeps a handle, and what looks like it, from everybody else for good. */
export async function takeHandle(tx: Tx, handle: string, memberId: number): Promise<void> {
  const row = { likeness: likeness(handle), member_id: memberId }
  await tx.insertInto('taken_handle').values(row).execute()
}

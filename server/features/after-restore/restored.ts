/** After a restore: what protected members is as it was when the backup was made, so it stays closed until they have looked. */
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** Name of the setting that the restore leaves behind. */
const name = 'restored'

export interface Restored {
  /** When it was restored, in milliseconds. */
  at: number
  /** When the backup was made. */
  from: number
  /** True once everything that has to be closed is. */
  closed: boolean
}

/** The last restore of this forum, or null when it never was. */
export async function findRestored(db: Reader | Tx): Promise<Restored | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as Restored) : null
}

/** Notes that all is closed that has to be. */
export async function noteClosed(tx: Tx, restored: Restored): Promise<void> {
  const value = JSON.stringify({ ...restored, closed: true } satisfies Restored)
  await tx.updateTable('setting').set({ value }).where('name', '=', name).execute()
}

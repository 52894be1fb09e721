import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { NotFound } from '../../errors.ts'
import { hashToken } from '../../request/session.ts'

const name = 'setUpToken'

/** Keeps the hash of the token that claims the forum; the one before it is void. */
export async function keepToken(tx: Tx, token: string): Promise<void> {
  const value = JSON.stringify(hashToken(token))
  await tx
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Lets the request go on when it holds the token. @throws NotFound */
export async function checkToken(db: Reader | Tx, token: string): Promise<void> {
  const kept = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  if (!kept || kept.value !== JSON.stringify(hashToken(token))) throw new NotFound()
}

export async function forgetToken(tx: Tx): Promise<void> {
  await tx.deleteFrom('setting').where('name', '=', name).execute()
}

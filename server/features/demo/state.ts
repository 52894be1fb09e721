import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'

/** What a data folder holds, as far as the demo is concerned. */
export type DemoState = 'empty' | 'loading' | 'ready' | 'somebody else’s'

const name = 'demo'

/** Notes how far filling the demo has come, so that no real forum is ever taken for one. */
export async function noteDemo(tx: Tx, state: 'loading' | 'ready'): Promise<void> {
  const value = JSON.stringify(state)
  await tx
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

export async function demoState(reader: Reader): Promise<DemoState> {
  const noted = await reader
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  if (noted) return JSON.parse(noted.value) as DemoState
  const member = await reader.selectFrom('member').select('id').limit(1).executeTakeFirst()
  return member ? 'somebody else’s' : 'empty'
}

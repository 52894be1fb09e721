import type { Tx } from '../../db/transact.ts'
import { addTurned, dropTurned, followOwn } from '../../visibility/turned-to.ts'

/**
 * Writes down to whom a new post (internal id) turns, and that its author follows the thread, unless
 * they have said otherwise. However many follow the thread, nothing is written for them: what is new
 * in it is worked out when they look.
 */
export async function noteWritten(tx: Tx, id: number): Promise<void> {
  await addTurned(tx, id)
  await followOwn(tx, id)
}

/** The same after a post was edited: whom it names no more hears no more of it. */
export async function noteRewritten(tx: Tx, id: number): Promise<void> {
  await addTurned(tx, id)
  await dropTurned(tx, id)
}

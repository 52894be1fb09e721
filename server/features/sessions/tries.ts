/** Counting tries to get in: by the address they come from, and by the handle they are for. */
import { handleKey } from '../../../shared/handle.ts'
import type { Ask } from '../../request/ask.ts'

/** @throws TooMany */
export async function countTryFrom({ forum, network }: Ask): Promise<void> {
  await forum.rates.take('signIn', network)
}

/** Counts handles that nobody has like any other. @throws TooMany */
export async function countTryFor({ forum }: Ask, handle: string): Promise<void> {
  // Hashed so that what is kept in memory is short, whatever was typed.
  await forum.rates.take('signIn', forum.keys.hash('address', `handle ${handleKey(handle)}`))
}

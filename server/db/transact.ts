/** What stands in a transaction: the log of what it changes. */
import type { Transaction } from 'kysely'
import { limits } from '../../shared/limits.ts'
import type { ChangeTable, Schema } from './schema.ts'

declare const madeByTransact: unique symbol

/** A transaction; only `Writer.transact` can make one, so a write outside does not compile. */
export type Tx = Transaction<Schema> & { readonly [madeByTransact]: true }

/** One entry of the change log, as published after commit. */
export type Change = Omit<ChangeTable, 'seq'> & {
  seq: number
  /** Internal ids of the only ones concerned, where the log must not say who they are. */
  members?: readonly number[]
}

type NewChange = Partial<Omit<ChangeTable, 'seq'>> & { kind: string; at: number }

const nowhere = {
  space_id: null,
  thread_id: null,
  post_id: null,
  member_id: null,
  before_label: null,
  after_label: null,
  facts: null,
}

const pending = new WeakMap<object, Change[]>()

/** The changes that are logged in this transaction from now on. */
export function collectChanges(tx: Tx): Change[] {
  const changes: Change[] = []
  pending.set(tx, changes)
  return changes
}

/**
 * Logs a change in the transaction; it is published when that commits.
 * `before_label` and `after_label` say who could see the thing before and who can after. `members`
 * are told to this process alone and not written down.
 */
export async function logChange(
  tx: Tx,
  change: NewChange,
  members?: readonly number[],
): Promise<void> {
  const row = { ...nowhere, ...change }
  const { seq } = await tx
    .insertInto('change')
    .values(row)
    .returning('seq')
    .executeTakeFirstOrThrow()
  pending.get(tx)?.push({ ...row, seq, ...(members && { members }) })
}

const atOnce = 200

/** The same for many changes, in their order. */
export async function logChanges(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  for (let start = 0; start < changes.length; start += atOnce) {
    const rows = changes.slice(start, start + atOnce).map((change) => ({ ...nowhere, ...change }))
    const logged = await tx.insertInto('change').values(rows).returning('seq').execute()
    const numbers = logged.map(({ seq }) => seq).sort((a, b) => a - b)
    pending.get(tx)?.push(...rows.map((row, index) => ({ ...row, seq: numbers[index]! })))
  }
}

/** Moves the version on which all that is remembered rests: settings and verdicts are read anew. */
export async function forgetRemembered(tx: Tx): Promise<void> {
  await tx
    .updateTable('rules')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute()
}

/**
 * To be called in a transaction that changes a member's status. Verdicts are forgotten, and the
 * member's open pages are looked through again; those that come back later load anew, and without a
 * member those of everybody. What else is a fact about viewers changes through
 * `visibility/change-facts.ts`, which writes down what was before: late pages then learn no more
 * than what they lost and gained.
 */
export async function changeRules(tx: Tx, member: number | null = null): Promise<void> {
  await forgetRemembered(tx)
  await logChange(tx, { kind: 'facts', at: Date.now(), member_id: member })
}

/** Forgets changes older than `limits.changeDays`; pages that fell further behind load again. */
export async function forgetOldChanges(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('change')
    .where('at', '<', now - limits.changeDays * 86_400_000)
    .execute()
}

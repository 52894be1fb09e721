/** Telling members of what concerns them: written with the act itself, shown as far as it can be seen. */
import type { ToldKind } from '../../../shared/notices.ts'
import { logChange, type Tx } from '../../db/transact.ts'

/** Internal ids of what a notice is about. */
export interface About {
  post?: number
  thread?: number
  report?: number
  decision?: number
  appeal?: number
  case?: number
}

export interface Telling {
  /** Internal id of whoever is told. */
  member: number
  kind: ToldKind
  /**
   * Tells apart what a member is told of: of the same key they are told once, whatever happens.
   * Made of public ids, since the id of the notice follows from it.
   */
  key: string
  about: About
  /** Milliseconds. */
  at: number
}

/**
 * Tells a member of something, in the transaction that does it: both happen or neither. Their open
 * pages hear of it when it is committed. No text is kept: what the notice says follows from its kind
 * and from what its reader may see at that moment. @returns false when they knew already
 */
export async function tell(tx: Tx, { member, kind, key, about, at }: Telling): Promise<boolean> {
  const written = await tx
    .insertInto('notice')
    .values({
      member_id: member,
      kind,
      key,
      post_id: about.post ?? null,
      thread_id: about.thread ?? null,
      report_id: about.report ?? null,
      decision_id: about.decision ?? null,
      appeal_id: about.appeal ?? null,
      case_id: about.case ?? null,
      at,
      read_at: null,
    })
    .onConflict((conflict) => conflict.columns(['member_id', 'key']).doNothing())
    .executeTakeFirst()
  if (!written.numInsertedOrUpdatedRows) return false
  await logChange(tx, { kind: 'notice', at, member_id: member })
  return true
}

import type { CaseState } from '../../../shared/forms/moderation.ts'
import { Conflict } from '../../errors.ts'
import type { CaseEvent, CaseOffice } from '../../db/schema-moderation.ts'
import { logChange, type Tx } from '../../db/transact.ts'

/** What is done with a case, by whom, and how it stands after that. */
export interface Step {
  what: CaseEvent
  state: CaseState
  /** Internal id of whoever of the team did it; null for what happened by itself. */
  actor: number | null
  /** In which office they did it. */
  office?: CaseOffice
  reason?: string
  /** Who has it from now on. */
  holder: number | null
  now: number
}

/** A case as somebody has looked at it. */
export interface Looked {
  /** Internal id. */
  id: number
  version: number
}

/** A case as it stands after a step. */
export interface Stepped extends Looked {
  state: CaseState
}

/**
 * Takes a case one step on from the version that was looked at, and writes the step down. Returns
 * how it stands now.
 * @throws Conflict when somebody has taken another step meanwhile
 */
export async function takeStep(
  tx: Tx,
  { id, version }: Looked,
  { what, state, actor, office, reason = '', holder, now }: Step,
): Promise<Stepped> {
  const next = version + 1
  const { numUpdatedRows } = await tx
    .updateTable('moderation_case')
    .set((eb) => ({
      state,
      version: next,
      holder_id: holder,
      // Since when it has been held is kept while the same person holds it.
      held_since: holder === null ? null : eb.fn.coalesce('held_since', eb.val(now)),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Conflict('case.moved')
  await tx
    .insertInto('case_event')
    .values({ case_id: id, version: next, at: now, what, state, actor_id: actor, office, reason })
    .execute()
  // For the open pages of those who hear it; who that is stands in no log.
  await logChange(tx, { kind: 'case', at: now })
  return { id, version: next, state }
}

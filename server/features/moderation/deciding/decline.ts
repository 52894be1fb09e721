import type { Tx } from '../../../db/transact.ts'
import { type Looked, type Step, type Stepped, takeStep } from '../events.ts'
import type { Decision } from './store.ts'

/** Puts a proposal away: the case waits again, as it did before. */
export async function declineProposal(
  tx: Tx,
  one: Looked,
  proposed: Decision,
  step: Omit<Step, 'state'>,
): Promise<Stepped> {
  await tx
    .updateTable('decision')
    .set({
      state: 'declined',
      second_by: step.what === 'disagreed' ? step.actor : null,
      second_at: step.now,
      second_reason: step.reason ?? '',
    })
    .where('id', '=', proposed.id)
    .execute()
  const state = proposed.appeal_id === null ? 'open' : 'appealed'
  return takeStep(tx, one, { ...step, state })
}

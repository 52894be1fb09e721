/** The second look: asking for it, talking about it, and what comes of it. */
import type { AppealOutcome } from '../../../../shared/forms/deciding.ts'
import type { Tx } from '../../../db/transact.ts'
import { tell } from '../../notices/tell.ts'
import { type Decision, listToldReports } from '../deciding/store.ts'

export interface Settling {
  /** The decision that was looked at again. */
  decision: Decision
  outcome: AppealOutcome
  /** For those who asked. */
  reason: string
  /** Internal id of the decision that came in its place, or of the same one. */
  after: number
  /** Internal id of whoever looked again. */
  actor: number
  now: number
}

/**
 * Answers everybody who asked for another look at a decision, and tells them once; when something
 * has changed, also the others it matters to: whom it concerns, and those who reported.
 */
export async function settleAppeals(tx: Tx, given: Settling): Promise<void> {
  const { decision, outcome, reason, after, actor, now: at } = given
  const appeals = await tx
    .updateTable('appeal')
    .set({ state: 'decided', outcome, reason, decided_by: actor, decided_at: at, moved_at: at })
    .where('decision_id', '=', decision.id)
    .where('state', '<>', 'decided')
    .returning(['id', 'member_id as member'])
    .execute()
  const key = `second:${decision.public_id}`
  for (const { id: appeal, member } of appeals) {
    const about = { appeal, decision: after }
    await tell(tx, { member, kind: 'appeal-outcome', key, about, at })
  }
  if (outcome === 'upheld') return
  // With a decision of its own comes a notice of its own.
  if (outcome === 'reversed' && decision.measure !== 'none') {
    const { member_id: member } = decision
    await tell(tx, { member, kind: 'decision-ended', key, about: { decision: after }, at })
  }
  for (const { id: report, reporter: member } of await listToldReports(tx, decision.case_id)) {
    const about = { report, decision: after }
    await tell(tx, { member, kind: 'report-outcome', key, about, at })
  }
}

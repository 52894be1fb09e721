import { appealDays } from '../../../../shared/measures.ts'
import type { Tx } from '../../../db/transact.ts'
import { tell } from '../../notices/tell.ts'
import { settleAppeals } from '../appeals/settle.ts'
import { type EffectParts, effects, liftFirstAid } from './effects.ts'
import { takeBack } from './take-back.ts'
import { type Decision, findDecision, listToldReports } from './store.ts'

/** How a decision is carried out. */
export interface Carrying {
  decision: Decision
  /** Internal id of the reported decision, which the new one takes back. */
  reported: number | null
  /** Internal id of whoever decided, the second where there was one. */
  actor: number
  now: number
}

/**
 * Puts a decision in force and tells everybody concerned, in the caller's transaction: both happen
 * or neither. On an appeal it comes in place of the decision that was looked at again.
 */
export async function takeEffect(tx: Tx, parts: EffectParts, given: Carrying): Promise<void> {
  const { decision, reported, actor, now } = given
  const { measure, post_id: post, member_id: member, until } = decision
  await tx
    .updateTable('decision')
    .set({ state: 'in-force', decided_at: now, appeal_until: now + appealDays * 86_400_000 })
    .where('id', '=', decision.id)
    .execute()
  const replaced =
    decision.appeal_id === null ? null : await replaceAppealed(tx, parts, given, decision.appeal_id)
  if (measure === 'reverse' && reported !== null) await takeBackReported(tx, parts, given, reported)
  if (post !== null && reported === null) await liftFirstAid(tx, parts, { post, now })
  const reason = decision.note || decision.reason
  const affected = { decision: decision.id, post, member, actor, reason, until, now }
  await effects[measure].begin(tx, parts, affected)
  // Whoever asked for the second look has been told of what came of it: not twice.
  const key = replaced ? `second:${replaced.public_id}` : `decision:${decision.public_id}`
  await tellOf(tx, decision, key, now)
}

async function replaceAppealed(
  tx: Tx,
  parts: EffectParts,
  { decision, actor, now }: Carrying,
  appeal: number,
): Promise<Decision | null> {
  const { decision_id } = await tx
    .selectFrom('appeal')
    .select('decision_id')
    .where('id', '=', appeal)
    .executeTakeFirstOrThrow()
  const before = await findDecision(tx, decision_id)
  if (!before) return null
  await takeBack(tx, parts, { decision: before, actor, now })
  const { id: after, reason } = decision
  await settleAppeals(tx, { decision: before, outcome: 'changed', reason, after, actor, now })
  return before
}

async function takeBackReported(
  tx: Tx,
  parts: EffectParts,
  { actor, now }: Carrying,
  reported: number,
): Promise<void> {
  const before = await findDecision(tx, reported)
  if (!before) return
  await takeBack(tx, parts, { decision: before, actor, now })
  const { public_id, member_id: member, id } = before
  await tell(tx, {
    member,
    kind: 'decision-ended',
    key: `reversed:${public_id}`,
    about: { decision: id },
    at: now,
  })
}

/** Whom it concerns hears of it with its reasons, unless nothing was done; so do the reporters. */
async function tellOf(tx: Tx, decision: Decision, key: string, at: number): Promise<void> {
  const { id, measure, member_id: member, case_id } = decision
  if (measure !== 'none' && measure !== 'reverse') {
    await tell(tx, { member, kind: 'decision', key, about: { decision: id }, at })
  }
  // On an appeal, the same are told of its outcome.
  if (decision.appeal_id !== null) return
  for (const { id: report, reporter } of await listToldReports(tx, case_id)) {
    const about = { report, decision: id }
    await tell(tx, { member: reporter, kind: 'report-outcome', key, about, at })
  }
}

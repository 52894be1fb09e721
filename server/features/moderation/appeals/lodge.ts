import type { Tx } from '../../../db/transact.ts'
import { Conflict, NotFound } from '../../../errors.ts'
import { findOwnDecision } from '../../../visibility/decided.ts'
import { tell } from '../../notices/tell.ts'
import { assignCase, type CaseParts, type Officer } from '../assign.ts'
import { takeStep } from '../events.ts'
import { findAppealable, hasReader } from './store.ts'

export interface Lodging {
  /** Internal id of whoever asks. */
  member: number
  /** Public id of the decision. */
  decision: string
  words: string
  officers: readonly Officer[]
  now: number
}

/**
 * Asks for another look at a decision, and returns the internal id of the appeal. Nobody who has
 * decided in the case before hears it. @throws NotFound for who is not concerned; Conflict when it
 * is too late, was asked before, or the decision has been taken back
 */
export async function lodgeAppeal(tx: Tx, parts: CaseParts, given: Lodging): Promise<number> {
  const { member, words, officers, now } = given
  const decision = await findOwnDecision(tx, member, given.decision)
  if (!decision) throw new NotFound()
  if (decision.appealId !== null) throw new Conflict('appeal.already')
  if (decision.state === 'reversed') throw new Conflict('appeal.reversed')
  if (now > decision.appealUntil) throw new Conflict('appeal.late')
  const publicId = parts.world.id()
  const { id } = await tx
    .insertInto('appeal')
    .values({
      public_id: publicId,
      decision_id: decision.id,
      member_id: member,
      part: decision.part,
      words,
      state: 'lodged',
      lodged_at: now,
      moved_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await bringToOthers(tx, parts, decision.caseId, { officers, appeal: id, now })
  await tell(tx, {
    member,
    kind: 'appeal-received',
    key: `appeal:${publicId}`,
    about: { appeal: id, decision: decision.id },
    at: now,
  })
  return id
}

async function bringToOthers(
  tx: Tx,
  parts: CaseParts,
  caseId: number,
  { officers, appeal, now }: { officers: readonly Officer[]; appeal: number; now: number },
): Promise<void> {
  const one = await findAppealable(tx, caseId)
  await keepDecidersOut(tx, caseId)
  // Somebody may be hearing another appeal of the same decision: it is heard with that one.
  const isHeard = one.state === 'appealed' || one.state === 'needs-second'
  await takeStep(tx, one, {
    what: 'appealed',
    state: isHeard ? one.state : 'appealed',
    actor: null,
    holder: isHeard ? one.holder : null,
    now,
  })
  const known = await hasReader(tx, parts, officers, one.publicId)
  if (!known && !(await assignCase(tx, parts, one, officers))) return
  await tx.updateTable('appeal').set({ state: 'assigned' }).where('id', '=', appeal).execute()
}

/** From here on, all who had a part in deciding this case have none in hearing what comes of it. */
async function keepDecidersOut(tx: Tx, caseId: number): Promise<void> {
  const decided = await tx
    .selectFrom('decision')
    .leftJoin('appeal', 'appeal.decision_id', 'decision.id')
    .select(['proposed_by as first', 'second_by as second', 'decided_by as heard'])
    .where('case_id', '=', caseId)
    .where('decision.state', 'not in', ['proposed', 'declined'])
    .execute()
  const members = new Set(decided.flatMap(({ first, second, heard }) => [first, second, heard]))
  for (const member of members) {
    if (member === null) continue
    await tx
      .insertInto('case_member')
      .values({ case_id: caseId, member_id: member, part: 'decider' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

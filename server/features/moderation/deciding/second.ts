import type { z } from 'zod'
import type { secondForm } from '../../../../shared/forms/deciding.ts'
import type { Tx } from '../../../db/transact.ts'
import { Conflict, Forbidden } from '../../../errors.ts'
import type { Viewer } from '../../../visibility/viewer.ts'
import { isReader, type CaseParts } from '../assign.ts'
import { takeStep } from '../events.ts'
import { type Asked, caseNow } from '../hold.ts'
import { checkVersion } from './decide.ts'
import { declineProposal } from './decline.ts'
import { findProposed, findReading } from './store.ts'
import { takeEffect } from './take-effect.ts'

export interface Seconding extends Asked {
  given: z.output<typeof secondForm>
  /** Whoever proposed it, as they may read now; null when they hold no office any more. */
  proposer: Viewer | null
}

/**
 * A second person says yes or no to what was proposed. @throws NotFound; Forbidden for whoever
 * proposed it; Conflict when nothing waits, or who proposed it has no say in it any more
 */
export async function secondDecision(tx: Tx, parts: CaseParts, asked: Seconding): Promise<void> {
  const { given, viewer, proposer, now } = asked
  const self = viewer.id!
  const one = await caseNow(tx, asked)
  checkVersion(one, given.version)
  const proposed = await findProposed(tx, one.id)
  if (one.state !== 'needs-second' || !proposed) throw new Conflict('case.noProposal')
  if (proposed.proposed_by === self) throw new Forbidden('decide.ownProposal')
  const reading = await findReading(tx, one.id, self)
  const { reason } = given
  const step = {
    actor: self,
    reason,
    holder: null,
    now,
    ...(reading && { office: reading.office }),
  }
  if (!given.agree) {
    await declineProposal(tx, one, proposed, { ...step, what: 'disagreed' })
    return
  }
  // Else one person alone would have decided.
  if (proposer?.id !== proposed.proposed_by) throw new Conflict('case.moved')
  if (!(await isReader(tx, parts, proposer, one.publicId))) {
    throw new Conflict('case.proposerGone')
  }
  const { numUpdatedRows } = await tx
    .updateTable('decision')
    .set({ second_by: self, second_at: now, second_reason: reason })
    .where('id', '=', proposed.id)
    .where('state', '=', 'proposed')
    .where('proposed_by', '<>', self)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Conflict('case.moved')
  await takeEffect(tx, parts, { decision: proposed, reported: one.decisionId, actor: self, now })
  const agreed = await takeStep(tx, one, { ...step, what: 'agreed', state: 'needs-second' })
  const again = proposed.appeal_id !== null
  await takeStep(tx, agreed, {
    ...step,
    what: again ? 'changed' : 'decided',
    state: again ? 'closed' : 'decided',
  })
}

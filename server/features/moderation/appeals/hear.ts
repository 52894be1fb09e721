import type { AppealOutcome, Measure } from '../../../../shared/forms/deciding.ts'
import type { Tx } from '../../../db/transact.ts'
import { Conflict, Invalid } from '../../../errors.ts'
import type { CaseParts } from '../assign.ts'
import { checkVersion, type Deciding, settleCase } from '../deciding/decide.ts'
import { findDecision, findReading } from '../deciding/store.ts'
import { takeBack } from '../deciding/take-back.ts'
import { takeStep } from '../events.ts'
import { caseNow } from '../hold.ts'
import { settleAppeals } from './settle.ts'
import { listOpenAppeals } from './store.ts'

export interface Hearing extends Deciding {
  outcome: AppealOutcome
  /** What is done instead, where it is changed. */
  action: Measure | undefined
}

/**
 * Answers what was asked about a decision: it stays, is taken back, or another comes in its place.
 * @throws NotFound, also for whoever decided before; Conflict when another has it, the version has
 * moved or nothing waits; Invalid for an outcome that does not fit
 */
export async function hearAppeal(tx: Tx, parts: CaseParts, asked: Hearing): Promise<void> {
  const { viewer, given, outcome, action, now } = asked
  const self = viewer.id!
  const one = await caseNow(tx, asked)
  checkVersion(one, given.version)
  const [first] = await listOpenAppeals(tx, one.id)
  if (one.state !== 'appealed' || !first) throw new Conflict('case.notAppealed')
  if (outcome === 'changed') {
    if (!action) throw new Invalid([{ field: 'action', word: 'form.choice' }])
    return settleCase(tx, parts, one, { ...asked, action, appeal: first.id })
  }
  if (one.holder !== null && one.holder !== self) throw new Conflict('case.held')
  const decision = await findDecision(tx, first.decision)
  if (!decision) throw new Conflict('case.notAppealed')
  if (outcome === 'reversed') {
    if (decision.measure === 'none') {
      throw new Invalid([{ field: 'outcome', word: 'hear.nothingToReverse' }])
    }
    await takeBack(tx, parts, { decision, actor: self, now })
  }
  const reading = await findReading(tx, one.id, self)
  const { reason } = given
  await settleAppeals(tx, { decision, outcome, reason, after: decision.id, actor: self, now })
  await takeStep(tx, one, {
    what: outcome,
    state: 'closed',
    actor: self,
    ...(reading && { office: reading.office }),
    reason,
    holder: null,
    now,
  })
}

import type { Measure } from '../../../../shared/forms/deciding.ts'
import type { Tx } from '../../../db/transact.ts'
import { Conflict } from '../../../errors.ts'
import type { FullCase } from '../../../visibility/case-scope.ts'
import { type CaseParts, ensureOther, type Officer } from '../assign.ts'
import { type Looked, takeStep } from '../events.ts'
import { type Asked, caseNow } from '../hold.ts'
import { checkFair } from './beside.ts'
import { checkMeasure, type Statement } from './check.ts'
import { insertDecision } from './insert-decision.ts'
import { needsSecond } from './needs-second.ts'
import { findReading } from './store.ts'
import { takeEffect } from './take-effect.ts'

export interface Deciding extends Asked {
  given: Statement
  officers: readonly Officer[]
}

/**
 * Decides a case, or proposes to, where a second person has to agree. Whoever decides takes it on in
 * the same step. @throws NotFound; Conflict when another has it, the version has moved or it is
 * decided; Invalid for a measure that does not fit
 */
export async function decideCase(
  tx: Tx,
  parts: CaseParts,
  asked: Deciding & { action: Measure },
): Promise<void> {
  const one = await caseNow(tx, asked)
  checkVersion(one, asked.given.version)
  if (one.state === 'decided' || one.state === 'closed') throw new Conflict('case.decided')
  if (one.state === 'needs-second') throw new Conflict('case.proposed')
  if (one.state === 'appealed') throw new Conflict('case.appealed')
  await settleCase(tx, parts, one, { ...asked, appeal: null })
}

/** @throws Conflict when somebody has acted since what was looked at */
export function checkVersion(one: FullCase, version: number | undefined): void {
  if (version !== undefined && version !== one.version) throw new Conflict('case.moved')
}

/**
 * Writes a decision down with its reasons, and carries it out unless it needs a second person.
 * `appeal` is the internal id of the appeal on which it is taken.
 */
export async function settleCase(
  tx: Tx,
  parts: CaseParts,
  one: FullCase,
  asked: Deciding & { action: Measure; appeal: number | null },
): Promise<void> {
  const { viewer, given, action, appeal, officers, now } = asked
  const self = viewer.id!
  if (one.holder !== null && one.holder !== self) throw new Conflict('case.held')
  const reading = await findReading(tx, one.id, self)
  const alone = reading?.alone ?? false
  const office = reading?.office
  const chosen = checkMeasure(one, action, given, { alone, now })
  const beside = await checkFair(tx, one, self, given, now)
  const by = { actor: self, ...(office && { office }), now }
  let looked: Looked = one.holder === self ? one : await takeOn(tx, one, by)
  if (beside) looked = await takeStep(tx, looked, { ...by, ...held(one, self), what: 'beside' })
  const decision = await insertDecision(tx, parts, one, { chosen, given, self, alone, appeal, now })
  const step = { ...by, reason: given.reason, holder: null }
  if (!alone && (await needsSecond(tx, one, chosen, now))) {
    await takeStep(tx, looked, { ...step, what: 'proposed', state: 'needs-second' })
    await ensureOther(tx, parts, one, { officers, except: self })
    return
  }
  await takeEffect(tx, parts, { decision, reported: one.decisionId, actor: self, now })
  const over = appeal === null ? 'decided' : 'closed'
  await takeStep(tx, looked, {
    ...step,
    what: appeal === null ? 'decided' : 'changed',
    state: over,
  })
}

function takeOn(tx: Tx, one: FullCase, by: { actor: number; now: number }): Promise<Looked> {
  return takeStep(tx, one, { ...by, ...held(one, by.actor), what: 'claimed' })
}

function held({ state }: FullCase, holder: number) {
  return { state: state === 'appealed' ? ('appealed' as const) : ('claimed' as const), holder }
}

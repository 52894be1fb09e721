import type { CaseState } from '../../../shared/forms/moderation.ts'
import type { Tx } from '../../db/transact.ts'
import { foldPost } from '../measures/fold-post.ts'
import { findMeasure } from '../measures/measure.ts'
import { tell } from '../notices/tell.ts'
import { type Assignable, assignCase, type CaseParts, giveAlone, type Officer } from './assign.ts'
import { declineProposal } from './deciding/decline.ts'
import { findProposed, listToldReports } from './deciding/store.ts'
import { type Looked, type Stepped, takeStep } from './events.ts'

/** A case that waits for somebody, as a job finds it. Times are milliseconds. */
export interface Waiting extends Assignable {
  version: number
  state: CaseState
  urgent: number
  holder: number | null
  heldSince: number | null
  openedAt: number
  /** When something last happened in it. */
  lastAt: number
  /** Internal id of whoever has proposed what waits for a second person. */
  proposer: number | null
}

/** Hours after which the only one in office may do what has to do with themselves. */
const aloneHours = 24

/** The case, unless somebody has taken a step since. */
export async function lookAgain(tx: Tx, { id, version }: Waiting): Promise<Looked | null> {
  const row = await tx
    .selectFrom('moderation_case')
    .select(['id', 'version'])
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

/** Takes a case from somebody who may not have it any more, and puts what they proposed away. */
export async function freeCase(
  tx: Tx,
  one: Waiting,
  looked: Looked,
  now: number,
): Promise<Stepped> {
  const step = { what: 'released', actor: null, holder: null, now } as const
  const proposed = one.proposer === null ? null : await findProposed(tx, one.id)
  if (proposed) return declineProposal(tx, looked, proposed, step)
  return takeStep(tx, looked, { ...step, state: restOf(one.state) })
}

interface Giving {
  one: Waiting
  looked: Looked
  officers: readonly Officer[]
  now: number
  /** It has waited for long, while others could have taken it. */
  escalated?: boolean
}

/**
 * Gives a case to others. Where nobody can hear it, what it is about folds for everybody until
 * somebody can, and those who reported are told that it waits.
 */
export async function giveFurther(tx: Tx, parts: CaseParts, given: Giving): Promise<void> {
  const { one, looked, officers, now, escalated = false } = given
  const except = one.proposer === null ? [] : [one.proposer]
  const isGiven =
    (await assignCase(tx, parts, one, officers, except)) ||
    (!escalated &&
      one.proposer === null &&
      one.openedAt <= now - aloneHours * 3_600_000 &&
      (await giveAlone(tx, parts, one, officers)))
  if (isGiven) {
    const what = escalated ? 'escalated' : 'assigned'
    await takeStep(tx, looked, { what, state: restOf(one.state), actor: null, holder: null, now })
  } else if (!escalated && one.state === 'open') {
    await foldUntilHeard(tx, parts, one, now)
  }
}

async function foldUntilHeard(tx: Tx, parts: CaseParts, one: Waiting, now: number): Promise<void> {
  const post = one.postId
  if (post === null || (await findMeasure(tx, 'folded', post))) return
  // No words of a person: each reader is told why in their own language.
  const reason = ''
  const isFolded = await foldPost(tx, parts, { post, actor: null, reason, by: 'aid', now })
  if (!isFolded) return
  for (const { id: report, reporter: member } of await listToldReports(tx, one.id)) {
    const key = `waits:${one.publicId}`
    await tell(tx, { member, kind: 'report-waits', key, about: { report }, at: now })
  }
}

function restOf(state: CaseState): CaseState {
  return state === 'claimed' ? 'open' : state
}

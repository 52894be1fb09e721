import { Conflict, NotFound } from '../../errors.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { type FullCase, findCase } from '../../visibility/case-scope.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { declineProposal } from './deciding/decline.ts'
import { findProposed } from './deciding/store.ts'
import { takeStep } from './events.ts'

/** A case that somebody wants to do something with. */
export interface Asked {
  labels: LabelBook
  viewer: Viewer
  publicId: string
  now: number
}

/** Takes a case on; again changes nothing. @throws NotFound, and Conflict when another has it */
export async function claimCase(tx: Tx, asked: Asked): Promise<void> {
  const one = await caseNow(tx, asked)
  const self = asked.viewer.id!
  if (one.holder === self) return
  if (one.holder !== null) throw new Conflict('case.held')
  if (one.state !== 'open' && one.state !== 'appealed') throw new Conflict('case.over')
  const state = one.state === 'open' ? 'claimed' : 'appealed'
  const { now } = asked
  await takeStep(tx, one, { what: 'claimed', state, actor: self, holder: self, now })
}

/**
 * Gives a case back, without a reason; or takes back what one has proposed, before a second person
 * has answered. @throws NotFound, and Conflict when another has it
 */
export async function releaseCase(tx: Tx, asked: Asked): Promise<void> {
  const one = await caseNow(tx, asked)
  const self = asked.viewer.id!
  const step = { what: 'released', actor: self, holder: null, now: asked.now } as const
  const proposed = one.state === 'needs-second' ? await findProposed(tx, one.id) : null
  if (proposed?.proposed_by === self) {
    await declineProposal(tx, one, proposed, step)
    return
  }
  if (one.holder === null) return
  if (one.holder !== self) throw new Conflict('case.held')
  const state = one.state === 'appealed' ? 'appealed' : 'open'
  await takeStep(tx, one, { ...step, state })
}

/** The case as it stands in the transaction. @throws NotFound for who is not to hear it */
export async function caseNow(tx: Tx, { labels, viewer, publicId }: Asked): Promise<FullCase> {
  const one = await findCase({ reader: tx, labels }, viewer, publicId)
  if (!one) throw new NotFound()
  return one
}

/**
 * Leaves a case to others for good, without a reason: because one knows somebody in it, or cannot
 * take it now. Where nobody else has it, others get it soon. To them it is as if one had never had
 * it: whoever had taken it on has given it back.
 * @throws NotFound, and Conflict for a proposal of one's own
 */
export async function passCase(tx: Tx, asked: Asked): Promise<void> {
  const one = await caseNow(tx, asked)
  const self = asked.viewer.id!
  const proposed = one.state === 'needs-second' ? await findProposed(tx, one.id) : null
  if (proposed?.proposed_by === self) throw new Conflict('case.proposed')
  await tx
    .insertInto('case_member')
    .values({ case_id: one.id, member_id: self, part: 'passed' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await logChange(tx, { kind: 'case', at: asked.now })
  if (one.holder !== self) return
  const state = one.state === 'claimed' ? 'open' : one.state
  const step = { what: 'released', actor: self, holder: null, now: asked.now } as const
  await takeStep(tx, one, { ...step, state })
}

import { Conflict, NotFound } from '../../errors.ts'
import type { Tx } from '../../db/transact.ts'
import { type FullCase, findCase } from '../../visibility/case-scope.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { takeStep } from './events.ts'

interface Asked {
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
  if (one.state !== 'open') throw new Conflict('case.over')
  const { now } = asked
  await takeStep(tx, one, { what: 'claimed', state: 'claimed', actor: self, holder: self, now })
}

/** Gives a case back, without a reason. @throws NotFound, and Conflict when another has it */
export async function releaseCase(tx: Tx, asked: Asked): Promise<void> {
  const one = await caseNow(tx, asked)
  const self = asked.viewer.id!
  if (one.holder === null) return
  if (one.holder !== self) throw new Conflict('case.held')
  const { now } = asked
  await takeStep(tx, one, { what: 'released', state: 'open', actor: self, holder: null, now })
}

async function caseNow(tx: Tx, { labels, viewer, publicId }: Asked): Promise<FullCase> {
  const one = await findCase({ reader: tx, labels }, viewer, publicId)
  if (!one) throw new NotFound()
  return one
}

import type { Reader } from '../../../db/open.ts'
import { logChange, type Tx } from '../../../db/transact.ts'
import { Conflict, NotFound } from '../../../errors.ts'
import { findAppealed } from '../../../visibility/appealed-scope.ts'
import type { Asked } from '../hold.ts'

/** What somebody who decided says to those who look again. */
export interface Stated {
  words: string
  at: number
}

/**
 * Says something, once, about a decision of one's own (public id) that is looked at again; returns
 * its internal id. @throws NotFound; Conflict when one has said something before
 */
export async function addStatement(
  tx: Tx,
  { labels, viewer, publicId, words, now }: Asked & { words: string },
): Promise<number> {
  const decision = await findAppealed({ reader: tx, labels }, viewer, publicId)
  if (!decision) throw new NotFound()
  if (decision.words !== null) throw new Conflict('statement.already')
  const row = { decision_id: decision.id, member_id: viewer.id!, words, at: now }
  await tx.insertInto('appeal_statement').values(row).execute()
  await logChange(tx, { kind: 'case', at: now })
  return decision.id
}

/** What those who decided have said about what waits for a second look in a case (internal id). */
export function listStatements(reader: Reader, caseId: number): Promise<Stated[]> {
  return reader
    .selectFrom('appeal_statement')
    .innerJoin('decision', 'decision.id', 'appeal_statement.decision_id')
    .select(['words', 'at'])
    .where('case_id', '=', caseId)
    .where('decision.id', 'in', (eb) =>
      eb.selectFrom('appeal').select('decision_id').where('state', '<>', 'decided'),
    )
    .orderBy('at')
    .orderBy('words')
    .execute()
}

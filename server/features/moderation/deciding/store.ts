import type { Selectable } from 'kysely'
import type { Reader } from '../../../db/open.ts'
import type { DecisionTable } from '../../../db/schema-decisions.ts'
import type { CaseOffice } from '../../../db/schema-moderation.ts'
import type { Tx } from '../../../db/transact.ts'

/** A decision as it is stored, with its statement of reasons. */
export type Decision = Selectable<DecisionTable>

/** In which office a member (internal id) has a case, and whether as the only one in office. */
export async function findReading(
  db: Reader | Tx,
  caseId: number,
  member: number,
): Promise<{ office: CaseOffice; alone: boolean } | null> {
  const row = await db
    .selectFrom('case_reader')
    .select(['office', 'alone'])
    .where('case_id', '=', caseId)
    .where('member_id', '=', member)
    .executeTakeFirst()
  return row ? { office: row.office, alone: row.alone === 1 } : null
}

/** What waits in a case for a second person, or null. */
export async function findProposed(db: Reader | Tx, caseId: number): Promise<Decision | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return row ?? null
}

/** What was decided in a case last, or null. */
export async function findDecided(db: Reader | Tx, caseId: number): Promise<Decision | null> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('state', 'not in', ['proposed', 'declined'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A decision by its internal id. */
export async function findDecision(db: Reader | Tx, id: number): Promise<Decision | null> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The reports in a case that stand, with those who made them and want to be told (internal ids). */
export function listToldReports(
  tx: Tx,
  caseId: number,
): Promise<{ id: number; reporter: number }[]> {
  return tx
    .selectFrom('report')
    .select(['id', 'reporter_id as reporter'])
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .where('quiet', '=', 0)
    .orderBy('id')
    .execute()
}

import type { Reader } from '../../db/open.ts'
import type { Boundary } from '../../visibility/boundary.ts'

export interface RecordLine {
  /** Milliseconds since 1970. */
  at: number
  what: Boundary
  /** `on`, `off`, or the level of professional mode. */
  detail: string
}

/** What was on, from when on, and at which level, oldest first. */
export async function listRecord(reader: Reader, memberId: number): Promise<RecordLine[]> {
  const rows = await reader
    .selectFrom('boundary_record')
    .select(['at', 'what', 'detail'])
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, what: row.what as Boundary }))
}

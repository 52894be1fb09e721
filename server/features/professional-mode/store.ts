import type { ProfessionalLevel } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'

export interface Mode {
  /** Null when it is off. */
  level: ProfessionalLevel | null
  /** False while it is being prepared: it then hides nothing yet. */
  prepared: boolean
  /** When it was switched on at this level, in milliseconds; null while it is off or being prepared. */
  since: number | null
}

/** How professional mode stands for a member. */
export async function findMode(reader: Reader, memberId: number): Promise<Mode> {
  const guard = await reader
    .selectFrom('guard')
    .select(['level', 'prepared'])
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  const last = await reader
    .selectFrom('boundary_record')
    .select(['at', 'detail'])
    .where('member_id', '=', memberId)
    .where('what', '=', 'mode')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const level = guard?.level ?? null
  return {
    level,
    prepared: guard?.prepared === 1,
    since: level !== null && last?.detail === level ? last.at : null,
  }
}

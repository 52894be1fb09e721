import type { UnmaskingGround } from '../../../../shared/forms/team.ts'
import type { Reader } from '../../../db/open.ts'

/** That somebody looked behind an alias, as those who are told learn of it. */
export interface Unmasked {
  at: number
  ground: UnmaskingGround
}

/** For the log: what the authors concerned have been told of, newest first. It says whose nowhere. */
export function listUnmasked(reader: Reader, since: number): Promise<Unmasked[]> {
  return reader
    .selectFrom('unmasking')
    .select(['second_at', 'ground'])
    .where('told_at', 'is not', null)
    .where('told_at', '>=', since)
    .orderBy('id', 'desc')
    .execute()
    .then((rows) => rows.map(({ second_at, ground }) => ({ at: second_at ?? 0, ground })))
}

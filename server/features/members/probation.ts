import type { Forum } from '../../forum.ts'

/** True while a member's first days are not over. TEST_MODE has none. */
export async function isOnProbation(
  { config, reader, world }: Pick<Forum, 'config' | 'reader' | 'world'>,
  memberId: number,
): Promise<boolean> {
  if (config.testMode) return false
  const member = await reader
    .selectFrom('member')
    .select('probation_until')
    .where('id', '=', memberId)
    .executeTakeFirst()
  return member === undefined || member.probation_until > world.now()
}

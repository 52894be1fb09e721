/** Keeping people apart at once, without waiting for a list to take effect. */
import { changeGuard } from '../../server/visibility/change-facts.ts'
import { guardMember } from '../../server/visibility/guard-member.ts'
import { insertPairs } from '../../server/visibility/match-member.ts'
import type { ProfessionalLevel } from '../../shared/vocabulary.ts'
import type { Person } from './people.ts'
import type { TestForum } from './server.ts'

/** From here on `keeper` is not there for `other`. */
export async function keepApart(
  test: TestForum,
  keeper: Person,
  other: Person,
  level: ProfessionalLevel | null = null,
): Promise<void> {
  const { writer, keys, world } = test.forum
  await setLevel(test, keeper, level)
  await writer.transact(async (tx) => {
    const entry = {
      public_id: world.id(),
      keeper_id: keeper.id,
      kind: 'handle' as const,
      value_hash: other.handle,
      note: '',
      added_at: 0,
      active_at: 0,
      active: 1,
      remove_at: null,
    }
    const { id } = await tx
      .insertInto('keep_apart')
      .values(entry)
      .returning('id')
      .executeTakeFirstOrThrow()
    await insertPairs(tx, keys, [{ keeper: keeper.id, member: other.id, entry: id }])
    await changeGuard(tx, keeper.id, { active: true, level }, world.now())
  })
}

/** Switches professional mode of a member; null leaves the list alone in force. */
export async function setLevel(
  { forum }: TestForum,
  member: Person,
  level: ProfessionalLevel | null,
): Promise<void> {
  await guardMember(forum, member.id, forum.world.now())
  await forum.writer.transact((tx) =>
    changeGuard(tx, member.id, { active: true, level }, forum.world.now()),
  )
}

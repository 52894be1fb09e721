/** What is done about posts, for tests, as deciding does it. */
import type { MeasureOff, MeasureOn } from '../../server/features/measures/measure.ts'
import type { Tx } from '../../server/db/transact.ts'
import type { Forum } from '../../server/forum.ts'
import type { TestForum } from './server.ts'

/** The internal id of a post. */
export async function internalId(forum: TestForum, publicId: string): Promise<number> {
  const { id } = await forum.forum.reader
    .selectFrom('post')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return id
}

type Effect = (tx: Tx, forum: Forum, given: MeasureOn & MeasureOff) => Promise<boolean>

/** Does it about a post, in the moderation team's name, for the reason "Too much for here." */
export async function measure(
  forum: TestForum,
  effect: Effect,
  publicId: string,
  given: Partial<MeasureOn> = {},
): Promise<boolean> {
  const post = await internalId(forum, publicId)
  const { writer, world } = forum.forum
  const on = { post, actor: null, reason: 'Too much for here.', now: world.now(), ...given }
  return writer.transact((tx) => effect(tx, forum.forum, on))
}

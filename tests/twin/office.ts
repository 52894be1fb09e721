/** Acts of office, done as deciding does them: nobody's name is on them, so nobody sends them here. */
import { foldPost, unfoldPost } from '../../server/features/measures/fold-post.ts'
import { freezeBranch, thawBranch } from '../../server/features/measures/freeze-branch.ts'
import { removePost, restorePost } from '../../server/features/measures/remove-post.ts'
import type { Op } from './ops.ts'
import { type Places, postId } from './requests.ts'
import type { Stage } from './stage.ts'

const effects = {
  folded: { on: foldPost, off: unfoldPost },
  frozen: { on: freezeBranch, off: thawBranch },
  removed: { on: removePost, off: restorePost },
}

/** Does what the op says, if it is an act of office. */
export async function actInOffice(
  { forum }: Stage,
  places: Places,
  { act, at: now }: Op,
): Promise<void> {
  if (act.do !== 'office') return
  const { id: post } = await forum.reader
    .selectFrom('post')
    .select('id')
    .where('public_id', '=', postId(places, act.post))
    .executeTakeFirstOrThrow()
  const effect = effects[act.what][act.on ? 'on' : 'off']
  const given = { post, actor: null, reason: 'So that it is calm.', now }
  await forum.writer.transact((tx) => effect(tx, forum, given))
}

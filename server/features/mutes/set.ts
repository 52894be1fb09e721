import { limits } from '../../../shared/limits.ts'
import { prepared } from '../../db/prepared.ts'
import { Invalid } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { setAliasMute, setHidden, setMute } from './store.ts'

interface Who {
  /** Internal id of whoever folds. */
  member: number
  now: number
}

/**
 * What muting whoever wrote a post comes to: the name it stands under, and no other of theirs. The
 * member is looked up by the name that is shown. @throws Invalid for a post without such a name
 */
export async function muteOf(
  reader: Reader,
  post: Pick<VisiblePost, 'by' | 'threadId'>,
): Promise<(tx: Tx, who: Who, on: boolean) => Promise<void>> {
  const { by, threadId: thread } = post
  if (by.kind === 'alias') {
    const { alias } = by
    return (tx, who, on) => setAliasMute(tx, { ...who, on, thread, alias })
  }
  const found =
    by.kind === 'member'
      ? await reader
          .selectFrom('member')
          .select('id')
          .where('public_id', '=', by.publicId)
          .executeTakeFirst()
      : undefined
  if (!found) throw new Invalid([{ field: 'mute', word: 'mute.noName' }])
  return (tx, who, on) => setMute(tx, { ...who, on, muted: found.id })
}

/** Folds or unfolds one post (internal id). */
export function hideOf(post: number): (tx: Tx, who: Who, on: boolean) => Promise<void> {
  return (tx, who, on) => setHidden(tx, { ...who, on, post })
}

const kept = prepared<[number, number, number], { count: number }>(`
  SELECT (SELECT count(*) FROM mute WHERE member_id = ?)
    + (SELECT count(*) FROM mute_alias WHERE member_id = ?)
    + (SELECT count(*) FROM hidden_post WHERE member_id = ?) AS count`)

/** @throws Invalid when the member (internal id) has folded as much as the forum keeps */
export async function checkRoom(tx: Tx, member: number): Promise<void> {
  const [row] = await kept(tx, member, member, member)
  if ((row?.count ?? 0) < limits.folded) return
  throw new Invalid([{ field: '', word: 'mute.tooMany', values: { max: limits.folded } }])
}

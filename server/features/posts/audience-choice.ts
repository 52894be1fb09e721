/** Whom a member can write for, and whom they wrote for last. */
import type { Audience, Hat } from '../../../shared/vocabulary.ts'
import type { Reader } from '../../db/open.ts'
import { prepared } from '../../db/prepared.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { type Circle, findCircle, listCircles } from '../circles/store.ts'
import { hasDraft } from '../drafts/store.ts'
import { hatsFor } from './hat.ts'

export interface Writer {
  circles: readonly Circle[]
  /** What they chose last in the space, or whoever may read it. */
  last: Audience
  /** Whether the forum keeps a draft of what they are writing here. */
  kept: boolean
  /** As whom they may speak. */
  hats: readonly Hat[]
}

/**
 * Everything a form needs to offer audiences in a space; a visitor has no circles. `draft` is the
 * key under which the form keeps what is being written.
 */
export async function findWriter(
  reader: Reader,
  viewer: Pick<Viewer, 'id' | 'has'>,
  space: Pick<VisibleSpace, 'id' | 'access'> | null,
  draft: string,
): Promise<Writer> {
  const { id } = viewer
  if (id === null) return { circles: [], last: defaultAudience(space), kept: false, hats: [] }
  const circles = await listCircles(reader, id)
  const last = await lastAudience(reader, id, space, circles)
  return { circles, last, kept: await hasDraft(reader, id, draft), hats: hatsFor(viewer) }
}

const choiceOf = prepared<[number, number], { audience: Audience }>(
  'SELECT audience FROM audience_choice WHERE member_id = ? AND space_id = ?',
)

async function lastAudience(
  reader: Reader,
  memberId: number,
  space: Pick<VisibleSpace, 'id' | 'access'> | null,
  circles: readonly Circle[],
): Promise<Audience> {
  const [row] = space ? await choiceOf(reader, memberId, space.id) : []
  if (!row) return defaultAudience(space)
  const known = circles.some((circle) => row.audience === `circle:${circle.publicId}`)
  return row.audience.startsWith('circle:') && !known ? 'me' : row.audience
}

/**
 * Whom a post is for when its author has never said: whoever may read the space, or members where
 * the author does not read it themselves.
 */
export function defaultAudience(space: Pick<VisibleSpace, 'access'> | null): Audience {
  return space?.access === 'public' ? 'public' : 'members'
}

/** The audience as it may be stored. @throws Invalid for a circle that is not the writer's own. */
export async function checkAudience(
  reader: Reader,
  memberId: number,
  audience: Audience,
): Promise<Audience> {
  if (!audience.startsWith('circle:')) return audience
  const circle = await findCircle(reader, memberId, audience.slice('circle:'.length))
  if (!circle) throw new Invalid([{ field: 'audience', word: 'post.noCircle' }])
  return audience
}

/** Remembers the choice for the next text in this space; none where its author does not read it. */
export async function rememberAudience(
  tx: Tx,
  memberId: number,
  space: Pick<VisibleSpace, 'id'> | null,
  audience: Audience,
): Promise<void> {
  if (space === null) return
  await tx
    .insertInto('audience_choice')
    .values({ member_id: memberId, space_id: space.id, audience })
    .onConflict((conflict) => conflict.columns(['member_id', 'space_id']).doUpdateSet({ audience }))
    .execute()
}

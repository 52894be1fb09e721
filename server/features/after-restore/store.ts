import type { Audience, ProfessionalLevel } from '../../../shared/vocabulary.ts'
import type { Forum } from '../../forum.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { listOwnToChange } from '../../visibility/own-posts.ts'
import { listBlocked } from '../blocks/store.ts'
import { listCircles } from '../circles/store.ts'
import { listContactPoints } from '../contact-points/store.ts'
import { findMode } from '../professional-mode/store.ts'

/** What a member set, as it stood when the backup was made. What came after is not known. */
export interface Standing {
  /** True while everything of theirs is closed to everybody else. */
  closed: boolean
  level: ProfessionalLevel | null
  isClinician: boolean
  /** Entries of the keep-apart list, and those of them that were about to end. */
  entries: number
  ending: number
  /** When the newest entry was made, in milliseconds. */
  newestEntry: number | null
  contactPoints: number
  blocks: number
  circles: number
  profileAudience: Audience
  posts: number
  /** Posts that others may see, within what stands above. */
  shown: number
}

/** What of a member's may have changed between the backup and the restore. */
export async function findStanding(
  { reader, keys }: Pick<Forum, 'reader' | 'keys'>,
  viewer: Viewer,
  member: number,
): Promise<Standing> {
  const list = await reader
    .selectFrom('keep_apart')
    .select((eb) => [
      eb.fn.countAll<number>().as('entries'),
      eb.fn.count<number>('remove_at').as('ending'),
      eb.fn.max('added_at').as('newestEntry'),
    ])
    .where('keeper_id', '=', member)
    .executeTakeFirstOrThrow()
  const { audience } = await reader
    .selectFrom('member')
    .select('profile_audience as audience')
    .where('id', '=', member)
    .executeTakeFirstOrThrow()
  const posts = await listOwnToChange(reader, member, {})
  return {
    ...list,
    closed: viewer.facts.guards.get(member)?.closed ?? false,
    level: (await findMode(reader, member)).level,
    isClinician: viewer.has('clinician'),
    contactPoints: (await listContactPoints(reader, keys, member)).length,
    blocks: (await listBlocked(reader, member)).length,
    circles: (await listCircles(reader, member)).length,
    profileAudience: audience,
    posts: posts.length,
    shown: posts.filter((post) => post.audience !== 'me').length,
  }
}

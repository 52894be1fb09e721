import type { Keys } from '../../keys.ts'
import type { FullMatter, Matter } from '../../visibility/matter-scope.ts'
import { codeNameOf } from '../members/code-name.ts'

const iso = (at: number) => new Date(at).toISOString()

/** A matter as lists have it; the team is told whose it is. */
export function matterJson(matter: Matter, side: 'member' | 'team') {
  const { publicId: id, subject, state, route, openedAt, movedAt, handle } = matter
  return {
    id,
    subject,
    state,
    route,
    openedAt: iso(openedAt),
    movedAt: iso(movedAt),
    ...(side === 'team' && { member: handle }),
  }
}

/** A matter in full: the team speaks under code names, whoever reads. */
export function fullMatterJson(keys: Keys, matter: FullMatter, side: 'member' | 'team') {
  return {
    ...matterJson(matter, side),
    posts: matter.posts,
    words: matter.words.map(({ author, byTeam, words, at }) => ({
      by: byTeam ? codeNameOf(keys, author) : matter.handle,
      byTeam,
      words,
      at: iso(at),
    })),
  }
}

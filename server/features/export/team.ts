import type { Forum } from '../../forum.ts'
import { listOwnMatters, readMatter } from '../../visibility/matter-scope.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { listNotes } from '../standing/notes.ts'
import { listLooksBehind } from '../standing/own.ts'
import { fullMatterJson } from '../team/json.ts'

const iso = (at: number) => new Date(at).toISOString()

/**
 * What a member and the team said to one another, and what the team wrote down of what happened:
 * not what it thinks of it, nor who wrote it.
 */
export async function teamOf({ reader, keys, world }: Forum, viewer: Viewer, memberId: number) {
  const { matters } = await listOwnMatters(reader, viewer, null, Number.MAX_SAFE_INTEGER - 1)
  const talks = []
  for (const matter of matters) {
    talks.push(fullMatterJson(keys, await readMatter(reader, viewer, matter), 'member'))
  }
  const notes = await listNotes(reader, memberId, world.now())
  const looks = await listLooksBehind(reader, memberId)
  return {
    talksWithTeam: talks,
    teamNotes: notes.map(({ facts, writtenAt, expiresAt }) => ({
      facts,
      writtenAt: iso(writtenAt),
      expiresAt: iso(expiresAt),
    })),
    looksBehindAliases: looks.map(({ at, ground }) => ({ at: iso(at), ground })),
  }
}

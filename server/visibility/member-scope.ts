/** Members for one viewer: what cannot be seen was never there. */
import { handleKey } from '../../shared/handle.ts'
import type { Audience } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { holds, mayMeet } from './holds.ts'
import type { Viewer } from './viewer.ts'

export interface VisibleMember {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  handle: string
  pronouns: string
  about: string
  createdAt: number
}

interface Row extends VisibleMember {
  status: string
  audience: Audience
}

// For a handle that nobody has, the next one is read and judged in its place: it takes the time of
// one that is out of sight.
const byKey = prepared<[string], Row & { key: string }>(
  `SELECT handle_key AS key, id, public_id AS publicId, handle, pronouns, about, created_at AS createdAt, status,
     profile_audience AS audience
   FROM member WHERE handle_key >= ? ORDER BY handle_key LIMIT 1`,
)

/** The member with this handle, or null when the viewer may not see their profile. */
export async function findMember(
  reader: Reader,
  viewer: Viewer,
  handle: string,
): Promise<VisibleMember | null> {
  const asked = handleKey(handle)
  const [row] = await byKey(reader, asked)
  if (!row) return null
  const isThere = row.status !== 'former' && row.status !== 'waiting'
  const isSeen = row.id === viewer.id || maySeeProfile(row, viewer)
  if (!isThere || !isSeen || row.key !== asked) return null
  const { status: _status, audience: _audience, key: _key, ...member } = row
  return member
}

const byIds = prepared<[string], Row>(
  `SELECT id, public_id AS publicId, handle, pronouns, about, created_at AS createdAt, status,
     profile_audience AS audience
   FROM member WHERE id IN (SELECT value FROM json_each(?)) ORDER BY handle_key`,
)

/** Those of the members, given by internal id, whose profile the viewer may see, by handle. */
export async function listMembers(
  reader: Reader,
  viewer: Viewer,
  ids: readonly number[],
): Promise<VisibleMember[]> {
  const rows = await byIds(reader, JSON.stringify(ids))
  return rows
    .filter((row) => row.status !== 'former' && row.status !== 'waiting')
    .filter((row) => row.id === viewer.id || maySeeProfile(row, viewer))
    .map(({ status: _status, audience: _audience, ...member }) => member)
}

/**
 * Whether nothing stands between the viewer and a member (internal id), whatever audience the
 * member's page has: for what somebody does who turns to others, as with a request.
 */
export function mayNotice(viewer: Viewer, member: number): boolean {
  const facts = viewer.factsAbout(member)
  return !facts.blocks.has(member) && mayMeet(member, facts)
}

function maySeeProfile(row: Row, viewer: Viewer): boolean {
  if (!mayNotice(viewer, row.id)) return false
  const facts = viewer.factsAbout(row.id)
  if (row.audience === 'public') return true
  if (row.audience === 'me') return false
  return holds({ kind: 'audience', audience: row.audience }, facts)
}

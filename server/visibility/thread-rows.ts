/** From stored rows to what a viewer gets to know a thread by: what it is called, and where it stands. */
import type { Need, SpaceAccess } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { bylineOf } from './byline.ts'
import type { ThreadHeading, VisiblePost, VisibleSpace } from './rows.ts'
import type { Viewer } from './viewer.ts'

export interface ThreadRow {
  id: number
  publicId: string
  title: string
  lockedAt: number | null
  spaceId: number
  spacePublicId: string
  slug: string
  spaceName: string
  description: string
  access: SpaceAccess
  openingId: number
  openingPublicId: string
  openingLabel: number
  authorId: number
  deletedAt: number | null
  need: Need | null
  contentNote: string | null
  createdAt: number
  alias: string | null
  byline: string | null
  handle: string | null
  memberPublicId: string
  pronouns: string
}

/** The columns of a ThreadRow from thread t, its space s, its opening p and whoever began it, m. */
export const threadColumns = `
  t.id, t.public_id AS publicId, t.title, t.locked_at AS lockedAt, s.id AS spaceId,
  s.public_id AS spacePublicId, s.slug, s.name AS spaceName, s.description, s.access,
  p.id AS openingId, p.public_id AS openingPublicId, p.content_label AS openingLabel,
  p.author_id AS authorId, p.deleted_at AS deletedAt, p.need, p.content_note AS contentNote,
  p.created_at AS createdAt, p.alias, p.byline, m.handle, m.public_id AS memberPublicId, m.pronouns`

export const threadTables = `
  thread t JOIN space s ON s.id = t.space_id
  JOIN post p ON p.thread_id = t.id AND p.position = 0 JOIN member m ON m.id = p.author_id`

/** Rows by internal id, for whoever goes on to judge them. */
export const rowsByIds = prepared<[string], ThreadRow>(
  `SELECT ${threadColumns} FROM ${threadTables}
   WHERE t.id IN (SELECT value FROM json_each(?))`,
)

/**
 * What the threads of these posts are called, by internal id. Whoever sees a post sees that its thread
 * is there; nothing is counted, which takes longer than all the rest.
 */
export async function listHeadings(
  reader: Reader,
  viewer: Viewer,
  posts: readonly VisiblePost[],
): Promise<ReadonlyMap<number, ThreadHeading>> {
  const ids = new Set(posts.map((post) => post.threadId))
  const rows = await rowsByIds(reader, JSON.stringify([...ids]))
  await viewer.held(rows.map((row) => row.openingLabel))
  return new Map(rows.map((row) => [row.id, headingOf(row, viewer)]))
}

/** Title and writer only where the opening is in sight; its label has been learned. */
export function headingOf(row: ThreadRow, viewer: Viewer): ThreadHeading {
  const opened =
    row.deletedAt === null &&
    (viewer.holds(row.openingLabel) || (viewer.id !== null && viewer.id === row.authorId))
  return {
    id: row.id,
    publicId: row.publicId,
    spaceId: row.spaceId,
    space: viewer.facts.spaces.has(row.spaceId) ? spaceOf(row) : null,
    title: opened ? row.title : null,
    by: opened ? bylineOf(row) : null,
    need: opened ? row.need : null,
    contentNote: opened ? row.contentNote : null,
    createdAt: opened ? row.createdAt : null,
    lockedAt: row.lockedAt,
    mine: opened && viewer.id !== null && viewer.id === row.authorId,
    openingId: opened ? row.openingId : null,
    openingPublicId: opened ? row.openingPublicId : null,
  }
}

function spaceOf(row: ThreadRow): VisibleSpace {
  const { spaceId: id, spacePublicId: publicId, slug, spaceName: name, description, access } = row
  return { id, publicId, slug, name, description, access }
}

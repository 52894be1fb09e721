/** Pictures for one viewer: their own, and those that stand in something they may read. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { LabelBook } from './label-book.ts'
import { tagOf } from './picture-use.ts'
import { maySee } from './post-rows.ts'
import { hearingOf, mayHear, type Hearing } from './recusal.ts'
import { clausesOfVersions } from './version-references.ts'
import type { Viewer } from './viewer.ts'

export interface VisiblePicture {
  publicId: string
  /** True when there is a narrow copy. */
  small: boolean
  moving: boolean
}

interface Row {
  publicId: string
  memberId: number
  small: number
  moving: number
  postId: number | null
  contentLabel: number | null
  authorId: number | null
  deletedAt: number | null
  spaceId: number | null
  shown: number | null
}

// For an id that never was, the next one is read and judged in its place: it takes the time of one
// that is out of sight.
const byPublicId = prepared<[string], Row>(`
  SELECT c.public_id AS publicId, c.member_id AS memberId, c.small, c.moving, c.post_id AS postId,
    p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt,
    t.space_id AS spaceId, instr(p.html, ${tagOf('c')}) > 0 AS shown
  FROM picture c LEFT JOIN post p ON p.id = c.post_id LEFT JOIN thread t ON t.id = p.thread_id
  WHERE c.public_id >= ? ORDER BY c.public_id LIMIT 1`)

interface Parts {
  reader: Reader
  labels: LabelBook
}

/** The picture with this public id, or null when it stands in nothing that the viewer may read. */
export async function findPicture(
  parts: Parts,
  viewer: Viewer,
  publicId: string,
): Promise<VisiblePicture | null> {
  const [row] = await byPublicId(parts.reader, publicId)
  if (!row) return null
  const isSeen = await mayLookAt(parts, viewer, row)
  if (!isSeen || row.publicId !== publicId) return null
  return { publicId, small: row.small === 1, moving: row.moving === 1 }
}

async function mayLookAt(parts: Parts, viewer: Viewer, row: Row): Promise<boolean> {
  const { postId, contentLabel, authorId, deletedAt, spaceId } = row
  if (contentLabel !== null) await viewer.held([contentLabel])
  if (viewer.id !== null && viewer.id === row.memberId) return true
  // What stands in no post yet is its owner's alone.
  if (postId === null || contentLabel === null || authorId === null || spaceId === null)
    return false
  const reads = maySee(viewer, { contentLabel, authorId, deletedAt })
  if (reads && row.shown === 1) return true
  const moderates = viewer.facts.moderates.has(spaceId)
  if (reads && moderates && (await stoodInVersion(parts.reader, viewer, postId, row))) return true
  return standsInCase(parts, viewer, postId, row)
}

const versionsWith = prepared<[string, number], { number: number }>(`
  SELECT r.number FROM revision r JOIN picture c ON c.public_id = ?
  WHERE r.post_id = ? AND r.for_author = 0 AND instr(r.html, ${tagOf('c')}) > 0`)

/** Whether it stood in an earlier version that a moderator may read. */
async function stoodInVersion(
  reader: Reader,
  viewer: Viewer,
  postId: number,
  { publicId }: Row,
): Promise<boolean> {
  const versions = await versionsWith(reader, publicId, postId)
  if (versions.length === 0) return false
  const clausesOf = await clausesOfVersions(reader, postId)
  return versions.some(({ number }) => viewer.holdsAll(clausesOf(number)))
}

const casesWith = prepared<[string, number, ...Hearing], { id: number }>(`
  SELECT c.id FROM moderation_case c JOIN post p ON p.id = c.post_id
  JOIN case_snapshot s ON s.case_id = c.id JOIN picture i ON i.public_id = ?
  WHERE c.post_id = ? AND instr(s.html, ${tagOf('i')}) > 0 AND ${mayHear} LIMIT 1`)

/** Whether it stood in the post when that was reported, in a case that the viewer hears. */
async function standsInCase(
  { reader, labels }: Parts,
  viewer: Viewer,
  postId: number,
  { publicId }: Row,
): Promise<boolean> {
  const hearing = await hearingOf(reader, labels, viewer)
  return hearing !== null && (await casesWith(reader, publicId, postId, ...hearing)).length > 0
}

export interface UsablePicture {
  /** Internal. */
  id: number
  publicId: string
  width: number
  height: number
  small: number
  moving: number
}

const usable = prepared<[number, string, number | null], UsablePicture>(`
  SELECT id, public_id AS publicId, width, height, small, moving FROM picture
  WHERE member_id = ? AND public_id IN (SELECT value FROM json_each(?))
    AND (post_id IS NULL OR post_id = ?)`)

/** Those of the pictures that their writer may put into a post: their own, and in no other one. */
export function listUsablePictures(
  reader: Reader,
  viewer: Viewer,
  publicIds: readonly string[],
  post: number | null,
): Promise<UsablePicture[]> {
  if (publicIds.length === 0) return Promise.resolve([])
  return usable(reader, viewer.id ?? -1, JSON.stringify(publicIds), post)
}

export interface OwnPicture extends UsablePicture {
  description: string
  /** Public id of the post it stands in; null while it stands in none. */
  post: string | null
  createdAt: number
}

const own = prepared<[number, number, number], OwnPicture>(`
  SELECT c.id, c.public_id AS publicId, c.width, c.height, c.small, c.moving, c.description,
    p.public_id AS post, c.created_at AS createdAt
  FROM picture c LEFT JOIN post p ON p.id = c.post_id
  WHERE c.member_id = ? AND c.id < ? AND p.deleted_at IS NULL ORDER BY c.id DESC LIMIT ?`)

/** A member's own pictures, newest first, from before the one with the internal id `before`. */
export async function listOwnPictures(
  reader: Reader,
  memberId: number,
  before: number | null,
  limit: number,
): Promise<{ pictures: OwnPicture[]; next: number | null }> {
  const rows = await own(reader, memberId, before ?? Number.MAX_SAFE_INTEGER, limit + 1)
  const pictures = rows.slice(0, limit)
  return { pictures, next: rows.length > limit ? (pictures.at(-1)?.id ?? null) : null }
}

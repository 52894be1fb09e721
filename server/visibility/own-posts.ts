/** What a member wrote and did, for themselves alone. */
import type { Audience, ReactionKind } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import {
  addBesides,
  learnLabels,
  maySee,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

/** Which of one's own posts; all that is given must fit. */
export interface OwnFilter {
  spaceId?: number | undefined
  /** Written before this moment, in milliseconds. */
  before?: number | undefined
  audience?: Audience | undefined
  /** Public ids; those that are not the member's own fit nothing. */
  ids?: readonly string[] | undefined
}

// What was brought over stands in a member's name, but under another: it is not their words.
const own = 'p.author_id = ? AND p.byline IS NULL AND p.deleted_at IS NULL'

const fitting = `p.created_at < ? AND t.space_id = coalesce(?, t.space_id)
  AND p.audience = coalesce(?, p.audience)
  AND (? IS NULL OR p.public_id IN (SELECT value FROM json_each(?)))`

type Fitting = [number, number | null, string | null, string | null, string | null]

function valuesOf({ spaceId, before, audience, ids }: OwnFilter): Fitting {
  const list = ids ? JSON.stringify(ids) : null
  return [before ?? Number.MAX_SAFE_INTEGER, spaceId ?? null, audience ?? null, list, list]
}

export interface OwnPlace {
  createdAt: number
  /** Internal id of the last post shown. */
  id: number
}

export interface OwnPage {
  posts: VisiblePost[]
  next: OwnPlace | null
}

const ownRows = prepared<[number, ...Fitting, number, number, number, number], PostRow>(`
  SELECT ${postColumns} FROM ${postTables}
  WHERE ${own} AND ${fitting} AND (p.created_at < ? OR (p.created_at = ? AND p.id < ?))
  ORDER BY p.created_at DESC, p.id DESC LIMIT ?`)

/** The viewer's own posts, under their name or an alias, newest first; none for a visitor. */
export async function listOwnPosts(
  reader: Reader,
  viewer: Viewer,
  filter: OwnFilter,
  after: OwnPlace | null,
  limit: number,
): Promise<OwnPage> {
  const { createdAt, id } = after ?? { createdAt: Number.MAX_SAFE_INTEGER, id: 0 }
  const place = [createdAt, createdAt, id] as const
  const rows = await ownRows(reader, viewer.id ?? -1, ...valuesOf(filter), ...place, limit + 1)
  await learnLabels(viewer, rows)
  const posts = rows.slice(0, limit).map((row) => postOf(row, viewer))
  await addBesides(reader, viewer, posts)
  const last = posts.at(-1)
  const next = rows.length > limit && last ? { createdAt: last.createdAt, id: last.id } : null
  return { posts, next }
}

export interface OwnPost {
  /** Internal. */
  id: number
  audience: Audience
  /** True when it stands under an alias. */
  alias: boolean
}

const ownIds = prepared<
  [number, ...Fitting],
  { id: number; audience: Audience; alias: string | null }
>(`SELECT p.id, p.audience, p.alias FROM post p JOIN thread t ON t.id = p.thread_id
   WHERE ${own} AND ${fitting} ORDER BY p.id`)

/** All of a member's posts that fit, for changing them at once. */
export async function listOwnToChange(
  db: Reader | Tx,
  memberId: number,
  filter: OwnFilter,
): Promise<OwnPost[]> {
  const rows = await ownIds(db, memberId, ...valuesOf(filter))
  return rows.map(({ alias, ...row }) => ({ ...row, alias: alias !== null }))
}

const below = prepared<
  [string, string],
  { contentLabel: number; authorId: number; deletedAt: number | null }
>(`
  WITH RECURSIVE below (id) AS (
    SELECT p.id FROM post p WHERE p.parent_id IN (SELECT value FROM json_each(?))
    UNION SELECT p.id FROM post p JOIN below ON p.parent_id = below.id)
  SELECT p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt
  FROM post p JOIN below ON below.id = p.id
  WHERE p.id NOT IN (SELECT value FROM json_each(?))`)

/** How many replies, not among these posts themselves, hang on them as far as the viewer sees. */
export async function countFollowing(
  reader: Reader,
  viewer: Viewer,
  posts: readonly number[],
): Promise<number> {
  const ids = JSON.stringify(posts)
  const rows = await below(reader, ids, ids)
  await viewer.held(rows.map((row) => row.contentLabel))
  return rows.filter((row) => maySee(viewer, row)).length
}

interface GivenRow {
  postPublicId: string
  kind: ReactionKind
  createdAt: number
  contentLabel: number
  authorId: number
  deletedAt: number | null
}

const given = prepared<[number], GivenRow>(`
  SELECT p.public_id AS postPublicId, r.kind, r.created_at AS createdAt,
    p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt
  FROM reaction r JOIN post p ON p.id = r.post_id
  WHERE r.member_id = ? ORDER BY r.created_at, p.id, r.kind`)

export type GivenReaction = Pick<GivenRow, 'postPublicId' | 'kind' | 'createdAt'>

/** The viewer's reactions to posts they still see: others would tell that something was narrowed. */
export async function listGivenReactions(reader: Reader, viewer: Viewer): Promise<GivenReaction[]> {
  const rows = await given(reader, viewer.id ?? -1)
  await viewer.held(rows.map((row) => row.contentLabel))
  return rows
    .filter((row) => maySee(viewer, row))
    .map(({ postPublicId, kind, createdAt }) => ({ postPublicId, kind, createdAt }))
}

/** Posts that wait to be read, for a moderator: never one in which they are recused, nor a count of it. */
import type { Audience } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { HeldWhy } from '../db/schema-measures.ts'
import type { Tx } from '../db/transact.ts'
import { bylineOf, type BylineColumns } from './byline.ts'
import type { LabelBook } from './label-book.ts'
import { mayNotice } from './member-scope.ts'
import type { Byline } from './rows.ts'
import type { Viewer } from './viewer.ts'

export interface HeldPost {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  why: HeldWhy
  list: string | null
  since: number
  late: boolean
  asked: string | null
  isOpening: boolean
  title: string
  space: { slug: string; name: string }
  by: Byline
  html: string
  contentNote: string | null
}

interface Row extends BylineColumns, Omit<HeldPost, 'late' | 'isOpening' | 'space' | 'by'> {
  late: number
  parentId: number | null
  authorId: number
  branchLabel: number
  spaceId: number
  slug: string
  spaceName: string
}

const columns = `
  SELECT p.id, p.public_id AS publicId, h.why, h.list, h.since, h.late_at IS NOT NULL AS late,
    h.asked, p.parent_id AS parentId, p.author_id AS authorId, p.branch_label AS branchLabel,
    t.title, t.space_id AS spaceId, s.slug, s.name AS spaceName, p.html,
    p.content_note AS contentNote, p.alias, p.byline, m.handle, m.public_id AS memberPublicId,
    m.pronouns
  FROM held_post h JOIN post p ON p.id = h.post_id JOIN thread t ON t.id = p.thread_id
    JOIN space s ON s.id = t.space_id JOIN member m ON m.id = p.author_id
  WHERE h.released_at IS NULL AND p.deleted_at IS NULL
    AND p.audience <> 'me' AND p.audience NOT LIKE 'circle:%'`

const waiting = prepared<[number, number, number, number], Row>(`${columns}
    AND (h.since > ? OR (h.since = ? AND p.id > ?))
  ORDER BY h.since, p.id LIMIT ?`)

const waitingOne = prepared<[string], Row>(`${columns} AND p.public_id = ?`)

export interface HeldPlace {
  since: number
  id: number
}

type Parts = { reader: Reader | Tx; labels: LabelBook }

/** What waits for the viewer to read, oldest first. */
export async function listHeld(
  parts: Parts,
  viewer: Viewer,
  after: HeldPlace | null,
  limit: number,
): Promise<{ posts: HeldPost[]; next: HeldPlace | null }> {
  const found: Row[] = []
  let place = after ?? { since: 0, id: 0 }
  while (found.length <= limit) {
    const rows = await waiting(parts.reader, place.since, place.since, place.id, limit + 1)
    found.push(...(await heardOf(parts, viewer, rows)))
    const last = rows.at(-1)
    if (!last || rows.length <= limit) break
    place = last
  }
  const page = found.slice(0, limit)
  return { posts: page.map(heldOf), next: found.length > limit ? placeOf(page.at(-1)) : null }
}

/** The waiting post with this public id, or null when the viewer is not to read it first. */
export async function findHeld(
  parts: Parts,
  viewer: Viewer,
  publicId: string,
): Promise<HeldPost | null> {
  const [row] = await heardOf(parts, viewer, await waitingOne(parts.reader, publicId))
  return row ? heldOf(row) : null
}

// Whoever moderates the space, did not write it, could read it once it is released, and whom nothing
// stands between and anybody it has to do with. What the viewer does themselves, blocking, counts
// only where a name is shown: else whoever blocks one member after the other would see which post
// goes, and so who is behind an alias.
async function heardOf(
  { reader, labels }: Parts,
  viewer: Viewer,
  rows: readonly Row[],
): Promise<Row[]> {
  const { facts, id } = viewer
  if (id === null || rows.length === 0) return []
  const concerned = await concernedBy(reader, rows)
  const blockers = new Set((await blockersOf(reader, id)).map((row) => row.id))
  await labels.learn(
    reader,
    rows.map((row) => row.branchLabel),
  )
  return rows.filter((row) => {
    if (!facts.moderates.has(row.spaceId) || row.authorId === id) return false
    const isOut = concerned.some(
      ({ postId, member, named }) =>
        postId === row.id &&
        member !== id &&
        (named === 1 ? !mayNotice(viewer, member) : blockers.has(member)),
    )
    if (isOut) return false
    const clauses = labels.clauses(row.branchLabel)
    return viewer.holdsAll(
      clauses.filter((one) => !(one.kind === 'only' && one.member === row.authorId)),
    )
  })
}

const blockersOf = prepared<[number], { id: number }>(
  'SELECT blocker_id AS id FROM block WHERE blocked_id = ?',
)

interface Concerned {
  postId: number
  member: number
  /** 1 when the text shows their name, 0 for who is behind an alias. */
  named: number
}

const concernedOf = prepared<[string, string, string, string], Concerned>(`
  SELECT id AS postId, author_id AS member, alias IS NULL AS named FROM post
    WHERE id IN (SELECT value FROM json_each(?))
  UNION SELECT post_id, member_id, 1 FROM post_mention
    WHERE post_id IN (SELECT value FROM json_each(?))
  UNION SELECT r.post_id, q.author_id, q.alias IS NULL AND q.byline IS NULL
    FROM post_quote r JOIN post q ON q.id = r.source_id
    WHERE r.post_id IN (SELECT value FROM json_each(?))
  UNION SELECT p.id, q.author_id, q.alias IS NULL AND q.byline IS NULL
    FROM post p JOIN post q ON q.id = p.parent_id WHERE p.id IN (SELECT value FROM json_each(?))`)

function concernedBy(reader: Reader | Tx, rows: readonly Row[]): Promise<Concerned[]> {
  const ids = JSON.stringify(rows.map(({ id }) => id))
  return concernedOf(reader, ids, ids, ids, ids)
}

function placeOf(row: Row | undefined): HeldPlace | null {
  return row ? { since: row.since, id: row.id } : null
}

function heldOf(row: Row): HeldPost {
  const { id, publicId, why, list, since, asked, title, html, contentNote } = row
  const by = bylineOf(row)
  const space = { slug: row.slug, name: row.spaceName }
  const what = { late: row.late === 1, isOpening: row.parentId === null }
  return { id, publicId, why, list, since, asked, title, html, contentNote, by, space, ...what }
}

const shownOf = prepared<[number, number], { id: number }>(`
  SELECT p.id FROM post p WHERE p.author_id = ? AND p.byline IS NULL AND p.deleted_at IS NULL
    AND p.audience <> 'me' AND p.audience NOT LIKE 'circle:%'
    AND NOT EXISTS (SELECT 1 FROM held_post h WHERE h.post_id = p.id AND h.released_at IS NULL)
  LIMIT ?`)

/** How many of a member's posts others have been able to see, counted up to `most`. */
export async function countShown(tx: Tx, member: number, most: number): Promise<number> {
  return (await shownOf(tx, member, most)).length
}

const neverShown = prepared<
  [string],
  { id: number; body: string; note: string | null; title: string }
>(`
  SELECT p.id, p.body, p.content_note AS note, t.title FROM post p JOIN thread t ON t.id = p.thread_id
  WHERE p.id IN (SELECT value FROM json_each(?)) AND p.deleted_at IS NULL AND p.byline IS NULL
    AND (p.audience LIKE 'circle:%' OR (p.audience = 'me'
      AND (p.branch_audience IS NULL OR p.branch_audience LIKE 'circle:%')))`)

const shownText = prepared<
  [number],
  { audience: Audience; body: string; note: string | null; noted: string | null }
>(`
  SELECT CASE p.audience WHEN 'me' THEN coalesce(p.branch_audience, 'me') ELSE p.audience END
    AS audience, p.body, p.content_note AS note, m.reason AS noted
  FROM post p LEFT JOIN post_measure m ON m.post_id = p.id AND m.kind = 'noted'
  WHERE p.id = ? AND p.deleted_at IS NULL AND p.byline IS NULL
    AND NOT EXISTS (SELECT 1 FROM held_post h WHERE h.post_id = p.id AND h.released_at IS NULL)`)

/**
 * How a post (internal id) reads to those it is, or was before it was withdrawn, for: its text and
 * the content notes on it. Null while it waits to be read.
 */
export async function findShownText(
  tx: Tx,
  id: number,
): Promise<{ audience: Audience; texts: (string | null)[] } | null> {
  const [row] = await shownText(tx, id)
  return row ? { audience: row.audience, texts: [row.body, row.note, row.noted] } : null
}

/** Those of the posts that were for their author or a circle alone, as far as their row says. */
export async function listNeverShown(
  tx: Tx,
  ids: readonly number[],
): Promise<{ id: number; texts: (string | null)[] }[]> {
  const rows = await neverShown(tx, JSON.stringify(ids))
  return rows.map(({ id, body, note, title }) => ({ id, texts: [body, note, title] }))
}

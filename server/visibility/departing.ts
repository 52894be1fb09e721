/** What a member who leaves has to be taken out of. For the act itself; never for showing. */
import type { ReactionKind } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'

interface Id {
  id: number
}

// What was brought over stands in a member's name, but under another: it is not their words.
const theirs = 'p.author_id = ? AND p.byline IS NULL AND p.deleted_at IS NULL'

const toDelete = prepared<[number, string | null, number], Id>(`
  SELECT p.id FROM post p WHERE ${theirs} AND p.audience = coalesce(?, p.audience)
  ORDER BY p.id LIMIT ?`)

/** Internal ids of what they wrote: everything, or with `audience` what is meant for it. */
export async function listToDelete(
  reader: Reader,
  memberId: number,
  audience: 'me' | null,
  limit: number,
): Promise<number[]> {
  return (await toDelete(reader, memberId, audience, limit)).map((row) => row.id)
}

const showingName = prepared<[number, number, number, number], Id>(`
  SELECT p.id FROM post p WHERE p.id > ? AND p.deleted_at IS NULL AND (
    (p.author_id = ? AND p.alias IS NULL AND p.byline IS NULL)
    OR (p.depth > 3 AND p.parent_id IN (
      SELECT q.id FROM post q WHERE q.author_id = ? AND q.alias IS NULL AND q.byline IS NULL)))
  ORDER BY p.id LIMIT ?`)

/** Internal ids after `after` of posts with their name above: their own, and deep replies to those. */
export async function listShowingName(
  reader: Reader,
  memberId: number,
  after: number,
  limit: number,
): Promise<number[]> {
  return (await showingName(reader, after, memberId, memberId, limit)).map((row) => row.id)
}

const naming = prepared<[number, number, number, number, number], Id>(`
  SELECT id FROM (
    SELECT post_id AS id FROM post_mention WHERE member_id = ?
    UNION SELECT post_id FROM post_link WHERE target_member_id = ?
    UNION SELECT r.post_id FROM post_quote r JOIN post p ON p.id = r.source_id
      WHERE p.author_id = ? AND p.alias IS NULL AND p.byline IS NULL) AS naming
  WHERE id > ? ORDER BY id LIMIT ?`)

/** Internal ids after `after` of texts in which their handle leads to them or stands at a quote. */
export async function listTextsNaming(
  reader: Reader,
  memberId: number,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await naming(reader, memberId, memberId, memberId, after, limit)
  return rows.map((row) => row.id)
}

const reactions = prepared<[number, number], { postId: number; kind: ReactionKind }>(
  'SELECT post_id AS postId, kind FROM reaction WHERE member_id = ? ORDER BY post_id, kind LIMIT ?',
)

/** Reactions they have given. */
export function listReactionsBy(
  reader: Reader,
  memberId: number,
  limit: number,
): Promise<{ postId: number; kind: ReactionKind }[]> {
  return reactions(reader, memberId, limit)
}

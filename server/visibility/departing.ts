/** What a member who leaves has to be taken out of. For the act itself; never for showing. */
import type { ReactionKind } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'

interface Id {
  id: number
}

// What was brought over stands in a member's name, but under another: it is not their words.
const written = prepared<[number, string | null], Id>(`
  SELECT id FROM post
  WHERE author_id = ? AND byline IS NULL AND deleted_at IS NULL AND audience = coalesce(?, audience)
  ORDER BY id`)

/** Internal ids of what they wrote: everything, or only what is meant for `audience`. */
export async function listWritten(
  reader: Reader,
  memberId: number,
  audience: 'me' | null,
): Promise<number[]> {
  return (await written(reader, memberId, audience)).map((row) => row.id)
}

const showingName = prepared<[number, number], Id>(`
  SELECT id FROM post
  WHERE author_id = ? AND alias IS NULL AND byline IS NULL AND deleted_at IS NULL
  UNION SELECT p.id FROM post q JOIN post p ON p.parent_id = q.id
  WHERE q.author_id = ? AND q.alias IS NULL AND q.byline IS NULL
    AND p.depth > 3 AND p.deleted_at IS NULL
  ORDER BY id`)

/** Internal ids of posts with their name above: their own, and deep replies, which say to whom. */
export async function listShowingName(reader: Reader, memberId: number): Promise<number[]> {
  return (await showingName(reader, memberId, memberId)).map((row) => row.id)
}

const quoting = (table: string) => `
  SELECT r.post_id FROM ${table} r JOIN post p ON p.id = r.source_id
  WHERE p.author_id = ? AND p.alias IS NULL AND p.byline IS NULL`

const naming = prepared<[number, number, number, number], Id>(`
  SELECT post_id AS id FROM post_mention WHERE member_id = ?
  UNION SELECT post_id FROM revision_mention WHERE member_id = ?
  UNION ${quoting('post_quote')} UNION ${quoting('revision_quote')}
  ORDER BY id`)

/** Internal ids of posts in a version of which their handle leads to them or names a quotation. */
export async function listTextsNaming(reader: Reader, memberId: number): Promise<number[]> {
  const rows = await naming(reader, memberId, memberId, memberId, memberId)
  return rows.map((row) => row.id)
}

const reactions = prepared<[number], { postId: number; kind: ReactionKind }>(
  'SELECT post_id AS postId, kind FROM reaction WHERE member_id = ? ORDER BY post_id, kind',
)

/** Reactions they have given. */
export function listReactionsBy(
  reader: Reader,
  memberId: number,
): Promise<{ postId: number; kind: ReactionKind }[]> {
  return reactions(reader, memberId)
}

/** The labels of reactions: that of the post, and the guard of who reacted. */
import { sql } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Tx } from '../db/transact.ts'
import { normalForm, readLabel } from './clause.ts'
import type { LabelBook } from './label-book.ts'
import { apartOf } from './references.ts'
import { relabelVotes } from './vote-label.ts'

/** The label of a member's reaction to a post with this content label. */
export async function reactionLabel(
  tx: Tx,
  book: LabelBook,
  contentLabel: number,
  member: number,
): Promise<number> {
  const apart = await apartOf(tx, member)
  if (apart.length === 0) return contentLabel
  const { clauses } = await tx
    .selectFrom('label')
    .select('clauses')
    .where('id', '=', contentLabel)
    .executeTakeFirstOrThrow()
  return book.intern(tx, [...readLabel(clauses), ...apart])
}

interface ReactionRow {
  post: number
  member: number
  kind: string
  label: number
  postLabel: number
  guarded: number
}

const reactionsTo = prepared<[string], ReactionRow>(`
  SELECT r.post_id AS post, r.member_id AS member, r.kind, r.label_id AS label,
    p.content_label AS postLabel, g.member_id IS NOT NULL AS guarded
  FROM reaction r JOIN post p ON p.id = r.post_id LEFT JOIN guard g ON g.member_id = r.member_id
  WHERE r.post_id IN (SELECT value FROM json_each(?))`)

/** Gives reactions and votes on these posts the labels that follow from theirs, and counts anew. */
export async function relabelReactions(
  tx: Tx,
  book: LabelBook,
  posts: readonly number[],
): Promise<void> {
  await relabelVotes(tx, book, posts)
  const rows = await reactionsTo(tx, JSON.stringify(posts))
  await book.learn(
    tx,
    rows.map((row) => row.postLabel),
  )
  const textOf = ({ member, postLabel }: ReactionRow) =>
    normalForm([...book.clauses(postLabel), { kind: 'apart', member }])
  const interned = await book.internAll(tx, rows.filter((row) => row.guarded).map(textOf))
  const labelOf = (row: ReactionRow) => (row.guarded ? interned.get(textOf(row))! : row.postLabel)
  const changed = rows.filter((row) => labelOf(row) !== row.label)
  if (changed.length === 0) return
  const values = changed.map((row) => [row.post, row.member, row.kind, labelOf(row)])
  await sql`
    UPDATE reaction SET label_id = v.label
    FROM (SELECT json_extract(value, '$[0]') AS post, json_extract(value, '$[1]') AS member,
      json_extract(value, '$[2]') AS kind, json_extract(value, '$[3]') AS label
      FROM json_each(${JSON.stringify(values)})) AS v
    WHERE reaction.post_id = v.post AND reaction.member_id = v.member
      AND reaction.kind = v.kind`.execute(tx)
  await recountReactions(tx, [...new Set(changed.map((row) => row.post))])
}

/** Counts the reactions to these posts for each kind and label. */
export async function recountReactions(tx: Tx, posts: readonly number[]): Promise<void> {
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(posts)}))`
  await sql`DELETE FROM reaction_count WHERE post_id IN ${these}`.execute(tx)
  await sql`
    INSERT INTO reaction_count (post_id, kind, label_id, thread_id, count)
    SELECT r.post_id, r.kind, r.label_id, p.thread_id, count(*)
    FROM reaction r JOIN post p ON p.id = r.post_id
    WHERE r.post_id IN ${these} GROUP BY r.post_id, r.kind, r.label_id`.execute(tx)
}

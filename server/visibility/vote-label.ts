/** The labels of votes: that of the post, the guard of who votes, and their blocks where names stand. */
import { sql } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { type Clause, normalForm } from './clause.ts'
import type { LabelBook } from './label-book.ts'

interface VoteRow {
  post: number
  member: number
  label: number
  postLabel: number
  guarded: number
  blocked: number
}

const standing = (member: string) => `
  EXISTS (SELECT 1 FROM guard g WHERE g.member_id = ${member}) AS guarded,
  o.named = 1 AND EXISTS (SELECT 1 FROM block b
    WHERE b.blocker_id = ${member} OR b.blocked_id = ${member}) AS blocked`

const votesOn = prepared<[string], VoteRow>(`
  SELECT DISTINCT v.post_id AS post, v.member_id AS member, v.label_id AS label,
    p.content_label AS postLabel, ${standing('v.member_id')}
  FROM poll_vote v JOIN poll o ON o.post_id = v.post_id JOIN post p ON p.id = v.post_id
  WHERE v.post_id IN (SELECT value FROM json_each(?))`)

const voteBy = prepared<[number, number, number], Omit<VoteRow, 'label'>>(`
  SELECT p.id AS post, m.id AS member, p.content_label AS postLabel, ${standing('m.id')}
  FROM post p JOIN poll o ON o.post_id = p.id JOIN member m ON m.id = ? WHERE p.id = ? AND m.id = ?`)

function extraOf({ member, guarded, blocked }: Omit<VoteRow, 'label'>): Clause[] {
  return [
    ...(guarded ? [{ kind: 'apart' as const, member }] : []),
    ...(blocked ? [{ kind: 'block' as const, member }] : []),
  ]
}

/** The label of a member's vote in the poll of a post. */
export async function voteLabel(
  tx: Tx,
  book: LabelBook,
  post: number,
  member: number,
): Promise<number> {
  const [row] = await voteBy(tx, member, post, member)
  if (!row) throw new Error('There is no poll.')
  const extra = extraOf(row)
  if (extra.length === 0) return row.postLabel
  await book.learn(tx, [row.postLabel])
  return book.intern(tx, [...book.clauses(row.postLabel), ...extra])
}

/** Gives the votes on these posts the labels that follow from theirs. */
export async function relabelVotes(
  tx: Tx,
  book: LabelBook,
  posts: readonly number[],
): Promise<void> {
  const rows = await votesOn(tx, JSON.stringify(posts))
  if (rows.length === 0) return
  await book.learn(
    tx,
    rows.map((row) => row.postLabel),
  )
  const textOf = (row: VoteRow) => normalForm([...book.clauses(row.postLabel), ...extraOf(row)])
  const bound = rows.filter((row) => extraOf(row).length > 0)
  const interned = await book.internAll(tx, bound.map(textOf))
  for (const row of rows) {
    const label = extraOf(row).length > 0 ? interned.get(textOf(row))! : row.postLabel
    if (label === row.label) continue
    await sql`UPDATE poll_vote SET label_id = ${label}
      WHERE post_id = ${row.post} AND member_id = ${row.member}`.execute(tx)
  }
}

const namedBy = prepared<[number], { id: number }>(`
  SELECT DISTINCT v.post_id AS id FROM poll_vote v JOIN poll o ON o.post_id = v.post_id
  WHERE v.member_id = ? AND o.named = 1`)

/** To be called when the first block of a member is set, or the last one ends. */
export async function relabelNamedVotes(tx: Tx, book: LabelBook, member: number): Promise<void> {
  const posts = (await namedBy(tx, member)).map((row) => row.id)
  await relabelVotes(tx, book, posts)
}

const votedOn = prepared<[number], { id: number }>(
  'SELECT DISTINCT post_id AS id FROM poll_vote WHERE member_id = ? ORDER BY post_id',
)

/** Internal ids of posts on which a member has voted; for the act itself, never for showing. */
export async function listVotedOn(db: Reader | Tx, member: number): Promise<number[]> {
  return (await votedOn(db, member)).map((row) => row.id)
}

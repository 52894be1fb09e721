/** The clauses of one post: what its own choices ask of a viewer, and what deleting adds. */
import type { Audience } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Clause } from './clause.ts'
import { isGuarded } from './guards.ts'

export interface LabelSource {
  spaceId: number
  authorId: number
  audience: Audience
  /** While it is withdrawn to `me`: whom it was for before; null when it never was for others. */
  branchAudience?: Audience | null
  deleted: boolean
  /** Taken out of sight by the moderation team; its author keeps it. */
  removed?: boolean
  /**
   * Read by the moderation team before anybody else sees it: with all that hangs on it, or once more
   * after an edit, the text alone.
   */
  held?: 'branch' | 'text' | null
  /** True when the author has a guard: the clause is on everything they do, named or not. */
  guarded: boolean
  /** True when the post shows its author's handle, and a block stands between them and somebody. */
  blocked: boolean
}

/**
 * What a post's own choices ask of a viewer, before what it depends on. Withdrawing it asks of those
 * who read what hangs on it what was asked before: nothing more, and nothing less.
 */
export function ownClauses(post: LabelSource): Clause[] {
  const clauses: Clause[] = [{ kind: 'space', space: post.spaceId }]
  const audience = post.audience === 'me' ? (post.branchAudience ?? 'me') : post.audience
  if (audience === 'me') clauses.push({ kind: 'only', member: post.authorId })
  else if (audience !== 'public') clauses.push({ kind: 'audience', audience })
  if (post.held === 'branch') clauses.push({ kind: 'only', member: post.authorId })
  if (post.guarded) clauses.push({ kind: 'apart', member: post.authorId })
  if (post.blocked) clauses.push({ kind: 'block', member: post.authorId })
  return clauses
}

/** True when a block stands between the member and anybody, whoever set it. */
export async function hasBlocks(tx: Tx, member: number): Promise<boolean> {
  const found = await tx
    .selectFrom('block')
    .select('blocker_id')
    .where((eb) => eb.or([eb('blocker_id', '=', member), eb('blocked_id', '=', member)]))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Deleting, removing, withdrawing to `me` and what brings a post back to wait narrow the text alone:
 * replies keep the branch, and hang on a placeholder.
 */
export function contentClauses(post: LabelSource, branch: readonly Clause[]): Clause[] {
  if (post.deleted) return [{ kind: 'nobody' }]
  if (isForAuthorAlone(post)) return [...branch, { kind: 'only', member: post.authorId }]
  return [...branch]
}

/** True when the text is its author's alone, and what hangs on it is not. */
export function isForAuthorAlone(
  post: Pick<LabelSource, 'audience' | 'removed' | 'held'>,
): boolean {
  return post.audience === 'me' || post.removed === true || post.held === 'text'
}

/** What the labels of an author's posts depend on besides the posts themselves. */
export interface Standing {
  guarded: boolean
  blocked: boolean
}

/** How an author stands: with a guard, with a block. A post without a name knows no blocks. */
export async function findStanding(tx: Tx, author: number): Promise<Standing> {
  return { guarded: await isGuarded(tx, author), blocked: await hasBlocks(tx, author) }
}

const guardedOf = prepared<[string], { id: number }>(
  'SELECT member_id AS id FROM guard WHERE member_id IN (SELECT value FROM json_each(?))',
)
const blockedOf = prepared<[string, string], { id: number }>(`
  SELECT blocker_id AS id FROM block WHERE blocker_id IN (SELECT value FROM json_each(?))
  UNION SELECT blocked_id FROM block WHERE blocked_id IN (SELECT value FROM json_each(?))`)

/** The same for many authors at once. */
export async function findStandings(
  db: Reader | Tx,
  authors: readonly number[],
): Promise<ReadonlyMap<number, Standing>> {
  const ids = JSON.stringify(authors)
  const guarded = new Set((await guardedOf(db, ids)).map((row) => row.id))
  const blocked = new Set((await blockedOf(db, ids, ids)).map((row) => row.id))
  return new Map(authors.map((id) => [id, { guarded: guarded.has(id), blocked: blocked.has(id) }]))
}

/** What posts refer to, as far as it binds who may see them. */
import type { Tx } from '../db/transact.ts'
import { type Clause, readLabel } from './clause.ts'
import { isGuarded } from './guards.ts'

export interface References {
  /** Quoted posts: their whole label binds. */
  quotes: number[]
  /** Quoted once, their words gone with them: they bind like what a reply answers. */
  emptied: number[]
  /** Linked posts: the clauses `apart` and `space` of their label bind. */
  links: number[]
  /** What mentions, and links to members and spaces, ask by themselves. */
  fixed: Clause[]
}

/** The references of these posts (internal ids), by post. */
export async function loadReferences(
  tx: Tx,
  posts: readonly number[],
): Promise<ReadonlyMap<number, References>> {
  const found = new Map(
    posts.map((id): [number, References] => [
      id,
      { quotes: [], emptied: [], links: [], fixed: [] },
    ]),
  )
  const ids = [...posts]
  const quotes = await tx.selectFrom('post_quote').selectAll().where('post_id', 'in', ids).execute()
  for (const { post_id, source_id, emptied } of quotes) {
    found.get(post_id)![emptied === 1 ? 'emptied' : 'quotes'].push(source_id)
  }
  const mentions = await tx
    .selectFrom('post_mention')
    .innerJoin('guard', 'guard.member_id', 'post_mention.member_id')
    .select(['post_mention.post_id', 'post_mention.member_id as member'])
    .where('post_id', 'in', ids)
    .execute()
  const links = await tx.selectFrom('post_link').selectAll().where('post_id', 'in', ids).execute()
  for (const { post_id, member } of mentions) {
    found.get(post_id)!.fixed.push({ kind: 'apart', member })
  }
  for (const row of links) {
    const { links: linked, fixed } = found.get(row.post_id)!
    if (row.target_post_id !== null) linked.push(row.target_post_id)
    if (row.target_member_id !== null) fixed.push(...(await apartOf(tx, row.target_member_id)))
    if (row.target_space_id !== null) fixed.push({ kind: 'space', space: row.target_space_id })
  }
  return found
}

/** What naming a member asks of a viewer: the clause, once they have a guard. */
export async function apartOf(tx: Tx, member: number): Promise<Clause[]> {
  return (await isGuarded(tx, member)) ? [{ kind: 'apart', member }] : []
}

/** What a link carries of its target's label: never whom the text was meant for. */
export function linkClauses(label: string): Clause[] {
  return readLabel(label).filter((clause) => clause.kind === 'apart' || clause.kind === 'space')
}

/** What earlier versions of a post ask of their reader, besides what the post itself asks. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { type Clause, readLabel } from './clause.ts'
import { linkClauses } from './references.ts'

const ownLabel = prepared<[number], { clauses: string }>(
  'SELECT l.clauses FROM post p JOIN label l ON l.id = p.content_label WHERE p.id = ?',
)

const mentions = prepared<[number], { number: number; member: number }>(
  'SELECT number, member_id AS member FROM revision_mention WHERE post_id = ?',
)

const quotes = prepared<[number], { number: number; clauses: string }>(`
  SELECT r.number, l.clauses FROM revision_quote r
  JOIN post q ON q.id = r.source_id JOIN label l ON l.id = q.content_label WHERE r.post_id = ?`)

interface LinkRow {
  number: number
  member: number | null
  space: number | null
  clauses: string | null
}

const links = prepared<[number], LinkRow>(`
  SELECT r.number, r.target_member_id AS member, r.target_space_id AS space, l.clauses
  FROM revision_link r LEFT JOIN post q ON q.id = r.target_post_id
  LEFT JOIN label l ON l.id = q.branch_label WHERE r.post_id = ?`)

/**
 * By the number of the version: the label it would have if it stood in the post now. The clause
 * `apart` asks nothing about members without a guard, so it stands for all whom a version names.
 */
export async function clausesOfVersions(
  reader: Reader,
  post: number,
): Promise<(version: number) => Clause[]> {
  const found = new Map<number, Clause[]>()
  const add = (version: number, clauses: Clause[]) =>
    found.set(version, [...(found.get(version) ?? []), ...clauses])
  const [own] = await ownLabel(reader, post)
  for (const { number, member } of await mentions(reader, post)) {
    add(number, [{ kind: 'apart', member }])
  }
  for (const { number, clauses } of await quotes(reader, post)) add(number, readLabel(clauses))
  for (const { number, member, space, clauses } of await links(reader, post)) {
    if (clauses !== null) add(number, linkClauses(clauses))
    if (member !== null) add(number, [{ kind: 'apart', member }])
    if (space !== null) add(number, [{ kind: 'space', space }])
  }
  return (version) => [...readLabel(own?.clauses ?? ''), ...(found.get(version) ?? [])]
}

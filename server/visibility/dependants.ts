/** Which posts depend on which, as relabelling needs them. */
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { findHeldAndRemoved } from './measures.ts'
import { findStandings, type LabelSource, type Standing } from './post-label.ts'
import { loadReferences, type References } from './references.ts'

export interface Node extends LabelSource, References {
  id: number
  threadId: number
  parentId: number | null
  contentLabel: number
  branchLabel: number
  gone: number
}

const batch = 500

/** The posts, and all whose labels depend on theirs: replies, quotes and links, at any distance. */
export async function loadDependants(tx: Tx, posts: readonly number[]): Promise<Map<number, Node>> {
  const nodes = new Map<number, Node>()
  const standings = new Map<number, Standing>()
  const waiting = new Set(posts)
  while (waiting.size > 0) {
    const ids = [...waiting].slice(0, batch)
    for (const id of ids) waiting.delete(id)
    for (const node of await loadNodes(tx, ids, standings)) nodes.set(node.id, node)
    for (const id of await listDirectDependants(tx, ids)) if (!nodes.has(id)) waiting.add(id)
  }
  return nodes
}

/** These posts alone (at most 500), as relabelling needs them. */
export async function loadNodes(
  tx: Tx,
  ids: readonly number[],
  standings = new Map<number, Standing>(),
): Promise<Node[]> {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('thread', 'thread.id', 'post.thread_id')
    .select([
      'post.id',
      'post.thread_id as threadId',
      'post.parent_id as parentId',
      'post.author_id as authorId',
      'post.audience',
      'post.branch_audience as branchAudience',
      'post.deleted_at as deletedAt',
      'post.content_label as contentLabel',
      'post.branch_label as branchLabel',
      'post.gone',
      'post.alias',
      'post.byline',
      'thread.space_id as spaceId',
    ])
    .where('post.id', 'in', ids)
    .orderBy('post.id')
    .execute()
  const references = await loadReferences(tx, ids)
  const { held, removed } = await findHeldAndRemoved(tx, ids)
  const unknown = new Set(rows.map((row) => row.authorId).filter((id) => !standings.has(id)))
  for (const [id, standing] of await findStandings(tx, [...unknown])) standings.set(id, standing)
  const nodes: Node[] = []
  for (const { deletedAt, alias, byline, ...row } of rows) {
    const standing = standings.get(row.authorId)!
    // What was brought over is not the words of the member in whose name it stands.
    const guarded = standing.guarded && byline === null
    const blocked = standing.blocked && alias === null && byline === null
    nodes.push({
      ...row,
      ...references.get(row.id)!,
      deleted: deletedAt !== null,
      removed: removed.has(row.id),
      held: held.get(row.id) ?? null,
      guarded,
      blocked,
    })
  }
  return nodes
}

/** Internal ids of what answers, quotes or links to these posts (at most 500). */
export async function listDirectDependants(
  db: Reader | Tx,
  ids: readonly number[],
): Promise<number[]> {
  const replies = await db.selectFrom('post').select('id').where('parent_id', 'in', ids).execute()
  const quoting = await db
    .selectFrom('post_quote')
    .select('post_id as id')
    .where('source_id', 'in', ids)
    .execute()
  const linking = await db
    .selectFrom('post_link')
    .select('post_id as id')
    .where('target_post_id', 'in', ids)
    .execute()
  return [...replies, ...quoting, ...linking].map((row) => row.id)
}

/** The stored labels of posts on which these depend, and which do not change themselves. */
export async function loadOutside(
  tx: Tx,
  nodes: ReadonlyMap<number, Node>,
): Promise<ReadonlyMap<number, { branch: string; content: string }>> {
  const ids = new Set<number>()
  for (const node of nodes.values()) {
    for (const id of [node.parentId, ...node.quotes, ...node.emptied, ...node.links]) {
      if (id !== null && !nodes.has(id)) ids.add(id)
    }
  }
  const found = new Map<number, { branch: string; content: string }>()
  const list = [...ids]
  for (let start = 0; start < list.length; start += batch) {
    const rows = await tx
      .selectFrom('post')
      .innerJoin('label as b', 'b.id', 'post.branch_label')
      .innerJoin('label as c', 'c.id', 'post.content_label')
      .select(['post.id', 'b.clauses as branch', 'c.clauses as content'])
      .where('post.id', 'in', list.slice(start, start + batch))
      .execute()
    for (const { id, branch, content } of rows) found.set(id, { branch, content })
  }
  return found
}

/** The labels of posts, from what they are and what they depend on; and what follows from a change. */
import type { Audience } from '../../shared/vocabulary.ts'
import { type Tx, logChange } from '../db/transact.ts'
import { type Clause, normalForm, readLabel } from './clause.ts'
import { recountThreads } from './counts.ts'
import type { LabelBook } from './label-book.ts'

export interface LabelSource {
  spaceId: number
  authorId: number
  audience: Audience
  deleted: boolean
  /** True when the post shows its author's handle, and a block stands between them and somebody. */
  blocked: boolean
}

/** What a post's own choices ask of a viewer, before what it depends on. */
export function ownClauses(post: LabelSource): Clause[] {
  const clauses: Clause[] = [{ kind: 'space', space: post.spaceId }]
  if (post.audience !== 'public' && post.audience !== 'me') {
    clauses.push({ kind: 'audience', audience: post.audience })
  }
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
 * Deleting and withdrawing to `me` narrow the text alone: replies keep the branch, and hang on a
 * placeholder.
 */
export function contentClauses(post: LabelSource, branch: readonly Clause[]): Clause[] {
  if (post.deleted) return [{ kind: 'nobody' }]
  if (post.audience === 'me') return [...branch, { kind: 'only', member: post.authorId }]
  return [...branch]
}

const none: ReadonlySet<number> = new Set()

interface Node extends LabelSource {
  id: number
  threadId: number
  parentId: number | null
  contentLabel: number
  branchLabel: number
  gone: number
  quotes: number[]
}

/**
 * Works out anew the labels of these posts and of all that depends on them, in this transaction:
 * the least labels that contain their own clauses, their parent's branch and what they quote.
 * Moves counts and logs a change for every post whose label became another: of kind `audience` for
 * those whose author chose so, since what the author sees of them changes too; `label` for the rest.
 * @returns how many posts changed.
 */
export async function relabel(
  tx: Tx,
  book: LabelBook,
  posts: readonly number[],
  now: number,
  kind: 'label' | 'audience' = 'label',
): Promise<number> {
  const direct = kind === 'audience' ? new Set(posts) : none
  const nodes = await loadDependants(tx, posts)
  const outside = await loadOutside(tx, nodes)
  const labels = new Map<number, { branch: string; content: string }>()
  for (const node of nodes.values()) {
    const branch = normalForm(ownClauses(node))
    labels.set(node.id, { branch, content: normalForm(contentClauses(node, readLabel(branch))) })
  }
  // Labels only grow, so this ends; a cycle of quotes settles at the least labels.
  for (let changed = true; changed;) {
    changed = false
    for (const node of nodes.values()) {
      const inherited = [node.parentId === null ? '' : branchOf(node.parentId)]
      for (const quoted of node.quotes) inherited.push(contentOf(quoted))
      const clauses = [...ownClauses(node), ...inherited.flatMap(readLabel)]
      const branch = normalForm(clauses)
      const before = labels.get(node.id)!
      if (branch === before.branch) continue
      labels.set(node.id, { branch, content: normalForm(contentClauses(node, readLabel(branch))) })
      changed = true
    }
  }
  function branchOf(id: number): string {
    return labels.get(id)?.branch ?? outside.get(id)?.branch ?? ''
  }
  function contentOf(id: number): string {
    return labels.get(id)?.content ?? outside.get(id)?.content ?? ''
  }
  return writeLabels(tx, book, nodes, labels, { now, direct })
}

async function loadDependants(tx: Tx, posts: readonly number[]): Promise<Map<number, Node>> {
  const nodes = new Map<number, Node>()
  const blocks = new Map<number, boolean>()
  let next = [...posts]
  while (next.length > 0) {
    const ids = next.splice(0, 500)
    const rows = await tx
      .selectFrom('post')
      .innerJoin('thread', 'thread.id', 'post.thread_id')
      .select([
        'post.id',
        'post.thread_id as threadId',
        'post.parent_id as parentId',
        'post.author_id as authorId',
        'post.audience',
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
    for (const { deletedAt, alias, byline, ...row } of rows) {
      const named = alias === null && byline === null
      let blocked = blocks.get(row.authorId)
      if (blocked === undefined)
        blocks.set(row.authorId, (blocked = await hasBlocks(tx, row.authorId)))
      nodes.set(row.id, {
        ...row,
        deleted: deletedAt !== null,
        blocked: named && blocked,
        quotes: [],
      })
    }
    const quotes = await tx
      .selectFrom('post_quote')
      .selectAll()
      .where('post_id', 'in', ids)
      .execute()
    for (const quote of quotes) nodes.get(quote.post_id)?.quotes.push(quote.source_id)
    const replies = await tx.selectFrom('post').select('id').where('parent_id', 'in', ids).execute()
    const quoting = await tx
      .selectFrom('post_quote')
      .select('post_id as id')
      .where('source_id', 'in', ids)
      .execute()
    const known = new Set(next)
    for (const { id } of [...replies, ...quoting]) {
      if (!nodes.has(id) && !known.has(id)) {
        known.add(id)
        next.push(id)
      }
    }
    next = [...new Set(next)]
  }
  return nodes
}

async function loadOutside(
  tx: Tx,
  nodes: ReadonlyMap<number, Node>,
): Promise<ReadonlyMap<number, { branch: string; content: string }>> {
  const ids = new Set<number>()
  for (const node of nodes.values()) {
    for (const id of [node.parentId, ...node.quotes]) if (id !== null && !nodes.has(id)) ids.add(id)
  }
  const found = new Map<number, { branch: string; content: string }>()
  const list = [...ids]
  for (let start = 0; start < list.length; start += 500) {
    const rows = await tx
      .selectFrom('post')
      .innerJoin('label as b', 'b.id', 'post.branch_label')
      .innerJoin('label as c', 'c.id', 'post.content_label')
      .select(['post.id', 'b.clauses as branch', 'c.clauses as content'])
      .where('post.id', 'in', list.slice(start, start + 500))
      .execute()
    for (const { id, branch, content } of rows) found.set(id, { branch, content })
  }
  return found
}

async function writeLabels(
  tx: Tx,
  book: LabelBook,
  nodes: ReadonlyMap<number, Node>,
  labels: ReadonlyMap<number, { branch: string; content: string }>,
  { now, direct }: { now: number; direct: ReadonlySet<number> },
): Promise<number> {
  const interned = new Map<string, number>()
  const intern = async (text: string) => {
    let id = interned.get(text)
    if (id === undefined) {
      id = await book.intern(tx, readLabel(text))
      interned.set(text, id)
    }
    return id
  }
  const threads = new Set<number>()
  let changed = 0
  for (const node of nodes.values()) {
    const wanted = labels.get(node.id)!
    const content = await intern(wanted.content)
    const branch = await intern(wanted.branch)
    const gone = node.deleted || node.audience === 'me' ? 1 : 0
    if (content === node.contentLabel && branch === node.branchLabel && gone === node.gone) continue
    changed += 1
    threads.add(node.threadId)
    await tx
      .updateTable('post')
      .set({ content_label: content, branch_label: branch, gone })
      .where('id', '=', node.id)
      .execute()
    await relabelReactions(tx, node.id, content)
    await logChange(tx, {
      kind: direct.has(node.id) ? 'audience' : 'label',
      at: now,
      space_id: node.spaceId,
      thread_id: node.threadId,
      post_id: node.id,
      member_id: null,
      before_label: node.contentLabel,
      after_label: content,
    })
  }
  await recountThreads(tx, [...threads])
  return changed
}

async function relabelReactions(tx: Tx, postId: number, label: number): Promise<void> {
  await tx.updateTable('reaction').set({ label_id: label }).where('post_id', '=', postId).execute()
  await tx
    .updateTable('reaction_count')
    .set({ label_id: label })
    .where('post_id', '=', postId)
    .execute()
}

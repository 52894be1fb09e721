/** Working out labels anew after a change, with all that follows from it. */
import { logChange, type Tx } from '../db/transact.ts'
import { normalForm, readLabel } from './clause.ts'
import { recountThreads } from './counts.ts'
import { loadDependants, loadOutside, type Node } from './dependants.ts'
import type { LabelBook } from './label-book.ts'
import { contentClauses, ownClauses } from './post-label.ts'
import { relabelReactions } from './reaction-label.ts'
import { linkClauses } from './references.ts'

const none: ReadonlySet<number> = new Set()

/**
 * Works out anew the labels of these posts and of all that depends on them, in this transaction:
 * the least labels that contain their own clauses, their parent's branch and what they quote. A
 * quotation emptied when its source was deleted binds like a parent: as the source did before.
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
  const changed = await relabelNodes(tx, book, nodes, { now, direct })
  await recountThreads(tx, [...new Set(changed.map((node) => node.threadId))])
  return changed.length
}

/**
 * The same for these posts alone, from the labels of the others as they are stored, and without
 * moving counts. @returns those that changed, as they were before.
 */
export async function relabelNodes(
  tx: Tx,
  book: LabelBook,
  nodes: ReadonlyMap<number, Node>,
  { now, direct = none }: { now: number; direct?: ReadonlySet<number> },
): Promise<Node[]> {
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
      const clauses = [...ownClauses(node), ...node.fixed]
      if (node.parentId !== null) clauses.push(...readLabel(branchOf(node.parentId)))
      for (const quoted of node.quotes) clauses.push(...readLabel(contentOf(quoted)))
      for (const once of node.emptied) clauses.push(...readLabel(branchOf(once)))
      for (const linked of node.links) clauses.push(...linkClauses(branchOf(linked)))
      const branch = normalForm(clauses)
      if (branch === labels.get(node.id)!.branch) continue
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

async function writeLabels(
  tx: Tx,
  book: LabelBook,
  nodes: ReadonlyMap<number, Node>,
  labels: ReadonlyMap<number, { branch: string; content: string }>,
  { now, direct }: { now: number; direct: ReadonlySet<number> },
): Promise<Node[]> {
  const interned = new Map<string, number>()
  const intern = async (text: string) => {
    let id = interned.get(text)
    if (id === undefined) {
      id = await book.intern(tx, readLabel(text))
      interned.set(text, id)
    }
    return id
  }
  const changed: Node[] = []
  for (const node of nodes.values()) {
    const wanted = labels.get(node.id)!
    const content = await intern(wanted.content)
    const branch = await intern(wanted.branch)
    // What was taken back within the seconds of grace left no placeholder, and stays so.
    const deletedBefore = node.deleted && content === node.contentLabel
    const gone = deletedBefore ? node.gone : node.deleted || node.audience === 'me' ? 1 : 0
    if (content === node.contentLabel && branch === node.branchLabel && gone === node.gone) continue
    changed.push(node)
    await tx
      .updateTable('post')
      .set({ content_label: content, branch_label: branch, gone })
      .where('id', '=', node.id)
      .execute()
    await relabelReactions(tx, book, node.id)
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
  return changed
}

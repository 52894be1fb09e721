/** Working out labels anew after a change, with all that follows from it. */
import type { Tx } from '../db/transact.ts'
import { normalForm, readLabel } from './clause.ts'
import { countMoved } from './count-moved.ts'
import { loadDependants, loadOutside, type Node } from './dependants.ts'
import type { LabelBook } from './label-book.ts'
import { contentClauses, isForAuthorAlone, ownClauses } from './post-label.ts'
import { linkClauses } from './references.ts'
import { type Changed, type Wanted, writeLabels } from './write-labels.ts'

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
  await countMoved(tx, changed)
  return changed.length
}

/**
 * The same for these posts alone, from the labels of the others as they are stored, and without
 * moving counts. @returns those that changed, and from which label to which.
 */
export async function relabelNodes(
  tx: Tx,
  book: LabelBook,
  nodes: ReadonlyMap<number, Node>,
  { now, direct = none }: { now: number; direct?: ReadonlySet<number> },
): Promise<Changed[]> {
  const outside = await loadOutside(tx, nodes)
  const together = new Merged()
  const own = new Map<number, string>()
  const labels = new Map<number, Wanted>()
  for (const node of nodes.values()) {
    const branch = normalForm([...ownClauses(node), ...node.fixed])
    own.set(node.id, branch)
    labels.set(node.id, { branch, content: together.content(node, branch) })
  }
  // Labels only grow, so this ends; a cycle of quotes settles at the least labels.
  for (let changed = true; changed;) {
    changed = false
    for (const node of nodes.values()) {
      const texts = [own.get(node.id)!]
      if (node.parentId !== null) texts.push(branchOf(node.parentId))
      for (const quoted of node.quotes) texts.push(contentOf(quoted))
      for (const once of node.emptied) texts.push(branchOf(once))
      for (const linked of node.links) texts.push(normalForm(linkClauses(branchOf(linked))))
      const branch = together.of(texts)
      if (branch === labels.get(node.id)!.branch) continue
      labels.set(node.id, { branch, content: together.content(node, branch) })
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

/** Normal forms of several labels together. Thousands of posts come to few of them. */
class Merged {
  #known = new Map<string, string>()

  of(texts: readonly string[]): string {
    const key = texts.join('|')
    let text = this.#known.get(key)
    if (text === undefined) this.#known.set(key, (text = normalForm(texts.flatMap(readLabel))))
    return text
  }

  content(post: Node, branch: string): string {
    // What narrows the text alone is one more clause, or `nobody`.
    return post.deleted || isForAuthorAlone(post)
      ? normalForm(contentClauses(post, readLabel(branch)))
      : branch
  }
}

/** Writing labels that have been worked out: to posts, to their reactions and to the log, at once. */
import { sql } from 'kysely'
import { logChanges, type Tx } from '../db/transact.ts'
import type { Moved } from './count-moved.ts'
import type { Node } from './dependants.ts'
import type { LabelBook } from './label-book.ts'
import { relabelReactions } from './reaction-label.ts'

/** The labels a post is to have, in normal form. */
export interface Wanted {
  branch: string
  content: string
}

export type Changed = Moved & { id: number }

interface Relabelled {
  node: Node
  content: number
  branch: number
  gone: number
}

const batch = 1_000

/** @returns those whose labels became others; moving their counts is left to the caller. */
export async function writeLabels(
  tx: Tx,
  book: LabelBook,
  nodes: ReadonlyMap<number, Node>,
  labels: ReadonlyMap<number, Wanted>,
  { now, direct }: { now: number; direct: ReadonlySet<number> },
): Promise<Changed[]> {
  const interned = await book.internAll(
    tx,
    [...labels.values()].flatMap(({ branch, content }) => [branch, content]),
  )
  const changed: Relabelled[] = []
  for (const node of nodes.values()) {
    const wanted = labels.get(node.id)!
    const content = interned.get(wanted.content)!
    const branch = interned.get(wanted.branch)!
    const gone = goneAs(node, content)
    if (content === node.contentLabel && branch === node.branchLabel && gone === node.gone) continue
    changed.push({ node, content, branch, gone })
  }
  for (let start = 0; start < changed.length; start += batch) {
    const part = changed.slice(start, start + batch)
    const rows = part.map(({ node, content, branch, gone }) => [node.id, content, branch, gone])
    await sql`
      UPDATE post SET content_label = v.content, branch_label = v.branch, gone = v.gone
      FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS content,
        json_extract(value, '$[2]') AS branch, json_extract(value, '$[3]') AS gone
        FROM json_each(${JSON.stringify(rows)})) AS v
      WHERE post.id = v.id`.execute(tx)
    await relabelReactions(
      tx,
      book,
      part.map(({ node }) => node.id),
    )
    await logChanges(
      tx,
      part.map(({ node, content }) => ({
        kind: direct.has(node.id) ? 'audience' : 'label',
        at: now,
        space_id: node.spaceId,
        thread_id: node.threadId,
        post_id: node.id,
        before_label: node.contentLabel,
        after_label: content,
      })),
    )
    await logChanges(
      tx,
      part.filter(changesPlaceholder).map((one) => placeholderChange(one, now)),
    )
  }
  return changed.map(({ node, content }) => {
    const { id, threadId, spaceId, authorId, deleted, contentLabel: from } = node
    const isOpening = node.parentId === null
    return { id, threadId, spaceId, authorId, isOpening, deleted, from, to: content }
  })
}

// Those who had a placeholder keep it, lose it or read something else there.
function changesPlaceholder({ node, gone }: Relabelled): boolean {
  return node.gone > 0 && gone > 0 && node.gone !== gone
}

function placeholderChange({ node, branch }: Relabelled, now: number) {
  return {
    kind: 'placeholder',
    at: now,
    space_id: node.spaceId,
    thread_id: node.threadId,
    post_id: node.id,
    before_label: node.branchLabel,
    after_label: branch,
  }
}

function goneAs(node: Node, content: number): number {
  // What was taken back within the seconds of grace left no placeholder, and stays so.
  const deletedBefore = node.deleted && content === node.contentLabel
  if (deletedBefore) return node.gone === 2 && !node.removed ? 1 : node.gone
  if (node.audience === 'me') return 1
  // What was removed says so, also when its author deletes it later; what they had withdrawn before
  // stays one quiet line.
  if (node.removed) return node.gone === 1 ? 1 : 2
  return node.deleted || node.held === 'text' ? 1 : 0
}

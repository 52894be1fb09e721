/** From stored rows to what a viewer gets: columns, names, reactions. */
import type { Audience, Hat, Need, ReactionKind } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { bylineOf } from './byline.ts'
import { hatColumn } from './hats.ts'
import { addMeasures } from './measures.ts'
import { addPolls } from './polls.ts'
import type { Item, Placeholder, VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

export interface PostRow {
  id: number
  publicId: string
  threadId: number
  threadPublicId: string
  parentId: number | null
  depth: number
  position: number
  arrival: number
  authorId: number
  alias: string | null
  byline: string | null
  handle: string | null
  memberPublicId: string
  pronouns: string
  body: string
  html: string
  contentNote: string | null
  need: Need | null
  hat: Hat | null
  audience: Audience
  contentLabel: number
  branchLabel: number
  createdAt: number
  editedAt: number | null
  deletedAt: number | null
  gone: number
  version: number
  parentPublicId: string | null
  parentAlias: string | null
  parentByline: string | null
  parentHandle: string | null
  parentMemberPublicId: string
  parentPronouns: string
  parentGone: number | null
  parentLabel: number | null
  parentAuthorId: number | null
  parentVersion: number | null
}

/** The columns of a PostRow from post p, its thread t, author m, parent q and parent's author n. */
export const postColumns = `
  p.id, p.public_id AS publicId, p.thread_id AS threadId, t.public_id AS threadPublicId,
  p.parent_id AS parentId, p.depth, p.position, p.arrival, p.author_id AS authorId, p.alias, p.byline,
  m.handle, m.public_id AS memberPublicId, m.pronouns, p.body, p.html,
  p.content_note AS contentNote, p.need, ${hatColumn}, p.audience, p.content_label AS contentLabel,
  p.branch_label AS branchLabel, p.created_at AS createdAt, p.edited_at AS editedAt,
  p.deleted_at AS deletedAt, p.gone, p.version, q.public_id AS parentPublicId,
  q.alias AS parentAlias, q.byline AS parentByline, n.handle AS parentHandle,
  n.public_id AS parentMemberPublicId, n.pronouns AS parentPronouns, q.gone AS parentGone,
  q.content_label AS parentLabel, q.author_id AS parentAuthorId,
  q.version AS parentVersion`

export const postTables = `
  post p JOIN thread t ON t.id = p.thread_id JOIN member m ON m.id = p.author_id
  LEFT JOIN post q ON q.id = p.parent_id LEFT JOIN member n ON n.id = q.author_id`

/** True when the viewer may read the text of this row: by its label, or because they wrote it. */
export function maySee(
  viewer: Viewer,
  row: Pick<PostRow, 'contentLabel' | 'authorId' | 'deletedAt'>,
): boolean {
  if (row.deletedAt !== null) return false
  return viewer.holds(row.contentLabel) || (viewer.id !== null && viewer.id === row.authorId)
}

/** Reads the labels that `maySee` and `postOf` ask for, of many rows at once. */
export async function learnLabels(
  viewer: Viewer,
  rows: readonly Pick<PostRow, 'contentLabel' | 'parentLabel'>[],
): Promise<void> {
  await viewer.held(rows.flatMap((row) => [row.contentLabel, row.parentLabel ?? row.contentLabel]))
}

/** What stands for a row whose text is out of sight. */
export function placeholderOf(row: PostRow): Placeholder {
  const { id, publicId, threadId, threadPublicId, parentId, parentPublicId, depth, position } = row
  return {
    gone: true,
    removed: row.gone === 2 ? '' : null,
    id,
    publicId,
    threadId,
    threadPublicId,
    parentId,
    parentPublicId,
    depth,
    position,
  }
}

/** The row as its viewer gets it, without reactions; the caller has learned its labels. */
export function postOf(row: PostRow, viewer: Viewer): VisiblePost {
  const mine = viewer.id !== null && row.authorId === viewer.id
  const parentNamed = row.depth > 1 && row.parentGone === 0 && seesParent(row, viewer)
  return {
    gone: false,
    id: row.id,
    publicId: row.publicId,
    threadId: row.threadId,
    threadPublicId: row.threadPublicId,
    parentId: row.parentId,
    parentPublicId: row.parentPublicId,
    parentBy: parentNamed
      ? bylineOf({
          alias: row.parentAlias,
          byline: row.parentByline,
          handle: row.parentHandle,
          memberPublicId: row.parentMemberPublicId,
          pronouns: row.parentPronouns,
        })
      : null,
    depth: row.depth,
    position: row.position,
    arrival: row.arrival,
    by: bylineOf(row),
    html: row.html,
    contentNote: row.contentNote,
    need: row.need,
    hat: row.hat,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    version: `${row.version}.${parentNamed ? row.parentVersion : 0}`,
    reactions: {},
    reacted: [],
    mine,
    poll: null,
    measures: {},
    own: mine
      ? { body: row.body, audience: row.audience, alias: row.alias !== null, waiting: null }
      : null,
  }
}

// Others see a reply only with what it answers; whoever wrote it also when that is out of sight.
function seesParent({ parentLabel, parentAuthorId }: PostRow, viewer: Viewer): boolean {
  if (parentLabel === null) return false
  return viewer.holds(parentLabel) || (viewer.id !== null && viewer.id === parentAuthorId)
}

const countReactions = prepared<
  [string],
  { postId: number; kind: ReactionKind; label: number; count: number }
>(`SELECT post_id AS postId, kind, label_id AS label, count FROM reaction_count
   WHERE post_id IN (SELECT value FROM json_each(?))`)

const ownReactions = prepared<[number, string], { postId: number; kind: ReactionKind }>(
  `SELECT post_id AS postId, kind FROM reaction
   WHERE member_id = ? AND post_id IN (SELECT value FROM json_each(?))`,
)

/** Fills in what stands beside the texts: what is in force on them, reactions, and polls. */
export async function addBesides(
  reader: Reader,
  viewer: Viewer,
  items: readonly Item[],
): Promise<void> {
  await addMeasures(reader, viewer, items)
  await addTallies(reader, viewer, items)
}

/** Fills in what is counted of them: reactions and polls. */
export async function addTallies(
  reader: Reader,
  viewer: Viewer,
  items: readonly Item[],
): Promise<void> {
  await addReactions(reader, viewer, items)
  await addPolls(reader, viewer, items)
}

/** Fills in the reactions that the viewer may count, and those of their own. */
async function addReactions(reader: Reader, viewer: Viewer, items: readonly Item[]): Promise<void> {
  const posts = new Map<number, VisiblePost>()
  for (const item of items) if (!item.gone) posts.set(item.id, item)
  if (posts.size === 0) return
  const ids = JSON.stringify([...posts.keys()])
  const counts = await countReactions(reader, ids)
  const held = new Set(await viewer.held(counts.map((row) => row.label)))
  for (const { postId, kind, label, count } of counts) {
    if (!held.has(label) || count === 0) continue
    const { reactions } = posts.get(postId)!
    reactions[kind] = (reactions[kind] ?? 0) + count
  }
  if (viewer.id === null) return
  for (const { postId, kind } of await ownReactions(reader, viewer.id, ids)) {
    posts.get(postId)!.reacted.push(kind)
  }
}

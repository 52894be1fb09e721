/** A member's bookmarks, as far as they still see what they marked. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { maySee } from './post-rows.ts'
import { listPostsById } from './posts-by-id.ts'
import type { VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

interface Row {
  id: number
  postId: number
  note: string
  remindAt: number | null
  createdAt: number
  contentLabel: number
  authorId: number
  deletedAt: number | null
}

export interface Bookmark extends Pick<Row, 'note' | 'remindAt' | 'createdAt'> {
  /** Internal; never leaves the server. */
  id: number
  post: VisiblePost
}

const columns = `
  b.id, b.post_id AS postId, b.note, b.remind_at AS remindAt, b.created_at AS createdAt,
  p.content_label AS contentLabel, p.author_id AS authorId, p.deleted_at AS deletedAt`

const ofMember = prepared<[number], Row>(`
  SELECT ${columns} FROM bookmark b JOIN post p ON p.id = b.post_id
  WHERE b.member_id = ? ORDER BY b.created_at DESC, b.id DESC`)

// All of them, however many are out of sight: looking further would take longer.
async function visibleRows(db: Reader | Tx, viewer: Viewer): Promise<Row[]> {
  const rows = await ofMember(db, viewer.id ?? -1)
  await viewer.held(rows.map((row) => row.contentLabel))
  return rows.filter((row) => maySee(viewer, row))
}

export interface BookmarkPlace {
  createdAt: number
  id: number
}

export interface BookmarkPage {
  bookmarks: Bookmark[]
  /** Of all that the viewer sees. */
  total: number
  next: BookmarkPlace | null
}

/** The viewer's bookmarks after a place, newest first. */
export async function listBookmarks(
  reader: Reader,
  viewer: Viewer,
  after: BookmarkPlace | null,
  limit: number,
): Promise<BookmarkPage> {
  const rows = await visibleRows(reader, viewer)
  const later = after ? rows.filter((row) => isAfter(row, after)) : rows
  const page = later.slice(0, limit)
  const posts = await listPostsById(
    reader,
    viewer,
    page.map((row) => row.postId),
  )
  const bookmarks = page.flatMap(({ id, postId, note, remindAt, createdAt }) => {
    const post = posts.get(postId)
    return post ? [{ id, note, remindAt, createdAt, post }] : []
  })
  const last = later.length > limit ? page.at(-1) : undefined
  return { bookmarks, total: rows.length, next: last ?? null }
}

function isAfter(row: BookmarkPlace, after: BookmarkPlace): boolean {
  return row.createdAt < after.createdAt || (row.createdAt === after.createdAt && row.id < after.id)
}

/** How many bookmarks the viewer sees, at this moment of a transaction. */
export async function countBookmarks(tx: Tx, viewer: Viewer): Promise<number> {
  return (await visibleRows(tx, viewer)).length
}

const ofPost = prepared<[number, number], Row>(`
  SELECT ${columns} FROM bookmark b JOIN post p ON p.id = b.post_id
  WHERE b.member_id = ? AND b.post_id = ?`)

/** The viewer's bookmark of a post that they see, or null. */
export async function findBookmark(
  reader: Reader,
  viewer: Viewer,
  post: VisiblePost,
): Promise<Bookmark | null> {
  const [row] = await ofPost(reader, viewer.id ?? -1, post.id)
  if (!row) return null
  const { id, note, remindAt, createdAt } = row
  return { id, note, remindAt, createdAt, post }
}

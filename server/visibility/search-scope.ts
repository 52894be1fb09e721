/**
 * Finding posts by their words, for one viewer: exact totals, newest first. The index is asked aside,
 * so that words which stand in every post hold up nobody's page; who may see what it brings is
 * decided here.
 */
import { setImmediate as others } from 'node:timers/promises'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import {
  addBesides,
  learnLabels,
  maySee,
  type PostRow,
  postColumns,
  postOf,
  postTables,
} from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import { perMoment } from './search-index.ts'
import type { Viewer } from './viewer.ts'

export interface SearchFilter {
  /** Runs of folded words; a post has all of them, in its text or in the title that it opens. */
  phrases: readonly (readonly string[])[]
  /** Internal ids. */
  spaceId?: number | undefined
  authorId?: number | undefined
  /** Written at this moment or later, in milliseconds. */
  since?: number | undefined
  /** With a content note, or without one. */
  noted?: boolean | undefined
}

export interface SearchPage {
  posts: VisiblePost[]
  /** How many there are, exact up to `counted`, and one more where there are more. */
  total: number
  /** For `after` of the page that follows. */
  next: number | null
}

/**
 * A page of the posts that fit and that the viewer may see, newest first. Only they are counted,
 * and nothing that is weighed over all posts has a part in their order. Under an alias or a name
 * from elsewhere, a post is nobody's: filtered by author it is not found, not even by its author.
 *
 * What is hidden is passed over in the walk, which takes three to ten microseconds for each post
 * that has the words. The page takes whole steps of time on top of that, so it shows where a viewer
 * may not see thousands of posts with the same words, and hardly where they are fewer.
 * @throws NotNow when so many search that there was no answer in time
 */
export async function searchPosts(
  { reader, aside }: Handles,
  viewer: Viewer,
  filter: SearchFilter,
  page: { after: number | null; limit: number; counted: number },
): Promise<SearchPage> {
  const counted = await walk(aside, viewer, filter, null, page.counted + 1)
  const rest =
    page.after === null ? counted : await walk(aside, viewer, filter, page.after, page.limit + 1)
  const shown = rest.slice(0, page.limit)
  const posts = await listPosts(reader, viewer, shown)
  const next = rest.length > page.limit ? (shown.at(-1)?.place ?? null) : null
  return { posts, total: counted.length, next }
}

interface Handles {
  reader: Reader
  /** For what may take long. */
  aside: Reader
}

interface Hit {
  place: number
  id: number
  contentLabel: number
  authorId: number
  deletedAt: number | null
  named: number
  noted: number
  spaceId: number
}

// The index alone is asked first: joined directly, the planner could begin with the posts. It takes
// bounds only as integers, and large numbers are handed over as floats.
const hitsBelow = prepared<[string, number, number, number], Hit>(`
  WITH hit AS MATERIALIZED (
    SELECT rowid AS place FROM search_words
    WHERE search_words MATCH ? AND rowid < CAST(? AS INTEGER) AND rowid >= CAST(? AS INTEGER)
    ORDER BY rowid DESC LIMIT ?)
  SELECT hit.place, p.id, p.content_label AS contentLabel, p.author_id AS authorId,
    p.deleted_at AS deletedAt, p.alias IS NULL AND p.byline IS NULL AS named,
    p.content_note IS NOT NULL AS noted, t.space_id AS spaceId
  FROM hit CROSS JOIN search_place s ON s.place = hit.place
    CROSS JOIN post p ON p.id = s.post_id CROSS JOIN thread t ON t.id = p.thread_id
  ORDER BY hit.place DESC`)

// Asking for shorter stretches of time would not help: where common words never stand together, the
// index goes through all of them before it looks at where it should have ended.
/** Posts found that are looked at in one go; then others have their turn. */
const perBatch = 1_024

async function walk(
  aside: Reader,
  viewer: Viewer,
  filter: SearchFilter,
  after: number | null,
  limit: number,
): Promise<Hit[]> {
  const words = matchOf(filter.phrases)
  const since = (filter.since ?? 0) * perMoment
  const found: Hit[] = []
  for (let from = after ?? Number.MAX_SAFE_INTEGER; ;) {
    const hits = await hitsBelow(aside, words, from, since, perBatch)
    await viewer.held(hits.map((hit) => hit.contentLabel))
    for (const hit of hits) if (maySee(viewer, hit) && fits(hit, filter)) found.push(hit)
    if (found.length >= limit || hits.length < perBatch) return found.slice(0, limit)
    from = hits.at(-1)!.place
    await others()
  }
}

// Folded words are letters, digits and emoji alone: nothing in them means anything to the index.
function matchOf(phrases: SearchFilter['phrases']): string {
  return phrases.map((words) => `"${words.join(' ')}"`).join(' AND ')
}

function fits(hit: Hit, { spaceId, authorId, noted }: SearchFilter): boolean {
  if (spaceId !== undefined && hit.spaceId !== spaceId) return false
  if (authorId !== undefined && (hit.authorId !== authorId || hit.named === 0)) return false
  return noted === undefined || noted === (hit.noted === 1)
}

const rowsOf = prepared<[string], PostRow>(`
  SELECT ${postColumns} FROM ${postTables} WHERE p.id IN (SELECT value FROM json_each(?))`)

async function listPosts(
  reader: Reader,
  viewer: Viewer,
  hits: readonly Hit[],
): Promise<VisiblePost[]> {
  const rows = await rowsOf(reader, JSON.stringify(hits.map((hit) => hit.id)))
  await learnLabels(viewer, rows)
  const byId = new Map(
    rows.filter((row) => maySee(viewer, row)).map((row) => [row.id, postOf(row, viewer)]),
  )
  const posts = hits.flatMap((hit) => byId.get(hit.id) ?? [])
  await addBesides(reader, viewer, posts)
  return posts
}

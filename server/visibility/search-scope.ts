/**
 * Finding posts by their words, for one viewer: exact totals, newest first. The index is asked aside,
 * so that words which stand in every post hold up nobody's page; who may see what it brings is
 * decided here.
 */
import { setImmediate as others } from 'node:timers/promises'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import { addMeasures } from './measures.ts'
import { learnLabels, maySee, type PostRow, postColumns, postOf, postTables } from './post-rows.ts'
import type { VisiblePost } from './rows.ts'
import { anyBelow, fittingBelow, type Given, type HitRow } from './search-hits.ts'
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
 * A page of the posts that fit and that the viewer may see, newest first; `addTallies` adds their
 * reactions and polls. Only they are counted, and nothing that is weighed over all posts has a part
 * in their order. Under an alias or a name from elsewhere, a post is nobody's: filtered by author it
 * is not found, not even by its author.
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
  const asked = { aside, viewer, filter }
  // A few more than are wanted: nearly always, some are out of sight.
  const counted = await countHits(asked, page.counted + 1, (page.limit + 1) * 2)
  const { total } = counted
  if (total === 0) return { posts: [], total, next: null }
  const isEnough = page.after === null && counted.newest.length >= Math.min(page.limit + 1, total)
  const hits = isEnough ? counted.newest : await listHits(asked, page.after, page.limit + 1)
  const shown = hits.slice(0, page.limit)
  const posts = await listPosts(reader, viewer, shown)
  const next = hits.length > page.limit ? (shown.at(-1)?.place ?? null) : null
  return { posts, total, next }
}

interface Handles {
  reader: Reader
  /** For what may take long. */
  aside: Reader
}

interface Asked {
  aside: Reader
  viewer: Viewer
  filter: SearchFilter
}

// Asking for shorter stretches of time would not help: where common words never stand together, the
// index goes through all of them before it looks at where it should have ended.
/** Posts found that are looked at in one go; then others have their turn. */
const perBatch = 1_200

/** How many there are, up to `limit`, and those that are seen of the `apart` newest. */
async function countHits(
  asked: Asked,
  limit: number,
  apart: number,
): Promise<{ total: number; newest: HitRow[] }> {
  const own = asked.viewer.id ?? -1
  let total = 0
  const newest: HitRow[] = []
  let isNext = true
  await walk(
    asked,
    null,
    (given) => queriesFor(asked).together(asked.aside, ...given, apart, own),
    (row) => {
      isNext &&= row.apart === 1
      if (isNext && row.fitting === 1) newest.push(row)
      return (total += row.fitting) >= limit
    },
  )
  return { total: Math.min(total, limit), newest }
}

async function listHits(asked: Asked, after: number | null, limit: number): Promise<HitRow[]> {
  const found: HitRow[] = []
  await walk(
    asked,
    after,
    (given) => queriesFor(asked).each(asked.aside, ...given),
    (hit) => hit.fitting === 1 && found.push(hit) >= limit,
    // A few more than are wanted: nearly always, some are out of sight.
    limit * 2,
  )
  return found
}

function queriesFor({ filter: { spaceId, authorId, noted } }: Asked) {
  return spaceId === undefined && authorId === undefined && noted === undefined
    ? anyBelow
    : fittingBelow
}

/** Hands over what the viewer may see, the newest first, until `take` has enough. */
async function walk<Row extends HitRow>(
  { viewer, filter }: Asked,
  after: number | null,
  read: (given: Given) => Promise<Row[]>,
  take: (row: Row) => boolean,
  first = perBatch,
): Promise<void> {
  const since = (filter.since ?? 0) * perMoment
  const noted = filter.noted === undefined ? null : Number(filter.noted)
  let from = after ?? Number.MAX_SAFE_INTEGER
  for (let batch = first; ; batch = Math.min(perBatch, batch * 4)) {
    const chosen = [filter.spaceId ?? null, filter.authorId ?? null, noted] as const
    const rows = await read([matchOf(filter.phrases), from, since, batch, ...chosen])
    await viewer.held(rows.map((row) => row.contentLabel))
    for (const row of rows) if (maySee(viewer, row) && take(row)) return
    if (rows.reduce((sum, { looked }) => sum + looked, 0) < batch) return
    from = Math.min(...rows.map((row) => row.place))
    await others()
  }
}

// Folded words are letters, digits and emoji alone: nothing in them means anything to the index.
function matchOf(phrases: SearchFilter['phrases']): string {
  return phrases.map((words) => `"${words.join(' ')}"`).join(' AND ')
}

const rowsOf = prepared<[string], PostRow>(`
  SELECT ${postColumns} FROM ${postTables} WHERE p.id IN (SELECT value FROM json_each(?))`)

async function listPosts(
  reader: Reader,
  viewer: Viewer,
  hits: readonly HitRow[],
): Promise<VisiblePost[]> {
  const rows = await rowsOf(reader, JSON.stringify(hits.map((hit) => hit.id)))
  await learnLabels(viewer, rows)
  const byId = new Map(
    rows.filter((row) => maySee(viewer, row)).map((row) => [row.id, postOf(row, viewer)]),
  )
  const posts = hits.flatMap((hit) => byId.get(hit.id) ?? [])
  await addMeasures(reader, viewer, posts)
  return posts
}

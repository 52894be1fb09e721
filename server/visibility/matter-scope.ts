/** What members bring to the moderation team: for themselves, and for those it was given to. */
import type { MatterRoute, MatterState } from '../../shared/forms/team.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import { type Hearing, hearingOf, mayHear } from './matter-hearing.ts'
import { findPost } from './post-scope.ts'
import type { Viewer } from './viewer.ts'

export interface Matter {
  /** Internal; never leaves the server. */
  id: number
  publicId: string
  subject: string
  route: MatterRoute
  state: MatterState
  openedAt: number
  movedAt: number
  /** Whose it is; internal id, and the name that the team reads. */
  memberId: number
  handle: string
}

export interface MatterWords {
  publicId: string
  /** Internal id of whoever wrote it. */
  author: number
  byTeam: boolean
  words: string
  at: number
}

export interface FullMatter extends Matter {
  words: MatterWords[]
  /** Public ids of the posts it is about, as far as the viewer sees them. */
  posts: string[]
}

/** Where a page of a list ended. */
export interface MatterPlace {
  movedAt: number
  id: number
}

const columns = `
  t.id, t.public_id AS publicId, t.subject, t.route, t.state, t.opened_at AS openedAt,
  t.moved_at AS movedAt, t.member_id AS memberId, COALESCE(m.handle, '') AS handle`

const tables = 'matter t JOIN member m ON m.id = t.member_id'

const own = prepared<[number, number, number, number, number], Matter>(`
  SELECT ${columns} FROM ${tables} WHERE t.member_id = ?
    AND (t.moved_at < ? OR (t.moved_at = ? AND t.id < ?))
  ORDER BY t.moved_at DESC, t.id DESC LIMIT ?`)

const ownOne = prepared<[number, string], Matter>(
  `SELECT ${columns} FROM ${tables} WHERE t.member_id = ? AND t.public_id = ?`,
)

const waiting = prepared<[...Hearing, string, number, number, number, number], Matter>(`
  SELECT ${columns} FROM ${tables} WHERE ${mayHear} AND t.state = ?
    AND (t.moved_at > ? OR (t.moved_at = ? AND t.id > ?))
  ORDER BY t.moved_at, t.id LIMIT ?`)

const past = prepared<[...Hearing, string, number, number, number, number], Matter>(`
  SELECT ${columns} FROM ${tables} WHERE ${mayHear} AND t.state = ?
    AND (t.moved_at < ? OR (t.moved_at = ? AND t.id < ?))
  ORDER BY t.moved_at DESC, t.id DESC LIMIT ?`)

const heardOne = prepared<[...Hearing, string], Matter>(
  `SELECT ${columns} FROM ${tables} WHERE ${mayHear} AND t.public_id = ?`,
)

const heardIds = prepared<Hearing, { id: number }>(
  `SELECT t.id FROM matter t WHERE t.state = 'open' AND ${mayHear}`,
)

const heardCount = prepared<[...Hearing, number], { count: number }>(`
  SELECT count(*) AS count FROM
    (SELECT 1 FROM matter t WHERE t.state = 'open' AND ${mayHear} LIMIT ?)`)

const heardSteps = prepared<Hearing, { publicId: string; step: number }>(`
  SELECT t.public_id AS publicId, (SELECT count(*) FROM matter_words w WHERE w.matter_id = t.id) * 4
    + CASE t.state WHEN 'open' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END AS step
  FROM matter t WHERE t.state <> 'closed' AND ${mayHear}`)

type Page = { matters: Matter[]; next: MatterPlace | null }

function pageOf(rows: Matter[], limit: number): Page {
  const matters = rows.slice(0, limit)
  return { matters, next: rows.length > limit ? (matters.at(-1) ?? null) : null }
}

const latest = Number.MAX_SAFE_INTEGER

/** What the viewer has brought up themselves, what moved last first. */
export async function listOwnMatters(
  reader: Reader,
  viewer: Viewer,
  after: MatterPlace | null,
  limit: number,
): Promise<Page> {
  const { movedAt, id } = after ?? { movedAt: latest, id: latest }
  return pageOf(await own(reader, viewer.id ?? -1, movedAt, movedAt, id, limit + 1), limit)
}

/** What was given to the viewer: what waits for the team oldest first, all else newest first. */
export async function listHeardMatters(
  reader: Reader,
  viewer: Viewer,
  state: MatterState,
  after: MatterPlace | null,
  limit: number,
): Promise<Page> {
  const hearing = hearingOf(viewer)
  if (!hearing) return { matters: [], next: null }
  const first = state === 'open' ? 0 : latest
  const { movedAt, id } = after ?? { movedAt: first, id: first }
  const list = state === 'open' ? waiting : past
  return pageOf(await list(reader, ...hearing, state, movedAt, movedAt, id, limit + 1), limit)
}

/** Internal ids of all that waits for the viewer's answer. */
export async function listHeardMatterIds(db: Reader | Tx, viewer: Viewer): Promise<number[]> {
  const hearing = hearingOf(viewer)
  return hearing ? (await heardIds(db, ...hearing)).map((row) => row.id) : []
}

/** How many wait for the viewer's answer, no further than `most`. */
export async function countHeardMatters(
  reader: Reader,
  viewer: Viewer,
  most: number,
): Promise<number> {
  const hearing = hearingOf(viewer)
  const [row] = hearing ? await heardCount(reader, ...hearing, most) : []
  return row?.count ?? 0
}

/** All that the viewer hears and is not closed, each with a number that moves with every step. */
export async function listHeardVersions(
  reader: Reader,
  viewer: Viewer,
): Promise<{ publicId: string; step: number }[]> {
  const hearing = hearingOf(viewer)
  return hearing ? heardSteps(reader, ...hearing) : []
}

/** The viewer's own matter, or null. */
export async function findOwnMatter(
  db: Reader | Tx,
  viewer: Viewer,
  publicId: string,
): Promise<Matter | null> {
  return (await ownOne(db, viewer.id ?? -1, publicId))[0] ?? null
}

/** A matter that was given to the viewer, or null when they are not to hear it. */
export async function findHeardMatter(
  db: Reader | Tx,
  viewer: Viewer,
  publicId: string,
): Promise<Matter | null> {
  const hearing = hearingOf(viewer)
  return hearing ? ((await heardOne(db, ...hearing, publicId))[0] ?? null) : null
}

const wordsIn = prepared<[number], Omit<MatterWords, 'byTeam'> & { byTeam: number }>(`
  SELECT public_id AS publicId, author_id AS author, by_team AS byTeam, words, at
  FROM matter_words WHERE matter_id = ? ORDER BY id`)

const referencesIn = prepared<[number], { publicId: string }>(`
  SELECT p.public_id AS publicId FROM matter_reference f JOIN post p ON p.id = f.post_id
  WHERE f.matter_id = ? ORDER BY p.id`)

/** What was said in a matter that the viewer was found to read, and what it is about. */
export async function readMatter(
  reader: Reader,
  viewer: Viewer,
  matter: Matter,
): Promise<FullMatter> {
  const words = await wordsIn(reader, matter.id)
  const posts: string[] = []
  for (const { publicId } of await referencesIn(reader, matter.id)) {
    if (await findPost(reader, viewer, publicId)) posts.push(publicId)
  }
  return { ...matter, words: words.map((one) => ({ ...one, byTeam: one.byTeam === 1 })), posts }
}

const concernedIn = prepared<[number, number], { id: number }>(`
  SELECT member_id AS id FROM matter WHERE id = ?
  UNION SELECT p.author_id FROM matter_reference f JOIN post p ON p.id = f.post_id
    WHERE f.matter_id = ?`)

/** Internal ids of whoever brings a matter and of those whose posts it is about; to give it to others. */
export async function listConcerned(tx: Tx, matter: number): Promise<number[]> {
  return (await concernedIn(tx, matter, matter)).map((row) => row.id)
}

/** What is in force on posts, for one viewer: with the posts they see, and with nothing else. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { MeasureBy, MeasureKind } from '../db/schema-measures.ts'
import type { Tx } from '../db/transact.ts'
import type { LabelSource } from './post-label.ts'
import type { Item, VisiblePost } from './rows.ts'
import { addWaiting } from './waiting.ts'
import type { Viewer } from './viewer.ts'

export interface Measure {
  by: MeasureBy
  /** Of a content note, its words. */
  reason: string
  since: number
  /** When it ends by itself, in milliseconds; null for what somebody ends. */
  until: number | null
  /** Of slowing: minutes between two replies of the same member. */
  minutes: number | null
}

/** What stands on a post, by kind. */
export type Measures = Partial<Record<Exclude<MeasureKind, 'unfolded'>, Measure>>

type Row = Measure & { postId: number; kind: MeasureKind }

const ofPosts = prepared<[string], Row>(`
  SELECT post_id AS postId, kind, by, reason, since, until, minutes FROM post_measure
  WHERE post_id IN (SELECT value FROM json_each(?))`)

/** For its author alone; to others a removed post is a placeholder. */
const forAuthor: readonly MeasureKind[] = ['edit-asked', 'removed']

/** Fills in what is in force on these items, as far as their viewer is told. */
export async function addMeasures(
  reader: Reader,
  viewer: Viewer,
  items: readonly Item[],
): Promise<void> {
  if (items.length === 0) return
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const { postId, kind, ...measure } of await ofPosts(
    reader,
    JSON.stringify([...byId.keys()]),
  )) {
    const item = byId.get(postId)!
    if (kind === 'unfolded') continue
    if (item.gone) {
      if (kind === 'removed' && item.removed !== null) item.removed = measure.reason
    } else if (item.mine || !forAuthor.includes(kind)) item.measures[kind] = measure
  }
  const own = items.filter((item): item is VisiblePost => !item.gone && item.mine)
  if (own.length > 0) await addWaiting(reader, viewer, own)
}

/** What is in force on these openings that concerns their threads: closed to replies, slowed. */
export async function listThreadMeasures(
  reader: Reader,
  openings: readonly number[],
): Promise<ReadonlyMap<number, Pick<Measures, 'frozen' | 'slow'>>> {
  const found = new Map<number, Pick<Measures, 'frozen' | 'slow'>>()
  // Of a thread out of sight no more is asked than of one that never was.
  if (openings.length === 0) return found
  for (const { postId, kind, ...measure } of await ofPosts(reader, JSON.stringify(openings))) {
    if (kind === 'frozen' || kind === 'slow') {
      found.set(postId, { ...found.get(postId), [kind]: measure })
    }
  }
  return found
}

const heldOf = prepared<[string], { id: number; again: 0 | 1 }>(`
  SELECT post_id AS id, again FROM held_post
  WHERE released_at IS NULL AND post_id IN (SELECT value FROM json_each(?))`)
const removedOf = prepared<[string], { id: number }>(`
  SELECT post_id AS id FROM post_measure
  WHERE kind = 'removed' AND post_id IN (SELECT value FROM json_each(?))`)

/** Those of the posts that wait to be read, and those that were removed; for labels. */
export async function findHeldAndRemoved(
  db: Reader | Tx,
  ids: readonly number[],
): Promise<{ held: ReadonlyMap<number, LabelSource['held']>; removed: ReadonlySet<number> }> {
  const these = JSON.stringify(ids)
  const rows = await heldOf(db, these)
  const held = new Map(rows.map(({ id, again }) => [id, again ? 'text' : 'branch'] as const))
  const removed = new Set((await removedOf(db, these)).map((row) => row.id))
  return { held, removed }
}

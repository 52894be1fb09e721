/** Places in the index of words, and what says of the posts there who may see them and whether they fit. */
import { prepared } from '../db/prepared.ts'

/** What is looked for, in the order of the values of a query; null where any will do. */
export type Given = [
  words: string,
  below: number,
  from: number,
  limit: number,
  space: number | null,
  author: number | null,
  noted: number | null,
]

// The index alone is asked first: joined directly, the planner could begin with the posts. It takes
// bounds only as integers, and large numbers are handed over as floats.
const hitsBelow = `
  WITH hit AS MATERIALIZED (
    SELECT rowid AS place FROM search_words
    WHERE search_words MATCH ? AND rowid < CAST(? AS INTEGER) AND rowid >= CAST(? AS INTEGER)
    ORDER BY rowid DESC LIMIT ?),
  f AS MATERIALIZED (SELECT ? AS space, ? AS author, ? AS noted)`

const hitTables = `
  f CROSS JOIN hit CROSS JOIN search_place s ON s.place = hit.place
    CROSS JOIN post p ON p.id = s.post_id CROSS JOIN thread t ON t.id = p.thread_id`

const fits = `(f.space IS NULL OR f.space = t.space_id)
  AND (f.author IS NULL OR (f.author = p.author_id AND p.alias IS NULL AND p.byline IS NULL))
  AND (f.noted IS NULL OR f.noted = (p.content_note IS NOT NULL))`

export interface HitRow {
  /** Internal id of the post, or of one of the posts. */
  id: number
  contentLabel: number
  authorId: number
  deletedAt: number | null
  /** How many of the posts fit. */
  fitting: number
  /** How many posts these are, and the oldest place among them. */
  looked: number
  place: number
}

export interface CountedRow extends HitRow {
  /** 1 for a post by itself, 0 for older ones together. */
  apart: number
}

/** Post by post, the newest first. */
export const eachBelow = prepared<Given, HitRow>(`${hitsBelow}
  SELECT hit.place, p.id, p.content_label AS contentLabel, p.author_id AS authorId,
    p.deleted_at AS deletedAt, ${fits} AS fitting, 1 AS looked
  FROM ${hitTables} ORDER BY hit.place DESC`)

/**
 * The same posts counted, together by label: for counting, only those of the viewer's own have to be
 * told apart from the others. The newest come first and one by one, so that a page of results needs no
 * second walk. The last values are how many these are, from 1 on, and the viewer.
 */
export const togetherBelow = prepared<[...Given, number, number], CountedRow>(`${hitsBelow},
  edge AS MATERIALIZED (
    SELECT coalesce((SELECT place FROM hit ORDER BY place DESC LIMIT 1 OFFSET ? - 1), 0) AS place)
  SELECT min(hit.place) AS place, min(p.id) AS id, p.content_label AS contentLabel,
    min(p.author_id) AS authorId, p.deleted_at AS deletedAt, sum(${fits}) AS fitting,
    count(*) AS looked, hit.place >= edge.place AS apart
  FROM edge CROSS JOIN ${hitTables}
  GROUP BY CASE WHEN hit.place >= edge.place THEN hit.place END, p.content_label,
    p.author_id = ?, p.deleted_at IS NULL
  ORDER BY apart DESC, place DESC`)

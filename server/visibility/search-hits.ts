/** Places in the index of words, and what says of the posts there who may see them and whether they fit. */
import type { Reader } from '../db/open.ts'
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

// What is deleted stands in no index of words.
const hitTables = `hit CROSS JOIN search_place s ON s.place = hit.place
  CROSS JOIN label_of_post l ON l.post_id = s.post_id`

const filteredTables = `f CROSS JOIN ${hitTables}
  CROSS JOIN post p ON p.id = s.post_id CROSS JOIN thread t ON t.id = p.thread_id`

const fits = `(f.space IS NULL OR f.space = t.space_id)
  AND (f.author IS NULL OR (f.author = p.author_id AND p.alias IS NULL AND p.byline IS NULL))
  AND (f.noted IS NULL OR f.noted = (p.content_note IS NOT NULL))`

export interface HitRow {
  /** Internal id of the post, or of one of the posts. */
  id: number
  contentLabel: number
  authorId: number
  deletedAt: null
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

interface Queries {
  /** Post by post, the newest first. */
  each: (db: Reader, ...given: Given) => Promise<HitRow[]>
  /**
   * The same posts counted, together by label: for counting, only those of the viewer's own have to
   * be told apart from the others. The newest come first and one by one, so that a page of results
   * needs no second walk. The last values are how many these are, from 1 on, and the viewer.
   */
  together: (
    db: Reader,
    ...given: [...Given, apart: number, viewer: number]
  ) => Promise<CountedRow[]>
}

function queriesOver(tables: string, fitting: string): Queries {
  return {
    each: prepared<Given, HitRow>(`${hitsBelow}
      SELECT hit.place, s.post_id AS id, l.content_label AS contentLabel, l.author_id AS authorId,
        NULL AS deletedAt, ${fitting} AS fitting, 1 AS looked
      FROM ${tables} ORDER BY hit.place DESC`),
    together: prepared<[...Given, number, number], CountedRow>(`${hitsBelow},
      edge AS MATERIALIZED (
        SELECT coalesce((SELECT place FROM hit ORDER BY place DESC LIMIT 1 OFFSET ? - 1), 0) AS place)
      SELECT min(hit.place) AS place, min(s.post_id) AS id, l.content_label AS contentLabel,
        min(l.author_id) AS authorId, NULL AS deletedAt, sum(${fitting}) AS fitting, count(*) AS looked,
        hit.place >= edge.place AS apart
      FROM edge CROSS JOIN ${tables}
      GROUP BY CASE WHEN hit.place >= edge.place THEN hit.place END, l.content_label,
        l.author_id = ?
      ORDER BY apart DESC, place DESC`),
  }
}

/** For words alone: posts are not read, of which each is as large as its text. */
export const anyBelow = queriesOver(hitTables, '1')

/** Where only some of the posts are meant. */
export const fittingBelow = queriesOver(filteredTables, fits)

/** Whether the counts kept for each label are what counting anew gives. One line for each that is not. */
import { CompiledQuery } from 'kysely'
import type { Reader } from '../db/open.ts'

/** `what` names the row in words; `kept` and `counted` are null where the row is missing. */
interface Difference {
  what: string
  kept: string | number | null
  counted: string | number | null
}

// The same counting as in `counts.ts`; deleted posts count for nobody.
const threads = `
  WITH counted AS (
    SELECT p.thread_id, p.content_label AS label_id, t.space_id,
      count(*) || ' (last at ' || max(p.created_at) || ')' AS value
    FROM post p JOIN thread t ON t.id = p.thread_id JOIN label l ON l.id = p.content_label
    WHERE l.clauses <> 'nobody' GROUP BY p.thread_id, p.content_label),
  kept AS (
    SELECT thread_id, label_id, space_id, posts || ' (last at ' || last_at || ')' AS value
    FROM thread_label k JOIN label l ON l.id = k.label_id WHERE l.clauses <> 'nobody')
  SELECT 'Posts in thread ' || thread_id || ' of space ' || space_id || ' under label ' || label_id AS what,
    kept.value AS kept, counted.value AS counted
  FROM counted FULL JOIN kept USING (thread_id, label_id, space_id)
  WHERE kept.value IS NOT counted.value`

const spaces = `
  WITH counted AS (
    SELECT t.space_id, p.content_label AS label_id, count(*) AS value
    FROM thread t JOIN post p ON p.thread_id = t.id AND p.position = 0
    GROUP BY t.space_id, p.content_label),
  kept AS (SELECT space_id, label_id, openings AS value FROM space_label)
  SELECT 'Threads in space ' || space_id || ' under label ' || label_id AS what,
    kept.value AS kept, counted.value AS counted
  FROM counted FULL JOIN kept USING (space_id, label_id)
  WHERE kept.value IS NOT counted.value`

const authors = `
  WITH counted AS (
    SELECT author_id, content_label AS label_id, count(*) AS value
    FROM post WHERE deleted_at IS NULL GROUP BY author_id, content_label),
  kept AS (SELECT author_id, label_id, posts AS value FROM author_label WHERE posts > 0)
  SELECT 'Posts of author ' || author_id || ' under label ' || label_id AS what,
    kept.value AS kept, counted.value AS counted
  FROM counted FULL JOIN kept USING (author_id, label_id)
  WHERE kept.value IS NOT counted.value`

const reactions = `
  WITH counted AS (
    SELECT r.post_id, r.kind, r.label_id, p.thread_id, count(*) AS value
    FROM reaction r JOIN post p ON p.id = r.post_id GROUP BY r.post_id, r.kind, r.label_id),
  kept AS (SELECT post_id, kind, label_id, thread_id, count AS value FROM reaction_count WHERE count > 0)
  SELECT 'Reactions "' || kind || '" to post ' || post_id || ' under label ' || label_id AS what,
    kept.value AS kept, counted.value AS counted
  FROM counted FULL JOIN kept USING (post_id, kind, label_id, thread_id)
  WHERE kept.value IS NOT counted.value`

/** One line for each count that is wrong. Numbers in them are internal: for whoever runs the forum. */
export async function checkCounts(reader: Reader): Promise<string[]> {
  const lines: string[] = []
  for (const query of [threads, spaces, authors, reactions]) {
    const { rows } = await reader.executeQuery<Difference>(CompiledQuery.raw(query))
    for (const { what, kept, counted } of rows) {
      lines.push(`${what}: kept ${kept ?? 'nothing'}, counted ${counted ?? 'nothing'}.`)
    }
  }
  return lines
}

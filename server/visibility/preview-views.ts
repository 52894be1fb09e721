/**
 * The tables of content as a preview has them, laid over those of the database: temporary views of
 * the same names, so that every scope reads a preview as it reads a page.
 */

/** Columns of the table of posts, which a view has to name when it gives one of them another value. */
export const postColumnsQuery = "SELECT name FROM pragma_table_info('post')"

/** What has to stand in the overlay before it is used. */
export function previewViews(postColumns: readonly string[]): string {
  const others = postColumns.filter((name) => name !== 'content_label')
  return `
  -- Posts under another label than the stored one, and posts that are not there: those without.
  CREATE TEMP TABLE moved (
    post_id INTEGER PRIMARY KEY, thread_id INTEGER, space_id INTEGER, is_opening INTEGER,
    stored INTEGER, label INTEGER);
  CREATE INDEX temp.moved_by_thread ON moved (thread_id);

  CREATE TEMP VIEW post AS
    SELECT ${others.map((name) => `p.${name}`).join(', ')},
      coalesce((SELECT m.label FROM temp.moved m WHERE m.post_id = p.id), p.content_label)
        AS content_label
    FROM main.post p WHERE p.id NOT IN (SELECT post_id FROM temp.moved WHERE label IS NULL);

  CREATE TEMP VIEW label_of_post AS
    SELECT id AS post_id, content_label, author_id FROM temp.post;

  CREATE TEMP VIEW thread_label AS
    SELECT thread_id, label_id, space_id, posts, last_at FROM main.thread_label
    WHERE thread_id NOT IN (SELECT thread_id FROM temp.moved)
    UNION ALL
    SELECT p.thread_id, p.content_label, t.space_id, count(*), max(p.created_at)
    FROM temp.post p JOIN main.thread t ON t.id = p.thread_id
    WHERE p.thread_id IN (SELECT thread_id FROM temp.moved) AND p.deleted_at IS NULL
    GROUP BY p.thread_id, p.content_label;

  CREATE TEMP VIEW space_label AS
    SELECT s.space_id, s.label_id, s.openings - (
      SELECT count(*) FROM temp.moved m
      WHERE m.space_id = s.space_id AND m.stored = s.label_id AND m.is_opening = 1) AS openings
    FROM main.space_label s
    UNION ALL
    SELECT space_id, label, count(*) FROM temp.moved
    WHERE is_opening = 1 AND label IS NOT NULL GROUP BY space_id, label;`
}

const place = 'p.id, p.thread_id, t.space_id, p.parent_id IS NULL, p.content_label'

/** Takes posts out, whose ids are given as a JSON list, with all that answers or quotes them. */
export const withhold = `
  INSERT INTO temp.moved (post_id, thread_id, space_id, is_opening, stored, label)
  WITH RECURSIVE gone (id) AS (
    SELECT value FROM json_each(?)
    UNION SELECT p.id FROM gone JOIN main.post p ON p.parent_id = gone.id
    UNION SELECT q.post_id FROM gone JOIN main.post_quote q ON q.source_id = gone.id)
  SELECT ${place}, NULL
  FROM gone JOIN main.post p ON p.id = gone.id JOIN main.thread t ON t.id = p.thread_id`

/**
 * Puts an author's posts under labels without what they asked themselves: given the author, and
 * pairs of a post of theirs and what it asks, as a number (see `askingOf`), as JSON. What hangs
 * on such a post asks the same.
 */
export const release = `
  INSERT INTO temp.moved (post_id, thread_id, space_id, is_opening, stored, label)
  WITH RECURSIVE asked (id, asks) AS (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)
    UNION SELECT p.id, asked.asks FROM asked JOIN main.post p ON p.parent_id = asked.id),
  together (id, asks) AS (
    SELECT id, max(asks & 1) + max(asks & 2) + max(asks & 4) FROM asked GROUP BY id)
  SELECT ${place}, -(p.content_label * 8 + together.asks)
  FROM together JOIN main.post p ON p.id = together.id JOIN main.thread t ON t.id = p.thread_id
  WHERE p.author_id = ? AND p.id NOT IN (SELECT post_id FROM temp.moved)`

/** Everything as it is stored. */
export const moveNothing = 'DELETE FROM temp.moved'

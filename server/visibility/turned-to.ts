/** To whom a post turns: whoever it answers, names or quotes. For telling them; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Tx } from '../db/transact.ts'

// What was brought over stands in a member's name, but nobody turns to them with an answer to it.
const turnedTo = `
  SELECT q.author_id FROM post q WHERE q.id = p.parent_id AND q.byline IS NULL
  UNION SELECT e.member_id FROM post_mention e WHERE e.post_id = p.id
  UNION SELECT s.author_id FROM post_quote e JOIN post s ON s.id = e.source_id
    WHERE e.post_id = p.id AND e.emptied = 0 AND s.byline IS NULL`

// The notice stands where its post stands in time: when it was told, apart from that, would tell of
// versions that its reader has not seen. What waits to be read turns to nobody yet.
const add = prepared<[number], never>(`
  INSERT INTO notice (member_id, kind, key, post_id, thread_id, at)
  SELECT m.id, 'post', 'post:' || p.public_id, p.id, p.thread_id, p.created_at
  FROM post p JOIN member m ON m.id IN (${turnedTo})
  WHERE p.id = ? AND m.id <> p.author_id AND m.status <> 'former'
    AND NOT EXISTS (SELECT 1 FROM held_post h WHERE h.post_id = p.id AND h.released_at IS NULL)
  ORDER BY m.id
  ON CONFLICT (member_id, key) DO UPDATE SET at = excluded.at WHERE notice.at <> excluded.at`)

/**
 * Has a notice for everybody to whom the post with this internal id turns as it stands, whether they
 * may see it or not.
 */
export async function addTurned(tx: Tx, id: number): Promise<void> {
  await add(tx, id)
}

const drop = prepared<[number], never>(`
  DELETE FROM notice WHERE kind = 'post' AND id IN (
    SELECT n.id FROM post p JOIN notice n ON n.post_id = p.id AND n.kind = 'post'
    WHERE p.id = ? AND n.member_id NOT IN (${turnedTo}))`)

/** Takes away the notices of those to whom it turns no more. */
export async function dropTurned(tx: Tx, id: number): Promise<void> {
  await drop(tx, id)
}

const follow = prepared<[number], never>(`
  INSERT INTO thread_follow (member_id, thread_id, level, since_id)
  SELECT p.author_id, p.thread_id, 'all', p.arrival FROM post p
  WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM notice_choice c
    WHERE c.member_id = p.author_id AND c.follows_own = 0)
  ON CONFLICT DO NOTHING`)

/** Lets the author follow the thread, unless they have said otherwise of it or of all. */
export async function followOwn(tx: Tx, id: number): Promise<void> {
  await follow(tx, id)
}

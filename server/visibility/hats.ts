/** As whom somebody speaks in a post: what they chose, as long as it is true. */
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'

/** The hat of post p as it is shown: that of a peer clinician only while its writer is one. */
export const hatColumn = `
  CASE p.hat WHEN 'clinician' THEN
    (SELECT p.hat FROM member_role r WHERE r.member_id = p.author_id AND r.role = 'clinician')
  ELSE p.hat END AS hat`

// Named, because for the order alone all posts would be read, every minute.
const stray = prepared<[], { id: number }>(`
  SELECT p.id FROM post p INDEXED BY post_hat
  WHERE p.hat = 'clinician' AND NOT EXISTS
    (SELECT 1 FROM member_role r WHERE r.member_id = p.author_id AND r.role = 'clinician')
  ORDER BY p.id`)

/** Internal ids of posts that wear a hat which no page shows, for the act of taking it off. */
export async function listStrayHats(reader: Reader): Promise<number[]> {
  return (await stray(reader)).map((row) => row.id)
}

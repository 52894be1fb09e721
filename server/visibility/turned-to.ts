/** To whom a post turns: whoever it answers, names or quotes. For telling them; never for showing. */
import { prepared } from '../db/prepared.ts'
import type { Tx } from '../db/transact.ts'

export interface Turned {
  publicId: string
  threadId: number
  authorId: number
  createdAt: number
  /** Internal ids of members other than its author, whether they may see it or not. */
  members: number[]
}

const postOf = prepared<[number], Omit<Turned, 'members'>>(`
  SELECT public_id AS publicId, thread_id AS threadId, author_id AS authorId,
    created_at AS createdAt FROM post WHERE id = ?`)

// What was brought over stands in a member's name, but nobody turns to them with an answer to it.
const membersOf = prepared<[number, number, number], { member: number }>(`
  SELECT m.id AS member FROM member m WHERE m.status <> 'former' AND m.id IN (
    SELECT q.author_id FROM post p JOIN post q ON q.id = p.parent_id
      WHERE p.id = ? AND q.byline IS NULL
    UNION SELECT member_id FROM post_mention WHERE post_id = ?
    UNION SELECT s.author_id FROM post_quote e JOIN post s ON s.id = e.source_id
      WHERE e.post_id = ? AND e.emptied = 0 AND s.byline IS NULL)
  ORDER BY m.id`)

/** To whom the post with this internal id turns as it stands. */
export async function findTurned(tx: Tx, id: number): Promise<Turned> {
  const [post] = await postOf(tx, id)
  if (!post) throw new Error('A post turns to somebody before it is written.')
  const members = (await membersOf(tx, id, id, id)).map((row) => row.member)
  return { ...post, members: members.filter((member) => member !== post.authorId) }
}

import type { Tx } from '../../db/transact.ts'
import { tell, type Telling } from '../notices/tell.ts'

/** Tells a post's author what has been done about it, unless they did it themselves. */
export async function tellAuthor(
  tx: Tx,
  kind: Telling['kind'],
  { post, now, actor = null }: { post: number; now: number; actor?: number | null },
): Promise<void> {
  const row = await tx
    .selectFrom('post')
    .select(['author_id as author', 'public_id as publicId'])
    .where('id', '=', post)
    .executeTakeFirst()
  if (!row || row.author === actor) return
  const key = `${kind}:${row.publicId}:${now}`
  await tell(tx, { member: row.author, kind, key, about: { post }, at: now })
}

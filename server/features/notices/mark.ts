import { logChange, type Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { listThreadKeys } from '../../visibility/fill-notices.ts'
import { listNews, type News } from '../../visibility/followed-news.ts'
import { loadNoticeRules } from '../../visibility/notice-rules.ts'
import { newestArrival } from '../../visibility/arrival.ts'
import { listUnreadByOffice } from '../../visibility/told-by-office.ts'
import { listUnreadPosts } from '../../visibility/told-posts.ts'
import { listToldReactions } from '../../visibility/told-reactions.ts'
import type { Viewer } from '../../visibility/viewer.ts'

export type Parts = Pick<Forum, 'labels'>

interface Reading {
  viewer: Viewer
  /** Milliseconds. */
  now: number
  /** Which of them, by key; all when left out. */
  wants?: (key: string) => boolean
}

/**
 * Marks notices as read: those that the member can see now. What comes into sight later has not been
 * read. The conversations themselves keep how far they were read.
 */
export async function readNotices(tx: Tx, { labels }: Parts, reading: Reading): Promise<void> {
  const { viewer, now, wants = () => true } = reading
  const rules = await loadNoticeRules(tx, viewer.id!)
  const rows = [
    ...(await listUnreadPosts(tx, viewer, rules)),
    ...(await listUnreadByOffice({ reader: tx, labels }, viewer)),
  ]
  await setReadAt(
    tx,
    rows.filter(({ key }) => wants(key)).map(({ id }) => id),
    now,
  )
  for (const { postId, postPublicId, read } of await listToldReactions(tx, viewer, rules)) {
    if (!read && wants(`reaction:${postPublicId}`)) await readReactions(tx, viewer, postId, now)
  }
  await forgetNews(tx, viewer, await listWanted(tx, await listNews(tx, viewer, rules), wants))
  await logChange(tx, { kind: 'notice', at: now, member_id: viewer.id })
}

/** Says when notices (internal ids) were read; null when they are not. */
export async function setReadAt(tx: Tx, ids: readonly number[], at: number | null): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('notice').set({ read_at: at }).where('id', 'in', ids).execute()
}

async function readReactions(tx: Tx, viewer: Viewer, post: number, now: number): Promise<void> {
  await tx
    .insertInto('reaction_read')
    .values({ member_id: viewer.id!, post_id: post, read_at: now })
    .onConflict((conflict) =>
      conflict.columns(['member_id', 'post_id']).doUpdateSet({ read_at: now }),
    )
    .execute()
}

async function listWanted(
  tx: Tx,
  news: ReadonlyMap<number, News>,
  wants: (key: string) => boolean,
): Promise<ReadonlyMap<number, News>> {
  const keys = await listThreadKeys(tx, [...news.keys()])
  return new Map([...news].filter(([id]) => wants(keys.get(id) ?? '')))
}

// From here on only what is written later is news of these threads.
async function forgetNews(tx: Tx, viewer: Viewer, news: ReadonlyMap<number, News>): Promise<void> {
  const since_id = await newestArrival(tx)
  const member_id = viewer.id!
  for (const [thread_id, { bySpace }] of news) {
    await tx
      .updateTable('thread_follow')
      .set({ since_id })
      .where('member_id', '=', member_id)
      .where('thread_id', '=', thread_id)
      .execute()
    await tx
      .updateTable('branch_follow')
      .set({ since_id })
      .where('member_id', '=', member_id)
      .where('thread_id', '=', thread_id)
      .execute()
    if (!bySpace) continue
    const row = { member_id, thread_id, level: 'all' as const, since_id }
    await tx
      .insertInto('thread_follow')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Marks notices of one's own as unread again. */
export async function keepUnread(tx: Tx, reading: Required<Reading>): Promise<void> {
  const { viewer, now, wants } = reading
  const rows = await tx
    .selectFrom('notice')
    .select(['id', 'key'])
    .where('member_id', '=', viewer.id)
    .where('read_at', 'is not', null)
    .execute()
  await setReadAt(
    tx,
    rows.filter(({ key }) => wants(key)).map(({ id }) => id),
    null,
  )
  const rules = await loadNoticeRules(tx, viewer.id!)
  for (const { postId, postPublicId } of await listToldReactions(tx, viewer, rules)) {
    if (!wants(`reaction:${postPublicId}`)) continue
    await tx
      .deleteFrom('reaction_read')
      .where('member_id', '=', viewer.id)
      .where('post_id', '=', postId)
      .execute()
  }
  await logChange(tx, { kind: 'notice', at: now, member_id: viewer.id })
}

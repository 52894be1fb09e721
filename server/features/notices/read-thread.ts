import { logChange, type Tx } from '../../db/transact.ts'
import { loadNoticeRules } from '../../visibility/notice-rules.ts'
import { markEverythingRead, markRead, markUnread } from '../../visibility/read-mark.ts'
import type { VisiblePost } from '../../visibility/rows.ts'
import { listUnreadPosts } from '../../visibility/told-posts.ts'
import type { Viewer } from '../../visibility/viewer.ts'
import { setReadAt } from './mark.ts'

/** Marks a thread as read up to a post, and what turned to its reader in it up to there. */
export async function readThread(
  tx: Tx,
  viewer: Viewer,
  upTo: VisiblePost,
  now: number,
): Promise<void> {
  if (!(await markRead(tx, viewer, upTo))) return
  const rules = await loadNoticeRules(tx, viewer.id!)
  const told = (await listUnreadPosts(tx, viewer, rules)).filter(
    ({ threadId, arrival }) => threadId === upTo.threadId && arrival <= upTo.arrival,
  )
  await setReadAt(
    tx,
    told.map(({ id }) => id),
    now,
  )
  await logChange(tx, { kind: 'notice', at: now, member_id: viewer.id })
}

/** Marks a thread as unread from a post on: what was written there is news again. */
export async function unreadThread(
  tx: Tx,
  viewer: Viewer,
  from: VisiblePost,
  now: number,
): Promise<void> {
  await markUnread(tx, viewer, from)
  await tx
    .updateTable('thread_follow')
    .set({ since_id: from.arrival - 1 })
    .where('member_id', '=', viewer.id)
    .where('thread_id', '=', from.threadId)
    .where('since_id', '>=', from.arrival)
    .execute()
  await tx
    .updateTable('branch_follow')
    .set({ since_id: from.arrival - 1 })
    .where('member_id', '=', viewer.id)
    .where('thread_id', '=', from.threadId)
    .where('since_id', '>=', from.arrival)
    .execute()
  await logChange(tx, { kind: 'notice', at: now, member_id: viewer.id })
}

/** Marks every conversation as read, and what turned to its reader in any. */
export async function readEverything(tx: Tx, viewer: Viewer, now: number): Promise<void> {
  const rules = await loadNoticeRules(tx, viewer.id!)
  const told = await listUnreadPosts(tx, viewer, rules)
  await setReadAt(
    tx,
    told.map(({ id }) => id),
    now,
  )
  await markEverythingRead(tx, viewer, now)
}

/** What happens by itself when a time of grace is over. */
import { thenRest } from '../../db/then-rest.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import {
  listReactionsBy,
  listShowingName,
  listTextsNaming,
  listWritten,
} from '../../visibility/departing.ts'
import { listVotedOn } from '../../visibility/vote-label.ts'
import { listCircles, deleteCircle } from '../circles/store.ts'
import { withdrawVote } from '../polls/store.ts'
import { deletePosts } from '../posts/delete-posts.ts'
import { reRenderPosts } from '../posts/re-render.ts'
import { redrawPosts } from '../posts/redraw-posts.ts'
import { setReaction } from '../posts/store.ts'
import { forgetMember } from './forget-member.ts'
import { finishLeaving, listDue, listUnfinished } from './store.ts'

/** Posts, or texts of others, that one transaction changes: others want to write meanwhile. */
const perLot = 25

/**
 * Closes accounts whose time of grace is over, then does with their posts as was chosen, lot by
 * lot. Broken off at any point, it goes on from there the next time.
 */
export async function completeLeaving(forum: Forum, now: number): Promise<void> {
  for (const id of await listDue(forum.reader, now)) {
    await forum.writer.transact((tx) => forgetMember(tx, id, now))
  }
  for (const { id, posts } of await listUnfinished(forum.reader)) {
    if (posts === 'delete') await deleteEverything(forum, id, now)
    else await keepWithoutName(forum, id, now)
    await inLots(await listTextsNaming(forum.reader, id), (lot) => reRenderPosts(forum, lot))
    await forum.writer.transact((tx) => finishLeaving(tx, id))
  }
}

async function deleteEverything(forum: Forum, id: number, now: number): Promise<void> {
  const { reader, writer, labels } = forum
  await inTransactions(forum, await listWritten(reader, id, null), (tx, ids) =>
    deletePosts(tx, forum, { ids, now }),
  )
  await inTransactions(forum, await listReactionsBy(reader, id), async (tx, given) => {
    for (const { postId, kind } of given) {
      await setReaction(tx, forum.labels, { postId, memberId: id, kind, on: false, now })
    }
  })
  await inTransactions(forum, await listVotedOn(reader, id), async (tx, posts) => {
    for (const postId of posts) await withdrawVote(tx, forum.labels, { postId, memberId: id, now })
  })
  for (const circle of await listCircles(reader, id)) {
    await writer.transact((tx) => deleteCircle(tx, labels, circle, { keeperId: id, now }))
  }
}

async function keepWithoutName(forum: Forum, id: number, now: number): Promise<void> {
  const { reader } = forum
  // What only they could see, nobody could ever see again.
  await inTransactions(forum, await listWritten(reader, id, 'me'), (tx, ids) =>
    deletePosts(tx, forum, { ids, now }),
  )
  await inTransactions(forum, await listShowingName(reader, id), (tx, ids) =>
    redrawPosts(tx, { ids, now }),
  )
}

function inTransactions<T>(
  forum: Forum,
  all: readonly T[],
  work: (tx: Tx, lot: T[]) => Promise<void>,
): Promise<void> {
  return inLots(all, (lot) => forum.writer.transact((tx) => work(tx, lot)))
}

async function inLots<T>(all: readonly T[], work: (lot: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += perLot) {
    await thenRest(() => work(all.slice(start, start + perLot)))
  }
}

/** Polls: asked with a post, answered, closed when their time has come. */
import type { NewPoll } from '../../../shared/forms/polls.ts'
import { logChange, type Tx } from '../../db/transact.ts'
import { Conflict, Invalid, NotFound } from '../../errors.ts'
import type { LabelBook } from '../../visibility/label-book.ts'
import { voteLabel } from '../../visibility/vote-label.ts'

const dayMs = 86_400_000

interface Place {
  postId: number
  threadId: number
  now: number
}

/** Puts a poll into a post that has just been written. */
export async function insertPoll(tx: Tx, { postId, threadId, now }: Place, poll: NewPoll) {
  await tx
    .insertInto('poll')
    .values({
      post_id: postId,
      thread_id: threadId,
      several: poll.several ? 1 : 0,
      named: poll.named ? 1 : 0,
      results: poll.results,
      closes_at: poll.days === undefined ? null : now + poll.days * dayMs,
    })
    .execute()
  await tx
    .insertInto('poll_option')
    .values(poll.options.map((words, index) => ({ post_id: postId, number: index + 1, words })))
    .execute()
}

interface Vote {
  postId: number
  memberId: number
  /** Numbers of what is chosen; none takes the vote back. */
  choices: readonly number[]
  now: number
}

/**
 * Puts a member's choice in place of the one before.
 * @throws NotFound for a post without a poll, Conflict for one that is closed, Invalid for choices it does not offer
 */
export async function setVote(tx: Tx, book: LabelBook, vote: Vote): Promise<void> {
  const { postId } = vote
  const choices = [...new Set(vote.choices)].sort((a, b) => a - b)
  const poll = await findPoll(tx, postId)
  if (!poll) throw new NotFound()
  if (poll.closed === 1) throw new Conflict('poll.isClosed')
  await checkChoices(tx, postId, choices, poll.several === 1)
  await replaceVote(tx, book, { ...vote, choices }, poll)
}

/** Takes the vote of somebody back who leaves, also when the poll is closed. */
export async function withdrawVote(
  tx: Tx,
  book: LabelBook,
  vote: Omit<Vote, 'choices'>,
): Promise<void> {
  const poll = await findPoll(tx, vote.postId)
  if (poll) await replaceVote(tx, book, { ...vote, choices: [] }, poll)
}

async function replaceVote(
  tx: Tx,
  book: LabelBook,
  { postId, memberId, choices, now }: Vote,
  poll: { thread_id: number; space_id: number },
): Promise<void> {
  const label = await voteLabel(tx, book, postId, memberId)
  const before = await tx
    .deleteFrom('poll_vote')
    .where('post_id', '=', postId)
    .where('member_id', '=', memberId)
    .returning('number')
    .execute()
  if (choices.length > 0) {
    const row = { post_id: postId, member_id: memberId, label_id: label, voted_at: now }
    await tx
      .insertInto('poll_vote')
      .values(choices.map((number) => ({ ...row, number })))
      .execute()
  }
  const same = before.map(({ number }) => number).sort((a, b) => a - b)
  if (same.join() === choices.join()) return
  // Under the label of the vote: who may not count it is sent nothing.
  await logChange(tx, {
    kind: 'poll',
    at: now,
    space_id: poll.space_id,
    thread_id: poll.thread_id,
    post_id: postId,
    // Whoever votes sees the results from then on, or no longer.
    member_id: memberId,
    before_label: label,
    after_label: label,
  })
}

async function findPoll(tx: Tx, postId: number) {
  return tx
    .selectFrom('poll')
    .innerJoin('thread', 'thread.id', 'poll.thread_id')
    .select(['poll.several', 'poll.closed', 'poll.thread_id', 'thread.space_id'])
    .where('poll.post_id', '=', postId)
    .executeTakeFirst()
}

async function checkChoices(
  tx: Tx,
  postId: number,
  choices: readonly number[],
  several: boolean,
): Promise<void> {
  const options = await tx
    .selectFrom('poll_option')
    .select('number')
    .where('post_id', '=', postId)
    .execute()
  const offered = new Set(options.map(({ number }) => number))
  const fits = choices.every((choice) => offered.has(choice)) && (several || choices.length <= 1)
  if (!fits)
    throw new Invalid([{ field: 'choices', word: several ? 'form.choice' : 'poll.chooseOne' }])
}

/** Closes the poll of a post (internal id), whatever its time; false when it is closed already. */
export async function closePoll(tx: Tx, postId: number, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('poll')
    .set({ closed: 1, closes_at: now })
    .where('post_id', '=', postId)
    .where('closed', '=', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Closes the polls whose time has come; returns the internal ids of their posts. */
export async function closeDue(tx: Tx, now: number): Promise<number[]> {
  const closed = await tx
    .updateTable('poll')
    .set({ closed: 1 })
    // Written out, or the index of open ones would not be used.
    .where((eb) => eb('closed', '=', eb.lit(0)))
    .where('closes_at', '<=', now)
    .returning('post_id')
    .execute()
  return closed.map((row) => row.post_id)
}

/** To be called when posts are deleted: what was asked in them goes, and all answers with it. */
export async function dropPolls(tx: Tx, posts: readonly number[]): Promise<void> {
  await tx.deleteFrom('poll_vote').where('post_id', 'in', posts).execute()
  await tx.deleteFrom('poll_option').where('post_id', 'in', posts).execute()
  await tx.deleteFrom('poll').where('post_id', 'in', posts).execute()
}

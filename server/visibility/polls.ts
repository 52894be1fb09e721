/** Polls for one viewer: what others chose, counted over those whom the viewer may notice. */
import type { PollResults } from '../../shared/vocabulary.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Item, VisiblePoll, VisiblePost } from './rows.ts'
import type { Viewer } from './viewer.ts'

interface PollRow {
  postId: number
  several: number
  named: number
  results: PollResults
  closesAt: number | null
  closed: number
}

const pollsOf = prepared<[string], PollRow>(`
  SELECT post_id AS postId, several, named, results, closes_at AS closesAt, closed FROM poll
  WHERE post_id IN (SELECT value FROM json_each(?))`)

const optionsOf = prepared<[string], { postId: number; number: number; words: string }>(`
  SELECT post_id AS postId, number, words FROM poll_option
  WHERE post_id IN (SELECT value FROM json_each(?)) ORDER BY post_id, number`)

interface VoteRow {
  postId: number
  number: number
  memberId: number
  label: number
  handle: string | null
}

const votesOf = prepared<[string], VoteRow>(`
  SELECT v.post_id AS postId, v.number, v.member_id AS memberId, v.label_id AS label, m.handle
  FROM poll_vote v JOIN member m ON m.id = v.member_id
  WHERE v.post_id IN (SELECT value FROM json_each(?)) ORDER BY m.handle_key, m.id`)

/** Names that are shown beside an answer. */
const namesShown = 30

/** Fills in the polls of these posts, with results where the viewer may see them. */
export async function addPolls(
  reader: Reader,
  viewer: Viewer,
  items: readonly Item[],
): Promise<void> {
  const posts = new Map<number, VisiblePost>()
  for (const item of items) if (!item.gone) posts.set(item.id, item)
  if (posts.size === 0) return
  const polls = await pollsOf(reader, JSON.stringify([...posts.keys()]))
  if (polls.length === 0) return
  const ids = JSON.stringify(polls.map((poll) => poll.postId))
  const options = await optionsOf(reader, ids)
  const votes = await votesOf(reader, ids)
  const held = new Set(await viewer.held([...new Set(votes.map((vote) => vote.label))]))
  for (const poll of polls) {
    const ofPost = <Row extends { postId: number }>(rows: readonly Row[]) =>
      rows.filter((row) => row.postId === poll.postId)
    posts.get(poll.postId)!.poll = pollOf(poll, ofPost(options), {
      own: ofPost(votes).filter((vote) => vote.memberId === viewer.id),
      // One's own vote counts for oneself, wherever the post has gone.
      counted: ofPost(votes).filter((vote) => held.has(vote.label) || vote.memberId === viewer.id),
    })
  }
}

function pollOf(
  row: PollRow,
  options: readonly { number: number; words: string }[],
  { own, counted }: { own: readonly VoteRow[]; counted: readonly VoteRow[] },
): VisiblePoll {
  const chosen = own.map((vote) => vote.number).sort((a, b) => a - b)
  const closed = row.closed === 1
  const shown = closed || (row.results === 'voted' && chosen.length > 0)
  const named = row.named === 1
  return {
    several: row.several === 1,
    named,
    results: row.results,
    closesAt: row.closesAt,
    closed,
    chosen,
    voters: shown ? new Set(counted.map((vote) => vote.memberId)).size : null,
    options: options.map(({ number, words }) => {
      const votes = counted.filter((vote) => vote.number === number)
      const names = votes.flatMap((vote) => vote.handle ?? []).slice(0, namesShown)
      return {
        number,
        words,
        votes: shown ? votes.length : null,
        by: shown && named ? names : null,
      }
    }),
  }
}

const choicesOn = prepared<[number], { memberId: number; number: number }>(
  'SELECT member_id AS memberId, number FROM poll_vote WHERE post_id = ? ORDER BY number',
)

/** Who chose what (internal id of a member → a text): for placing live frames, never for showing. */
export async function listChoices(
  reader: Reader,
  post: number,
): Promise<ReadonlyMap<number, string>> {
  const choices = new Map<number, string>()
  for (const { memberId, number } of await choicesOn(reader, post)) {
    choices.set(memberId, `${choices.get(memberId) ?? ''} ${number}`)
  }
  return choices
}

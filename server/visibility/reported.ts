/** What is reported, as it stood then: the exact text, and everybody it has to do with. */
import type { CaseTarget } from '../../shared/forms/moderation.ts'
import { prepared } from '../db/prepared.ts'
import type { CasePart } from '../db/schema-moderation.ts'
import type { Tx } from '../db/transact.ts'
import { escapeHtml } from '../html/escape.ts'
import { readLabel } from './clause.ts'
import { mayNotice } from './member-scope.ts'
import { maySeeNow } from './post-scope.ts'
import type { Viewer } from './viewer.ts'

/** What a report is about: a post, or a thread by its opening; a member; a decision. Internal ids. */
export interface Reported {
  target: CaseTarget
  post: number | null
  member: number | null
  decision: number | null
}

/** A version of it, to be kept with a case. */
export interface Snapshot {
  /** Tells versions apart: when it was written or last edited; of a member's page, now. */
  writtenAt: number
  body: string
  html: string
  contentNote: string | null
  /** Internal ids of everybody it has to do with, and how. */
  concerned: { id: number; part: CasePart }[]
}

/**
 * What is reported as it stands at this moment, for whoever reports it. Null when it has gone out of
 * their sight. Of a member there is their page in their own words, and nothing of what they wrote.
 */
export async function takeSnapshot(
  tx: Tx,
  viewer: Viewer,
  { target, post, member, decision }: Reported,
  now: number,
): Promise<Snapshot | null> {
  if (post !== null && target !== 'decision') {
    if (!(await maySeeNow(tx, viewer, post))) return null
    const taken = await takePost(tx, post)
    return taken && target === 'thread' ? withTitle(tx, post, taken) : taken
  }
  if (member !== null) return takeMember(tx, viewer, member, now)
  return decision === null ? null : takeDecision(tx, decision)
}

interface PostRow extends Omit<Snapshot, 'concerned'> {
  author: number
  clauses: string
}

const textOf = prepared<[number], PostRow>(`
  SELECT p.author_id AS author, COALESCE(p.edited_at, p.created_at) AS writtenAt, p.body, p.html,
    p.content_note AS contentNote, l.clauses
  FROM post p JOIN label l ON l.id = p.content_label WHERE p.id = ?`)

const namedIn = prepared<[number, number, number, number], { id: number }>(`
  SELECT member_id AS id FROM post_mention WHERE post_id = ?
  UNION SELECT q.author_id FROM post_quote r JOIN post q ON q.id = r.source_id WHERE r.post_id = ?
  UNION SELECT q.author_id FROM post_link r JOIN post q ON q.id = r.target_post_id
    WHERE r.post_id = ?
  UNION SELECT target_member_id FROM post_link
    WHERE post_id = ? AND target_member_id IS NOT NULL`)

const optionsOf = prepared<[number], { words: string }>(
  'SELECT words FROM poll_option WHERE post_id = ? ORDER BY number',
)

async function takePost(tx: Tx, post: number): Promise<Snapshot | null> {
  const [row] = await textOf(tx, post)
  if (!row) return null
  const { clauses, author, ...text } = row
  const options = (await optionsOf(tx, post)).map(({ words }) => words)
  // Those whom the text names, quotes or leads to, by itself or by what it answers.
  const named = new Set((await namedIn(tx, post, post, post, post)).map(({ id }) => id))
  // What is quoted may quote in turn: the label has everybody with a guard behind it.
  for (const clause of readLabel(clauses)) if (clause.kind === 'apart') named.add(clause.member)
  named.delete(author)
  return {
    ...(options.length === 0 ? text : withOptions(text, options)),
    concerned: [
      { id: author, part: 'author' },
      ...[...named].map((id) => ({ id, part: 'named' as const })),
    ],
  }
}

// What a poll offers was written by the same person; how others chose is no part of it.
function withOptions<Text extends { body: string; html: string }>(
  text: Text,
  options: readonly string[],
): Text {
  const items = options.map((words) => `<li dir="auto">${escapeHtml(words)}</li>`).join('')
  return {
    ...text,
    body: `${text.body}\n\n${options.map((words) => `- ${words}`).join('\n')}`,
    html: `${text.html}<ul>${items}</ul>`,
  }
}

const titleOf = prepared<[number], { title: string }>(
  'SELECT t.title FROM post p JOIN thread t ON t.id = p.thread_id WHERE p.id = ?',
)

async function withTitle(tx: Tx, opening: number, text: Snapshot): Promise<Snapshot> {
  const [row] = await titleOf(tx, opening)
  const title = row?.title ?? ''
  return {
    ...text,
    body: `${title}\n\n${text.body}`,
    html: `<p><strong>${escapeHtml(title)}</strong></p>${text.html}`,
  }
}

const pageOf = prepared<[number], { pronouns: string; about: string }>(
  "SELECT pronouns, about FROM member WHERE id = ? AND status <> 'former'",
)

async function takeMember(
  tx: Tx,
  viewer: Viewer,
  member: number,
  now: number,
): Promise<Snapshot | null> {
  const [row] = mayNotice(viewer, member) ? await pageOf(tx, member) : []
  if (!row) return null
  const texts = [row.pronouns, row.about].filter((text) => text !== '')
  const concerned = [{ id: member, part: 'subject' as const }]
  return { writtenAt: now, ...textsOf(texts), contentNote: null, concerned }
}

interface DecisionRow {
  member: number
  decidedAt: number
  proposedBy: number
  secondBy: number | null
  reason: string
  rule: string
  facts: string
  message: string
}

const decided = prepared<[number], DecisionRow>(`
  SELECT member_id AS member, COALESCE(decided_at, proposed_at) AS decidedAt,
    proposed_by AS proposedBy, second_by AS secondBy, reason, rule_words AS rule, facts, message
  FROM decision WHERE id = ?`)

// Who took it is out of the case, and so is everybody kept apart from them.
async function takeDecision(tx: Tx, decision: number): Promise<Snapshot | null> {
  const [row] = await decided(tx, decision)
  if (!row) return null
  const { member, decidedAt, proposedBy, secondBy, rule, reason, facts, message } = row
  const deciders = [proposedBy, ...(secondBy === null ? [] : [secondBy])]
  return {
    writtenAt: decidedAt,
    ...textsOf([rule, reason, facts, message].filter((text) => text !== '')),
    contentNote: null,
    concerned: [
      { id: member, part: 'subject' },
      ...deciders.map((id) => ({ id, part: 'decider' as const })),
    ],
  }
}

function textsOf(texts: readonly string[]): { body: string; html: string } {
  const html = texts.map((text) => `<p class="words">${escapeHtml(text)}</p>`).join('')
  return { body: texts.join('\n\n'), html }
}

const writersBeside = prepared<[number], { id: number }>(`
  SELECT DISTINCT b.author_id AS id FROM post p JOIN post b ON b.thread_id = p.thread_id
  WHERE p.id = ?`)

/** Internal ids of all who have written in the thread of a post; for giving cases to others. */
export async function listInvolved(tx: Tx, post: number): Promise<ReadonlySet<number>> {
  return new Set((await writersBeside(tx, post)).map((row) => row.id))
}

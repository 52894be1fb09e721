/** Calls about the cases that come of reports. */
import { z } from 'zod'
import { author, id, next, time } from '../answers.ts'
import { appealParts, decisionStates, measures } from '../deciding.ts'
import { caseStates, caseTargets, reportReasons } from '../moderation.ts'
import type { Operation } from '../operation.ts'

const after = { after: 'Where the page before ended: its `next`.' }
const state = z.enum(caseStates)
const reason = z.enum(reportReasons)

/** A case as the queue lists it. */
export const listed = z.object({
  id,
  state,
  /** Moves with every step: sent along when deciding, it keeps two from deciding at once. */
  version: z.int(),
  target: z.enum(caseTargets),
  /** Who reads it: the one who asks, another of the team, or nobody yet. */
  heldBy: z.enum(['you', 'another']).nullable(),
  urgent: z.boolean(),
  reasons: z.array(reason),
  reports: z.int(),
  /** Null when it is about a member. */
  space: z.object({ slug: z.string(), name: z.string() }).nullable(),
  openedAt: time,
})

const act = z.object({
  id,
  action: z.enum(measures),
  reason: z.string(),
  rule: z.string().nullable(),
  facts: z.string(),
  message: z.string(),
  until: time.nullable(),
})

/** Said about an appeal. */
export const said = z.object({ by: z.enum(['team', 'member']), text: z.string(), at: time })

/** A case as one of those who read it gets it. */
export const oneCase = z.object({
  case: listed.extend({
    /** Where it stands, for those who see it there. */
    post: id.nullable(),
    author,
    versions: z.array(
      z.object({ writtenAt: time, body: z.string(), contentNote: z.string().nullable() }),
    ),
    /** What it answers and the next reply, as they stood; where one may read them in their place. */
    context: z.array(
      z.object({
        place: z.enum(['before', 'after']),
        author,
        html: z.string(),
        contentNote: z.string().nullable(),
      }),
    ),
    said: z.array(z.object({ reason, title: z.string(), note: z.string(), reportedAt: time })),
    history: z.array(z.object({ at: time, what: z.string() })),
    /** What waits for a second person. */
    proposal: act.extend({ yours: z.boolean() }).nullable(),
    /** What was decided last. */
    decision: act.extend({ state: z.enum(decisionStates) }).nullable(),
    /** What was asked about it and waits for an answer. */
    appeals: z.array(
      z.object({
        id,
        part: z.enum(appealParts),
        text: z.string(),
        lodgedAt: time,
        words: z.array(said),
      }),
    ),
    /** What those who decided have said about what is looked at again, once each. */
    statements: z.array(z.object({ text: z.string(), at: time })),
    /** The one who reads it has answered close by within the last fortnight. */
    beside: z.boolean(),
  }),
})

export const moderationOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/moderation/queue',
    summary: 'List the open cases one was given, the urgent first. Moderators and overseers.',
    query: after,
    answers: { 200: z.object({ cases: z.array(listed), next }) },
  },
  {
    method: 'get',
    path: '/moderation/cases/:id',
    summary: 'Read a case one was given. Moderators and overseers.',
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/claim',
    summary: 'Take a case on. Moderators and overseers.',
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/release',
    summary:
      'Give a case back, or take back what one has proposed. Whoever has taken it on, or proposed.',
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/pass',
    summary: 'Leave a case to others for good, without a reason. Whoever was given it.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/tie',
    summary: 'Say that one knows whoever a case is about: it goes to others. Those who read it.',
    answers: { 204: null },
  },
]

/** Calls about reports, and the cases that come of them. */
import { z } from 'zod'
import { author, id, next, time } from '../answers.ts'
import { caseStates, caseTargets, reportForm, reportReasons, reportRoutes } from '../moderation.ts'
import type { Operation } from '../operation.ts'

const after = { after: 'Where the page before ended: its `next`.' }
const state = z.enum(caseStates)
const reason = z.enum(reportReasons)
const report = z.object({ id, state })

const ownReport = report.extend({
  reason,
  note: z.string(),
  reportedAt: time,
  /** Null when the post is out of sight by now. */
  post: id.nullable(),
})

const reports: Operation[] = [
  {
    method: 'get',
    path: '/p/:id/report',
    summary: 'Show the form that reports a post, or that one has reported it.',
    answers: {
      200: z.object({
        post: id,
        reasons: z.array(reason),
        routes: z.array(z.enum(reportRoutes)),
        report: report.nullable(),
      }),
    },
  },
  {
    method: 'post',
    path: '/p/:id/reports',
    summary: 'Ask for a post to be read by moderators. Doing so again is the same report.',
    body: reportForm,
    answers: { 201: z.object({ report }) },
  },
  {
    method: 'get',
    path: '/me/reports',
    summary: 'List one’s own reports, newest first.',
    query: after,
    answers: { 200: z.object({ reports: z.array(ownReport), next }) },
  },
]

const listed = z.object({
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

const oneCase = z.object({
  case: listed.extend({
    /** Where it stands, for those who see it there. */
    post: id.nullable(),
    author,
    versions: z.array(
      z.object({ writtenAt: time, body: z.string(), contentNote: z.string().nullable() }),
    ),
    said: z.array(z.object({ reason, note: z.string(), reportedAt: time })),
    history: z.array(z.object({ at: time, what: z.string() })),
  }),
})

const cases: Operation[] = [
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
    summary: 'Give a case back. Whoever has taken it on.',
    answers: { 200: oneCase },
  },
]

export const moderationOperations: readonly Operation[] = [...reports, ...cases]

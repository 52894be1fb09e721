/** Calls about reporting, and one's own reports. */
import { z } from 'zod'
import { id, next, time } from '../answers.ts'
import {
  caseTargets,
  reportForm,
  reportReasons,
  reportRoutes,
  reportStates,
} from '../moderation.ts'
import type { Operation } from '../operation.ts'

const state = z.enum(reportStates)
const report = z.object({ id, state })

const ownReport = report.extend({
  target: z.enum(caseTargets),
  reason: z.enum(reportReasons),
  /** The reason in words: the rule that was chosen, as it read then. */
  title: z.string(),
  note: z.string(),
  reportedAt: time,
  withdrawn: z.boolean(),
  /** What it is about: null when that is out of sight by now; of a thread, its opening. */
  post: id.nullable(),
  /** A handle. */
  member: z.string().nullable(),
  decision: id.nullable(),
})

function form(target: 'post' | 'thread' | 'member' | 'decision', path: string): Operation[] {
  return [
    {
      method: 'get',
      path: `${path}/report`,
      summary: `Show the form that reports a ${target}, or that one has reported it.`,
      answers: {
        200: z.object({
          [target]: z.string(),
          /** The rules in force, by id, and something else. */
          reasons: z.array(z.object({ id: z.string(), title: z.string() })),
          routes: z.array(z.enum(reportRoutes)),
          report: report.nullable(),
        }),
      },
    },
    {
      method: 'post',
      path: `${path}/reports`,
      summary: `Ask for a ${target} to be looked at. Doing so again is the same report.`,
      body: reportForm,
      answers: { 201: z.object({ report }) },
    },
  ]
}

export const reportOperations: readonly Operation[] = [
  ...form('post', '/p/:id'),
  ...form('thread', '/t/:id'),
  ...form('member', '/m/:handle'),
  ...form('decision', '/me/decisions/:id'),
  {
    method: 'get',
    path: '/me/reports',
    summary: 'List one’s own reports, newest first.',
    query: { after: 'Where the page before ended: its `next`.' },
    answers: { 200: z.object({ reports: z.array(ownReport), next }) },
  },
  {
    method: 'delete',
    path: '/me/reports/:id',
    summary: 'Take a report back. A case without any left is read last, and closes after a week.',
    answers: { 204: null },
  },
]

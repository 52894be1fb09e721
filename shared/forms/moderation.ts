/** Reporting a post, and the cases that come of it. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { oneOf, tick } from './fields.ts'

/** Why somebody asks for a post to be read; the first two are read before all others. */
export const reportReasons = [
  'threat',
  'personal',
  'unkind',
  'unsafe',
  'pressure',
  'other',
] as const
export type ReportReason = (typeof reportReasons)[number]

/** Who should read a report: any moderator, none who wrote in the thread, or only overseers. */
export const reportRoutes = ['any', 'uninvolved', 'overseers'] as const
export type ReportRoute = (typeof reportRoutes)[number]

/** What a case can be about. */
export const caseTargets = ['post', 'thread', 'member', 'decision'] as const
export type CaseTarget = (typeof caseTargets)[number]

export const caseStates = [
  'open',
  'claimed',
  'needs-second',
  'decided',
  'closed',
  'appealed',
] as const
export type CaseState = (typeof caseStates)[number]

/** How far a report is, as far as whoever made it is told. Once taken back, it is closed. */
export const reportStates = ['open', 'claimed', 'decided', 'closed'] as const
export type ReportState = (typeof reportStates)[number]

/** `POST /p/:id/reports`, and the same for threads, members and decisions. */
export const reportForm = z.object({
  /** The id of one of the community's rules, or a reason that stands for itself. */
  reason: z
    .string({ error: 'form.choice' })
    .min(1, { error: 'form.choice' })
    .max(40, { error: 'form.choice' }),
  note: plainText({ max: limits.reportNoteLength, multiline: true }).default(''),
  route: oneOf(reportRoutes).default('any'),
  /** Fold it for oneself, and what else stands under the name; whatever comes of the report. */
  hide: tick,
  mute: tick,
  /** Not to be told what comes of it; one still finds that among one's reports. */
  quiet: tick,
})

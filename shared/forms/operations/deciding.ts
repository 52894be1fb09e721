/** Calls about deciding, and about asking for another look. */
import { z } from 'zod'
import { id, next, time } from '../answers.ts'
import {
  appealForm,
  appealOutcomes,
  appealParts,
  appealStates,
  appealWordsForm,
  decideForm,
  decisionStates,
  hearForm,
  measures,
  secondForm,
  statementForm,
} from '../deciding.ts'
import { caseTargets } from '../moderation.ts'
import type { Operation } from '../operation.ts'
import { oneCase, said } from './moderation.ts'

const deciding: Operation[] = [
  {
    method: 'post',
    path: '/moderation/cases/:id/decide',
    summary:
      'Decide a case, taking it on as well; what is heavy waits for a second person (`needs-second`). ' +
      '`none`: nothing is needed; `note`: a word to the member that counts for nothing; ' +
      '`reverse`: takes a reported decision back. Times: `ask-edit` 72 hours, `freeze` up to 7 days ' +
      'or open-ended, `slow` up to 24 hours, `warning` 90 days, `hold` up to 7 days. Moderators and ' +
      'overseers.',
    body: decideForm,
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/second',
    summary:
      'Agree with what was proposed, or not. Whoever reads the case and has not proposed it.',
    body: secondForm,
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/hear',
    summary: 'Answer an appeal. Whoever reads the case and had no part in the decision.',
    body: hearForm,
    answers: { 200: oneCase },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/words',
    summary: 'Ask or tell whoever appealed something, in the name of the team.',
    body: appealWordsForm,
    answers: { 200: oneCase },
  },
]

const appealed = z.object({
  id,
  action: z.enum(measures),
  reason: z.string(),
  decidedAt: time,
  /** What one has said about it; null before that. */
  statement: z.string().nullable(),
})

const deciders: Operation[] = [
  {
    method: 'get',
    path: '/moderation/appealed',
    summary: 'List what one has decided and others look at again. Of the team.',
    answers: { 200: z.object({ decisions: z.array(appealed) }) },
  },
  {
    method: 'post',
    path: '/moderation/appealed/:id/statement',
    summary: 'Say something about it, once, to those who look again. Whoever decided.',
    body: statementForm,
    answers: { 201: z.object({ decision: appealed }) },
  },
]

const appeal = z.object({
  id,
  state: z.enum(appealStates),
  text: z.string(),
  lodgedAt: time,
  outcome: z.enum(appealOutcomes).nullable(),
  reason: z.string().nullable(),
  words: z.array(said),
})

const forReporter = z.object({
  id,
  part: z.enum(appealParts),
  about: z.enum(caseTargets),
  acted: z.boolean(),
  state: z.enum(decisionStates),
  decidedAt: time,
  appealUntil: time,
  appeal: appeal.nullable(),
  /** For a reporter, only where nothing was done. */
  reason: z.string().nullable(),
})

const decision = z.union([
  forReporter.extend({
    action: z.enum(measures),
    /** In its wording of the day. */
    rule: z.string().nullable(),
    facts: z.string(),
    message: z.string(),
    note: z.string().nullable(),
    /** Something automatic had acted on it before. */
    automatic: z.boolean(),
    until: time.nullable(),
    endedAt: time.nullable(),
    /** Where one’s own post stands. */
    post: id.nullable(),
    /** One’s own text as it stood, as HTML. */
    content: z.string().nullable(),
  }),
  forReporter,
])

const own: Operation[] = [
  {
    method: 'get',
    path: '/me/decisions',
    summary: 'List decisions about oneself, and on one’s reports, newest first.',
    query: { after: 'Where the page before ended: its `next`.' },
    answers: { 200: z.object({ decisions: z.array(decision), next }) },
  },
  {
    method: 'get',
    path: '/me/decisions/:id',
    summary: 'Read a decision that concerns one.',
    answers: { 200: z.object({ decision }) },
  },
  {
    method: 'post',
    path: '/me/decisions/:id/appeal',
    summary: 'Ask for another look, once for each decision, within 180 days.',
    body: appealForm,
    answers: { 201: z.object({ appeal }) },
  },
  {
    method: 'post',
    path: '/me/decisions/:id/words',
    summary: 'Add something to what one has asked.',
    body: appealWordsForm,
    answers: { 200: z.object({ decision }) },
  },
]

export const decidingOperations: readonly Operation[] = [...deciding, ...deciders, ...own]

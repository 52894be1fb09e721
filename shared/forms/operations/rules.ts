/** Calls about the community's rules. */
import { z } from 'zod'
import { id, time } from '../answers.ts'
import { reportReasons } from '../moderation.ts'
import type { Operation } from '../operation.ts'
import { rulesForm } from '../rules.ts'

const edition = z.object({
  version: z.int(),
  createdAt: time,
  rules: z.array(
    z.object({
      /** Stays the same when the rule is worded anew; a report may name it as its reason. */
      id,
      /** The reason for a report that it stands for. */
      about: z.enum(reportReasons),
      title: z.string(),
      body: z.string(),
    }),
  ),
})

export const ruleOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/rules',
    summary: 'Read the community’s rules in force.',
    answers: { 200: z.object({ rules: edition.nullable() }) },
  },
  {
    method: 'put',
    path: '/rules',
    summary: 'Put new rules in force, as a new version. The owner.',
    body: rulesForm,
    answers: { 200: z.object({ rules: edition }) },
  },
  {
    method: 'get',
    path: '/rules/:version',
    summary: 'Read an earlier version of the rules.',
    answers: { 200: z.object({ rules: edition }) },
  },
  {
    method: 'get',
    path: '/community/rules',
    summary: 'Show the form for the rules. The owner.',
    answers: { 200: z.object({ rules: edition.nullable() }) },
  },
]

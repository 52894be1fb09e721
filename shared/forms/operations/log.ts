/** Calls about what members read of the decisions of their moderation team. */
import { z } from 'zod'
import { next } from '../answers.ts'
import { measures } from '../deciding.ts'
import { redaction } from '../log.ts'
import type { Operation } from '../operation.ts'
import { unmaskingGrounds } from '../team.ts'

const entry = z.object({
  id: z.string(),
  /** The Monday of its week. */
  week: z.iso.date(),
  action: z.enum(measures),
  reason: z.string().nullable(),
  struck: z.string().nullable(),
  rule: z.string().nullable(),
  space: z.object({ name: z.string(), slug: z.string() }).nullable(),
  hours: z.int().nullable(),
  insteadOf: z.string().nullable(),
  by: z.string(),
  twoPeople: z.boolean(),
  decidedAlone: z.boolean(),
  aboutYou: z.boolean(),
})

/** That somebody looked behind an alias: on the first page, a fortnight later. */
const look = z.object({ week: z.iso.date(), ground: z.enum(unmaskingGrounds) })

const hours = z.object({ median: z.number(), ninety: z.number() }).nullable()

const month = z.object({
  month: z.string(),
  reports: z.int().nullable(),
  firstLook: hours,
  decision: hours,
  measures: z.record(z.string(), z.int()),
  rules: z.record(z.string(), z.int()),
  appeals: z.int(),
  reversals: z.int(),
  looksBehind: z.int(),
})

export const logOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/moderation/log',
    summary: 'Read what has been decided, as members may: delayed, and without names. Members.',
    query: { after: 'Where the page before ended: its `next`.' },
    answers: { 200: z.object({ entries: z.array(entry), looksBehind: z.array(look), next }) },
  },
  {
    method: 'get',
    path: '/moderation/numbers',
    summary: 'Read the months that are over in numbers. Members.',
    answers: { 200: z.object({ months: z.array(month) }) },
  },
  {
    method: 'get',
    path: '/moderation/log/:id/redact',
    summary: 'Read the line whose reason one would strike. Overseers and the owner.',
    answers: { 200: z.object({ entry }) },
  },
  {
    method: 'post',
    path: '/moderation/log/:id/redact',
    summary: 'Strike the reason of a line; the line stays. Overseers and the owner.',
    body: redaction,
    answers: { 200: z.object({ entry: entry.nullable() }) },
  },
]

/** Calls about one's own standing, and the team's notes. */
import { z } from 'zod'
import { id, time } from '../answers.ts'
import { measures } from '../deciding.ts'
import type { Operation } from '../operation.ts'
import { commonness, staffNoteForm } from '../standing.ts'
import { unmaskingGrounds } from '../team.ts'

const standing = z.object({
  measures: z.array(
    z.object({
      id,
      measure: z.enum(measures),
      /** The rule as it read on that day; empty where there was none. */
      rule: z.string(),
      decidedAt: time,
      until: time.nullable(),
      state: z.enum(['in-force', 'lapsed', 'reversed']),
    }),
  ),
  /** How many others have met with a measure within a year. */
  common: z.enum(commonness),
  /** When and why somebody looked behind an alias of one’s own. */
  looksBehind: z.array(z.object({ at: time, ground: z.enum(unmaskingGrounds) })),
})

const note = z.object({
  id,
  /** The name in the team of whoever signed it. */
  by: z.string(),
  mine: z.boolean(),
  facts: z.string(),
  thoughts: z.string(),
  writtenAt: time,
  expiresAt: time,
})

export const standingOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/standing',
    summary: 'Read every measure that has concerned one, with its rule and its end.',
    answers: { 200: standing },
  },
  {
    method: 'get',
    path: '/moderation/notes',
    summary: 'Read the team’s notes about a member. Moderators and overseers.',
    query: { handle: 'Whose notes.' },
    answers: { 200: z.object({ member: z.string().optional(), notes: z.array(note) }) },
  },
  {
    method: 'post',
    path: '/moderation/notes',
    summary: 'Write a note about a member down. Moderators and overseers.',
    body: staffNoteForm,
    answers: { 201: z.object({ note: z.object({ id }) }) },
  },
  {
    method: 'put',
    path: '/moderation/notes/:id',
    summary: 'Keep a note for another year. Moderators and overseers.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/moderation/notes/:id',
    summary: 'Delete a note. Whoever wrote it, and overseers.',
    answers: { 204: null },
  },
]

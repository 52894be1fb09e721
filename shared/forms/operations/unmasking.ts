/** Calls about looking behind an alias. */
import { z } from 'zod'
import { time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { unmaskingForm, unmaskingGrounds, unmaskingSecondForm, unmaskingStates } from '../team.ts'

const answer = z.object({
  unmasking: z
    .object({
      state: z.enum(unmaskingStates),
      ground: z.enum(unmaskingGrounds),
      words: z.string(),
      later: z.string(),
      askedBy: z.enum(['you', 'another']),
      askedAt: time,
      /** The handle, for the two who agreed on it and for an hour. */
      handle: z.string().nullable(),
      shownUntil: time.nullable(),
    })
    .nullable(),
})

export const unmaskingOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/moderation/cases/:id/unmasking',
    summary: 'Read whether somebody asks to look behind the alias. Those who were given the case.',
    answers: { 200: answer },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/unmasking',
    summary: 'Ask to look behind the alias. Those who were given the case.',
    body: unmaskingForm,
    answers: { 201: answer },
  },
  {
    method: 'post',
    path: '/moderation/cases/:id/unmasking/second',
    summary: 'Agree to it or decline. Those who were given the case, but not who asked.',
    body: unmaskingSecondForm,
    answers: { 200: answer },
  },
]

/** Calls about being worried about somebody. */
import { z } from 'zod'
import { id, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { checkInAnswer, checkInsWelcome } from '../worry.ts'

const name = z.object({ name: z.string() })
/** The same whatever comes of it. */
const passedOn = z.object({ passedOn: z.literal(true) })

export const worryOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/worry',
    summary: 'Read what one can say to somebody one is worried about.',
    answers: { 200: z.object({}) },
  },
  {
    method: 'get',
    path: '/m/:handle/worry',
    summary: 'Show the form that has a member asked whether a check-in would be welcome.',
    answers: { 200: name },
  },
  {
    method: 'post',
    path: '/m/:handle/worry',
    summary: 'Have a member asked, without saying by whom. The answer is told to nobody.',
    answers: { 200: passedOn },
  },
  {
    method: 'get',
    path: '/p/:id/worry',
    summary: 'Show the same form for whoever wrote a post, also under an alias.',
    answers: { 200: name },
  },
  {
    method: 'post',
    path: '/p/:id/worry',
    summary: 'Have whoever wrote a post asked.',
    answers: { 200: passedOn },
  },
  {
    method: 'get',
    path: '/me/check-ins',
    summary: 'Read the question that waits for one, and whether one may be asked.',
    answers: {
      200: z.object({
        question: z.object({ id, askedAt: time }).nullable(),
        welcome: z.boolean(),
      }),
    },
  },
  {
    method: 'put',
    path: '/me/check-ins',
    summary: 'Say whether one may be asked at all.',
    body: checkInsWelcome,
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/me/check-ins/:id',
    summary: 'Answer the question. The answer goes to nobody and is not kept.',
    body: checkInAnswer,
    answers: { 204: null },
  },
]

/** Calls about what posts ask. */
import { z } from 'zod'
import { post } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { pollVote } from '../polls.ts'

export const pollOperations: readonly Operation[] = [
  {
    method: 'put',
    path: '/p/:id/poll/votes',
    summary: 'Choose among the answers that a post offers, in place of what one chose before.',
    body: pollVote,
    answers: { 200: z.object({ post }) },
  },
  {
    method: 'delete',
    path: '/p/:id/poll/votes',
    summary: 'Take one’s choice back, while the poll is open.',
    answers: { 200: z.object({ post }) },
  },
  {
    method: 'put',
    path: '/p/:id/poll/closed',
    summary: 'Close what one has asked, before its time or without one. It cannot be opened again.',
    answers: { 200: z.object({ post }) },
  },
]

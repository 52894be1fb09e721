/** Calls about the hours of the moderation team, and what its people set for themselves. */
import { z } from 'zod'
import { hoursForm, limitsForm, tieForm } from '../duty.ts'
import { reportReasons } from '../moderation.ts'
import type { Operation } from '../operation.ts'

const done = { 204: null }

export const rotaOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/moderation/duty',
    summary: 'Read one’s own hours, limits and ties. Moderators and overseers.',
    answers: {
      200: z.object({
        zone: z.string(),
        /** For each day from Monday on. */
        hours: z.array(z.string()),
        limits: z.array(z.enum(reportReasons)),
        /** Handles of those whom one knows outside. */
        ties: z.array(z.string()),
        heavyThisWeek: z.int(),
        /** Whether it is time to say whether one still wants to do this. */
        asked: z.boolean(),
      }),
    },
  },
  {
    method: 'put',
    path: '/moderation/duty/hours',
    summary: 'Mark when one is usually there. Moderators and overseers.',
    body: hoursForm,
    answers: done,
  },
  {
    method: 'put',
    path: '/moderation/duty/limits',
    summary: 'Say for which reasons one takes no reports. Moderators and overseers.',
    body: limitsForm,
    answers: done,
  },
  {
    method: 'put',
    path: '/moderation/duty/ties',
    summary: 'Say that one knows a member outside. Moderators and overseers.',
    body: tieForm,
    answers: done,
  },
  {
    method: 'delete',
    path: '/moderation/duty/ties',
    summary: 'Take that back. Moderators and overseers.',
    body: tieForm,
    answers: done,
  },
  {
    method: 'put',
    path: '/moderation/duty/still',
    summary: 'Say that one still wants to do this. Moderators and overseers.',
    answers: done,
  },
  {
    method: 'post',
    path: '/moderation/duty/end',
    summary: 'Step down as moderator and overseer. Moderators and overseers.',
    answers: done,
  },
]

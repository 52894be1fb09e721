/** Calls about the role of peer clinician, and the card that comes with it. */
import { z } from 'zod'
import { card, memberName, time } from '../answers.ts'
import { cardForm, clinicianDecision, clinicianRequest, endedRole } from '../clinicians.ts'
import type { Operation } from '../operation.ts'

export const clinicianOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/clinician',
    summary: 'Read how one stands with the role of peer clinician.',
    answers: {
      200: z.object({
        isClinician: z.boolean(),
        request: z.object({ words: z.string(), askedAt: time }).nullable(),
        vouchedBy: z.array(memberName),
        record: z.array(
          z.object({
            at: time,
            what: z.enum(['asked', 'withdrawn', 'granted', 'declined', 'given-up', 'ended']),
            through: z.enum(['self', 'team', 'peers', 'operator']),
            reason: z.string(),
          }),
        ),
      }),
    },
  },
  {
    method: 'post',
    path: '/me/clinician-request',
    summary: 'Ask to be known as a peer clinician.',
    body: clinicianRequest,
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/clinician-request',
    summary: 'Take the request back.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/clinician',
    summary: 'Give the role up.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/clinician/news',
    summary: 'Put away what was decided about one’s role.',
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/m/:handle/clinician-vouch',
    summary: 'Vouch for a member as a peer clinician. Peer clinicians.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/m/:handle/clinician-vouch',
    summary: 'Take that word back.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/me/clinician/card',
    summary: 'Read one’s card “Before you confide”. Peer clinicians.',
    answers: { 200: z.object({ card: card.nullable() }) },
  },
  {
    method: 'put',
    path: '/me/clinician/card',
    summary: 'Write it; whoever sees one’s page sees it.',
    body: cardForm,
    answers: { 200: z.object({ card }) },
  },
  {
    method: 'delete',
    path: '/me/clinician/card',
    summary: 'Take it away.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/clinician-requests',
    summary: 'List who asks to be known as a peer clinician. The moderation team.',
    answers: {
      200: z.object({
        requests: z.array(z.object({ member: memberName, words: z.string(), askedAt: time })),
      }),
    },
  },
  {
    method: 'get',
    path: '/clinician-requests/decided',
    summary: 'List who of the team decided about the role. Overseers and the owner.',
    answers: {
      200: z.object({
        decided: z.array(
          z.object({
            at: time,
            what: z.enum(['granted', 'declined', 'ended']),
            by: z.string().nullable(),
          }),
        ),
      }),
    },
  },
  {
    method: 'put',
    path: '/clinician-requests/:id',
    summary: 'Decide about a member’s request. The moderation team.',
    body: clinicianDecision,
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/clinician-requests/ended',
    summary: 'End a member’s role; they are told why. The moderation team.',
    body: endedRole,
    answers: { 204: null },
  },
]

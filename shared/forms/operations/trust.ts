/** Calls about contact points, and vouching. */
import { z } from 'zod'
import { id, memberName } from '../answers.ts'
import { contactPointForm } from '../contact-points.ts'
import type { Operation } from '../operation.ts'

const contactPoint = z.object({
  id,
  hint: z.string(),
  confirmed: z.boolean(),
  /** Whether the address itself is kept. */
  mail: z.boolean(),
  /** Whether notices are mailed there: to one at most. */
  letters: z.boolean(),
})
const one = z.object({ contactPoint })

const contactPoints: Operation[] = [
  {
    method: 'get',
    path: '/me/contact-points',
    summary: 'List the e-mail addresses one has left, and read whether any can be confirmed here.',
    answers: {
      200: z.object({ contactPoints: z.array(contactPoint), canSend: z.boolean() }),
    },
  },
  {
    method: 'post',
    path: '/me/contact-points',
    summary: 'Leave an e-mail address; a mail with a link confirms it. Doing so again asks again.',
    body: contactPointForm,
    answers: { 201: one },
  },
  {
    method: 'delete',
    path: '/me/contact-points/:id',
    summary: 'Take an e-mail address back.',
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/me/contact-points/:id/letters',
    summary: 'Have notices mailed to this address, one that is kept for mail, and to no other.',
    answers: { 200: one },
  },
  {
    method: 'get',
    path: '/confirm/:token',
    summary: 'Read which of one’s addresses a link would confirm. Changes nothing.',
    answers: { 200: one },
  },
  {
    method: 'post',
    path: '/confirm/:token',
    summary: 'Confirm one’s address with the link that was mailed to it.',
    answers: { 200: one },
  },
]

const vouching: Operation[] = [
  {
    method: 'get',
    path: '/me/vouches',
    summary: 'Read who vouches for one, and for whom one does.',
    answers: {
      200: z.object({
        vouched: z.boolean(),
        by: z.array(memberName),
        given: z.array(memberName),
      }),
    },
  },
  {
    method: 'put',
    path: '/m/:handle/vouch',
    summary: 'Vouch for a member; for those who are vouched for themselves.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/m/:handle/vouch',
    summary: 'Take one’s word for a member back.',
    answers: { 204: null },
  },
]

export const trustOperations: readonly Operation[] = [...contactPoints, ...vouching]

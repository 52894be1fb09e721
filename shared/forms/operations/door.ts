/** Calls that let people in: invitations and approvals. */
import { z } from 'zod'
import { id, time } from '../answers.ts'
import { approval } from '../approvals.ts'
import { newInvitation } from '../invitations.ts'
import type { Operation } from '../operation.ts'

const invitation = z.object({ id, createdAt: time, expiresAt: time, withdrawn: z.boolean() })
const answered = z.object({ question: z.string(), answer: z.string() })
const waiting = z.object({ id, handle: z.string(), since: time, answers: z.array(answered) })

export const doorOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/invitations',
    summary: 'List the invitations one has made. Nothing tells whether they were used.',
    answers: { 200: z.object({ invitations: z.array(invitation) }) },
  },
  {
    method: 'post',
    path: '/invitations',
    summary: 'Make an invitation. Its code is shown this once.',
    body: newInvitation,
    answers: { 201: z.object({ code: z.string(), url: z.url() }) },
  },
  {
    method: 'delete',
    path: '/invitations/:id',
    summary: 'Withdraw an invitation one has made.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/approvals',
    summary: 'List the people who wait to be let in. The moderation team.',
    answers: { 200: z.object({ waiting: z.array(waiting) }) },
  },
  {
    method: 'put',
    path: '/approvals/:id',
    summary: 'Let somebody in, or not. The moderation team.',
    body: approval,
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/welcome',
    summary: 'Put away what the moderation team wrote when it let one in.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/declined',
    summary: 'Put away the page that says that one was not let in.',
    answers: { 204: null },
  },
]

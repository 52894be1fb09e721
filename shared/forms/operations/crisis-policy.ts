/** Calls about the crisis policy. */
import { z } from 'zod'
import { time } from '../answers.ts'
import { policyForm, policySeen } from '../crisis-policy.ts'
import type { Operation } from '../operation.ts'

const policy = z.object({
  version: z.int(),
  /** What we do, what we never do, what we must do. */
  can: z.string(),
  never: z.string(),
  must: z.string(),
  createdAt: time,
})

export const crisisPolicyOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/crisis-policy',
    summary: 'Read what happens here when somebody is in danger.',
    answers: { 200: z.object({ policy: policy.nullable() }) },
  },
  {
    method: 'put',
    path: '/crisis-policy',
    summary: 'Put a new version of the crisis policy in force. The owner.',
    body: policyForm,
    answers: { 200: z.object({ policy }) },
  },
  {
    method: 'put',
    path: '/crisis-policy/seen',
    summary: 'Note that one has read it: it is not shown before posting any more.',
    body: policySeen,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/crisis-policy/:version',
    summary: 'Read an earlier version of the crisis policy.',
    answers: { 200: z.object({ policy }) },
  },
  {
    method: 'get',
    path: '/community/crisis-policy',
    summary: 'Show the form for the crisis policy. The owner.',
    answers: { 200: z.object({ policy: policy.nullable() }) },
  },
]

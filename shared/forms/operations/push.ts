/** Calls about notices on one's devices. */
import { z } from 'zod'
import { id, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { pushForm } from '../push.ts'

const device = z.object({
  /** The id of the session it belongs to. */
  id,
  device: z.string(),
  createdAt: time,
  current: z.boolean(),
  /** True once its push service knows it no more. */
  ended: z.boolean(),
})

export const pushOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/push',
    summary: 'List the devices on which one gets notices, and the key that browsers need for that.',
    answers: { 200: z.object({ key: z.string(), devices: z.array(device) }) },
  },
  {
    method: 'post',
    path: '/me/push',
    summary: 'Get notices on the device of this session, as the Push API of browsers gives it.',
    body: pushForm,
    answers: { 201: z.object({ device }) },
  },
  {
    method: 'delete',
    path: '/me/push',
    summary: 'Get no more notices on the device of this session.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/push/:id',
    summary: 'Get no more notices on a device.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/me/push/test',
    summary: 'Have a note sent to the device of this session now.',
    answers: { 200: z.object({ outcome: z.enum(['sent', 'gone', 'refused', 'later']) }) },
  },
]

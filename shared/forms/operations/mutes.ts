/** Calls about what members fold for themselves. */
import { z } from 'zod'
import { author, id } from '../answers.ts'
import { mutedAlias } from '../mutes.ts'
import type { Operation } from '../operation.ts'

const title = z.string().nullable()

/** Whom and what somebody has folded for themselves. */
export const folded = z.object({
  muted: z.array(z.string()),
  aliases: z.array(z.object({ thread: id, title, alias: z.string() })),
  hidden: z.array(z.object({ id, thread: id, title, author })),
})

export const muteOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/mutes',
    summary: 'List whom and what one has folded for oneself.',
    answers: { 200: folded },
  },
  {
    method: 'delete',
    path: '/me/mutes',
    summary: 'Unfold the posts under an alias in its thread.',
    body: mutedAlias,
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/m/:handle/mute',
    summary: 'Fold what a member writes under their name, for oneself alone.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/m/:handle/mute',
    summary: 'Unfold it.',
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/p/:id/mute',
    summary: 'Fold, for oneself, what is written under the name or alias of a post.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/p/:id/mute',
    summary: 'Unfold what is written under that name or alias.',
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/p/:id/hidden',
    summary: 'Fold a post for oneself.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/p/:id/hidden',
    summary: 'Unfold a post.',
    answers: { 204: null },
  },
]

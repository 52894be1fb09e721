/** Calls about talking with the moderation team. */
import { z } from 'zod'
import { id, next, thread, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { listed as listedCase } from './moderation.ts'
import {
  matterForm,
  matterRoutes,
  matterStateForm,
  matterStates,
  matterWordsForm,
  unansweredForm,
} from '../team.ts'

const after = { after: 'Where the page before ended: its `next`.' }

const matter = z.object({
  id,
  subject: z.string(),
  /** `open` waits for the team, `answered` for the member. */
  state: z.enum(matterStates),
  route: z.enum(matterRoutes),
  openedAt: time,
  movedAt: time,
})

/** The team is told whose it is. */
const heard = matter.extend({ member: z.string() })

const full = {
  posts: z.array(id),
  words: z.array(
    z.object({
      /** The member’s handle, or the name in the team of whoever answered. */
      by: z.string(),
      byTeam: z.boolean(),
      words: z.string(),
      at: time,
    }),
  ),
}

/** A conversation with the team, as its member reads it. */
export const talk = matter.extend(full)

const own = z.object({ matter: talk })
const one = z.object({ matter: heard.extend(full) })

export const teamOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/team',
    summary: 'List what one has brought to the moderation team, what moved last first.',
    query: after,
    answers: { 200: z.object({ matters: z.array(matter), next }) },
  },
  {
    method: 'post',
    path: '/me/team',
    summary: 'Begin a conversation with the moderation team. Also while one is paused.',
    body: matterForm,
    answers: { 201: own },
  },
  {
    method: 'get',
    path: '/me/team/:id',
    summary: 'Read one of one’s own conversations with the team.',
    answers: { 200: own },
  },
  {
    method: 'post',
    path: '/me/team/:id/words',
    summary: 'Say something in it, which opens it again when it was closed.',
    body: matterWordsForm,
    answers: { 201: own },
  },
  {
    method: 'put',
    path: '/me/team/:id/state',
    summary: 'Close it, or open it again.',
    body: matterStateForm,
    answers: { 200: own },
  },
  {
    method: 'get',
    path: '/moderation/team',
    summary: 'List the conversations with members one was given. Moderators and overseers.',
    query: { ...after, state: z.enum(matterStates) },
    answers: { 200: z.object({ matters: z.array(heard), next }) },
  },
  {
    method: 'get',
    path: '/moderation/team/:id',
    summary: 'Read a conversation one was given. Moderators and overseers.',
    answers: { 200: one },
  },
  {
    method: 'post',
    path: '/moderation/team/:id/words',
    summary: 'Answer for the team. Moderators and overseers it was given to.',
    body: matterWordsForm,
    answers: { 201: one },
  },
  {
    method: 'put',
    path: '/moderation/team/:id/state',
    summary: 'Close it, or open it again. Moderators and overseers it was given to.',
    body: matterStateForm,
    answers: { 200: one },
  },
  {
    method: 'get',
    path: '/moderation/hand-over',
    summary: 'Read all that is open and was given to one. Moderators and overseers.',
    answers: {
      200: z.object({
        yours: z.array(listedCase),
        /** Waits for a second person. */
        second: z.array(listedCase),
        others: z.array(listedCase),
        free: z.array(listedCase),
        waiting: z.array(heard),
        answered: z.array(heard),
      }),
    },
  },
  {
    method: 'get',
    path: '/moderation/unanswered',
    summary: 'List threads that nobody has answered, newest first. Moderators and overseers.',
    query: unansweredForm.shape,
    answers: { 200: z.object({ hours: z.int(), threads: z.array(thread) }) },
  },
]

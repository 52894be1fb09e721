/** Calls about what is done to posts and threads there and then, and about posts that are read first. */
import { z } from 'zod'
import { author, id, item, next, post, thread, time } from '../answers.ts'
import { askForm, holdingForm } from '../holding.ts'
import { aidForm, freezeForm, slowForm } from '../measures.ts'
import type { Operation } from '../operation.ts'

const changed = { 200: z.object({ post }) }

const calming: Operation[] = [
  {
    method: 'get',
    path: '/p/:id/calm',
    summary: 'Read what can be done about a post; for whoever began its thread, and moderators.',
    answers: { 200: z.object({ post: item }) },
  },
  {
    method: 'put',
    path: '/p/:id/fold',
    summary: 'Fold a post for some hours, as first aid; moderators, about posts of others.',
    body: aidForm,
    answers: changed,
  },
  {
    method: 'delete',
    path: '/p/:id/fold',
    summary: 'Unfold a post that was folded as first aid; moderators.',
    answers: changed,
  },
  {
    method: 'put',
    path: '/p/:id/freeze',
    summary:
      'Close a post and what is below it to replies: whoever began its thread, or, for some hours, moderators.',
    body: freezeForm,
    answers: changed,
  },
  {
    method: 'delete',
    path: '/p/:id/freeze',
    summary: 'Open it to replies again, in the way in which it was closed.',
    answers: changed,
  },
  {
    method: 'get',
    path: '/t/:id/slow',
    summary: 'Read how a thread is slowed; for whoever began it, and moderators.',
    answers: { 200: z.object({ thread }) },
  },
  {
    method: 'put',
    path: '/t/:id/slow',
    summary:
      'Slow a thread: one reply of each member in so many minutes, and one more for each reply to them.',
    body: slowForm,
    answers: { 200: z.object({ thread }) },
  },
  {
    method: 'delete',
    path: '/t/:id/slow',
    summary: 'Let a thread go at its own pace again.',
    answers: { 200: z.object({ thread }) },
  },
]

const why = z.enum(['first', 'words', 'member'])

const held = z.object({
  id,
  author,
  why,
  list: z.string().nullable(),
  since: time,
  late: z.boolean(),
  asked: z.string().nullable(),
  isOpening: z.boolean(),
  title: z.string(),
  space: z.object({ slug: z.string(), name: z.string() }),
  html: z.string(),
  contentNote: z.string().nullable(),
})

const wordList = z.object({ name: z.string(), words: z.array(z.string()) })
const settings = z.object({ first: z.boolean(), lists: z.array(wordList) })

const holding: Operation[] = [
  {
    method: 'get',
    path: '/moderation/held',
    summary: 'List the posts that wait to be read by the one who asks; moderators.',
    query: { after: 'Continue after this page.' },
    answers: { 200: z.object({ posts: z.array(held), next }) },
  },
  {
    method: 'post',
    path: '/moderation/held/:id/release',
    summary: 'Let others see a post that waits; moderators.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/moderation/held/:id/ask',
    summary: 'Ask the author of a post that waits to change it first; moderators.',
    body: askForm,
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/community/holding',
    summary: 'Read which posts are read before others see them; the owner.',
    answers: { 200: settings },
  },
  {
    method: 'put',
    path: '/community/holding',
    summary: 'Set which posts are read before others see them; the owner.',
    body: holdingForm,
    answers: { 200: settings },
  },
  {
    method: 'get',
    path: '/word-lists',
    summary: 'Read the lists of words that hold a post.',
    answers: { 200: z.object({ lists: z.array(wordList) }) },
  },
]

export const measureOperations: readonly Operation[] = [...calming, ...holding]

/** Calls that read and write conversations. */
import { z } from 'zod'
import { id, item, listedSpace, next, post, space, thread, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import {
  editedPost,
  movedThread,
  newAudience,
  newReply,
  newThread,
  previewed,
  reactionField,
  readUpTo,
} from '../posts.ts'

const after = { after: 'Where the page before ended: its `next`.' }
const onePost = z.object({ post })

const spaces: Operation[] = [
  {
    method: 'get',
    path: '/',
    summary: 'List the spaces one may read.',
    answers: { 200: z.object({ spaces: z.array(listedSpace) }) },
  },
  {
    method: 'get',
    path: '/spaces',
    summary: 'List the spaces one may read.',
    answers: { 200: z.object({ spaces: z.array(listedSpace) }) },
  },
  {
    method: 'get',
    path: '/s/:slug',
    summary: 'Read a page of the threads of a space, by last activity.',
    query: after,
    answers: { 200: z.object({ space, threads: z.array(thread), next }) },
  },
  {
    method: 'get',
    path: '/s/:slug/new',
    summary: 'Show the form for a new thread.',
    answers: { 200: z.object({ space }) },
  },
  {
    method: 'post',
    path: '/s/:slug/threads',
    summary: 'Start a thread.',
    body: newThread,
    answers: { 201: z.object({ thread, post }) },
  },
]

/** By post, what one has folded for oneself: the post, whoever wrote it, or a word in it. */
const folded = z.record(id, z.enum(['hidden', 'muted', 'word']))

const threads: Operation[] = [
  {
    method: 'get',
    path: '/t/:id',
    summary: 'Read a page of a thread, in the order of the conversation.',
    query: after,
    answers: { 200: z.object({ thread, posts: z.array(item), folded, next }) },
  },
  {
    method: 'get',
    path: '/t/:id/first-unread',
    summary: 'Find the first post one has not read.',
    answers: { 200: z.object({ post: id.nullable() }) },
  },
  {
    method: 'post',
    path: '/t/:id/posts',
    summary: 'Reply to a thread, or to one of its posts.',
    body: newReply,
    answers: { 201: onePost },
  },
  {
    method: 'put',
    path: '/t/:id/read',
    summary: 'Mark a thread as read up to a post.',
    body: readUpTo,
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/t/:id/lock',
    summary: 'Close a thread to new replies. Moderators.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/t/:id/lock',
    summary: 'Open a thread to new replies again. Moderators.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/t/:id/move',
    summary: 'Show the form that moves a thread. Moderators.',
    answers: { 200: z.object({ thread }) },
  },
  {
    method: 'put',
    path: '/t/:id/space',
    summary: 'Move a thread to another space. Moderators.',
    body: movedThread,
    answers: { 204: null },
  },
]

const revision = z.object({ body: z.string(), contentNote: z.string().nullable(), writtenAt: time })

const posts: Operation[] = [
  {
    method: 'get',
    path: '/p/:id',
    summary: 'Read a post.',
    query: { part: z.literal('article').optional() },
    answers: { 200: onePost },
  },
  {
    method: 'get',
    path: '/p/:id/in-thread',
    summary: 'Find the page of its thread on which a post stands.',
    answers: { 200: z.object({ url: z.string() }) },
  },
  {
    method: 'get',
    path: '/p/:id/edit',
    summary: 'Show the form that edits a post. Its author.',
    answers: { 200: onePost },
  },
  {
    method: 'patch',
    path: '/p/:id',
    summary: 'Edit a post; what is left out stays. Its author.',
    body: editedPost,
    answers: { 200: onePost },
  },
  {
    method: 'get',
    path: '/p/:id/delete',
    summary: 'Show the form that deletes a post. Its author.',
    answers: { 200: onePost },
  },
  {
    method: 'delete',
    path: '/p/:id',
    summary: 'Delete a post, or with `undo` take it back without a trace just after sending.',
    query: { undo: z.literal('1').optional() },
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/p/:id/audience',
    summary: 'Show the form that changes who sees a post. Its author.',
    answers: { 200: onePost },
  },
  {
    method: 'put',
    path: '/p/:id/audience',
    summary: 'Change who sees a post. Its author.',
    body: newAudience,
    answers: { 200: onePost },
  },
  {
    method: 'put',
    path: '/p/:id/reactions/:kind',
    summary: 'React to a post: heard, metoo, thanks or with.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/p/:id/reactions/:kind',
    summary: 'Take a reaction back.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/p/:id/reactions',
    summary: 'React, or take it back when one has; for forms.',
    body: z.object({ react: reactionField }),
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/p/:id/history',
    summary: 'Read the earlier versions of a post. Its author and moderators.',
    answers: { 200: z.object({ revisions: z.array(revision) }) },
  },
  {
    method: 'post',
    path: '/preview',
    summary: 'Render a text as a post would be.',
    body: previewed,
    answers: { 200: z.object({ html: z.string() }) },
  },
]

export const conversationOperations: readonly Operation[] = [...spaces, ...threads, ...posts]

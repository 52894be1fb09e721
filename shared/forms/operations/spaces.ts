/** Calls that look after spaces. */
import { z } from 'zod'
import { listedSpace, space } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { editedSpace, newSpace } from '../spaces.ts'

export const spaceOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/s/:slug/feed',
    summary: 'Read a public space as an Atom feed: what a visitor sees, whoever asks.',
    type: 'application/atom+xml',
    answers: { 200: z.string() },
  },
  {
    method: 'get',
    path: '/community/spaces',
    summary: 'List all spaces in their order, for looking after them. The owner.',
    answers: { 200: z.object({ spaces: z.array(space) }) },
  },
  {
    method: 'get',
    path: '/community/spaces/new',
    summary: 'Show the form for a new space. The owner.',
    answers: { 200: z.object({}) },
  },
  {
    method: 'post',
    path: '/spaces',
    summary: 'Open a space. The owner.',
    body: newSpace,
    answers: { 201: z.object({ space: listedSpace }) },
  },
  {
    method: 'get',
    path: '/s/:slug/edit',
    summary:
      'Show the form for a space, and whether a member may read one by invitation. The owner.',
    query: { handle: 'Who is looked up.' },
    answers: { 200: z.object({ space }) },
  },
  {
    method: 'patch',
    path: '/s/:slug',
    summary: 'Change a space; what is left out stays. The owner.',
    body: editedSpace,
    answers: { 200: z.object({ space: listedSpace }) },
  },
  {
    method: 'put',
    path: '/s/:slug/members/:handle',
    summary: 'Let a member read a space by invitation. The owner.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/s/:slug/members/:handle',
    summary: 'Take a member out of a space by invitation. The owner.',
    answers: { 204: null },
  },
]

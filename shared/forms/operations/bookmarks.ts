/** Calls about bookmarks. */
import { z } from 'zod'
import { next, post, time } from '../answers.ts'
import { bookmarkForm } from '../bookmarks.ts'
import type { Operation } from '../operation.ts'

const bookmark = z.object({
  post,
  note: z.string(),
  remindOn: z.iso.date().nullable(),
  createdAt: time,
})

export const bookmarkOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/bookmarks',
    summary: 'List the posts one has marked and still sees, newest first.',
    query: { after: 'Where the page before ended: its `next`.' },
    answers: { 200: z.object({ bookmarks: z.array(bookmark), total: z.int(), next }) },
  },
  {
    method: 'get',
    path: '/p/:id/bookmark',
    summary: 'Read one’s own bookmark of a post.',
    answers: { 200: z.object({ bookmark: bookmark.nullable() }) },
  },
  {
    method: 'put',
    path: '/p/:id/bookmark',
    summary:
      'Mark a post for oneself, with a note and a day to be reminded; what is left out stays.',
    body: bookmarkForm,
    answers: { 200: z.object({ bookmark }) },
  },
  {
    method: 'delete',
    path: '/p/:id/bookmark',
    summary: 'Take a bookmark away.',
    answers: { 204: null },
  },
]

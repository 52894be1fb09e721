/** Calls about pictures. */
import { z } from 'zod'
import { id, next, time } from '../answers.ts'
import type { Operation } from '../operation.ts'
import { pictureDescription } from '../pictures.ts'

const picture = z.object({
  id,
  /** Where it is, for those who may see the post that it stands in. */
  url: z.string(),
  width: z.int(),
  height: z.int(),
})

const ownPicture = picture.extend({
  description: z.string(),
  moves: z.boolean(),
  /** The post it stands in. */
  post: id.nullable(),
  createdAt: time,
})

export const pictureOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/pictures',
    summary:
      'Add a picture. It stands in a post whose text has `![description](/pictures/ID)`; until then it is one’s own.',
    body: pictureDescription,
    upload: 'picture',
    answers: { 201: z.object({ picture }) },
  },
  {
    method: 'get',
    path: '/pictures/:id',
    summary: 'Look at a picture that stands in something one may read.',
    query: { size: z.literal('small').optional() },
    answers: { 200: z.string() },
    type: 'image/webp',
  },
  {
    method: 'get',
    path: '/pictures/:id/moving',
    summary: 'Look at a picture that moves.',
    answers: { 200: z.string() },
    type: 'image/webp',
  },
  {
    method: 'delete',
    path: '/pictures/:id',
    summary: 'Discard a picture of one’s own that stands in no post.',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/me/pictures',
    summary: 'List one’s own pictures, newest first.',
    query: { after: 'Where the page before ended: its `next`.' },
    answers: { 200: z.object({ pictures: z.array(ownPicture), next }) },
  },
]

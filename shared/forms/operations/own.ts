/** Calls about what is a member's own: profile, posts, drafts, circles, blocks. */
import { z } from 'zod'
import { draftFields } from '../../draft-fields.ts'
import { card, id, item, memberName, next, post, role, time } from '../answers.ts'
import { circleMember, circleName } from '../circles.ts'
import type { Operation } from '../operation.ts'
import { ownPostFilter, ownPostsAudience, ownPostsPreview } from '../own-posts.ts'
import { draftBody } from '../drafts.ts'
import { audienceField } from '../posts.ts'
import { profileForm } from '../profile.ts'
import { languageForm, lookForm } from '../you.ts'

const member = memberName.extend({
  pronouns: z.string(),
  about: z.string(),
  roles: z.array(role),
})
const ownProfile = z.object({ member: member.extend({ audience: audienceField }) })
const after = 'Where the page before ended: its `next`.'

const profile: Operation[] = [
  {
    method: 'get',
    path: '/me',
    summary: 'Read who one is.',
    answers: {
      200: z.object({ member: memberName.extend({ roles: z.array(role) }), unread: z.int() }),
    },
  },
  {
    method: 'post',
    path: '/language',
    summary:
      'Choose the language of pages and mail. Of a visitor, it is kept in a cookie. Sentences in answers, such as the `detail` of an error, come in it, too; everything else is the same in every language.',
    body: languageForm,
    answers: { 200: languageForm },
  },
  {
    method: 'put',
    path: '/me/look',
    summary: 'Choose how pages look.',
    body: lookForm,
    answers: { 200: lookForm },
  },
  {
    method: 'get',
    path: '/m/:handle',
    summary: 'Read a member’s page, with their named posts, newest first.',
    query: { after },
    answers: { 200: z.object({ member, card: card.nullable(), posts: z.array(item), next }) },
  },
  {
    method: 'get',
    path: '/me/profile',
    summary: 'Read one’s own profile.',
    answers: { 200: ownProfile },
  },
  {
    method: 'put',
    path: '/me/profile',
    summary: 'Change one’s profile; what is left out stays.',
    body: profileForm,
    answers: { 200: ownProfile },
  },
]

const preview = z.object({ posts: z.int(), replies: z.int(), audience: audienceField })

const posts: Operation[] = [
  {
    method: 'get',
    path: '/me/posts',
    summary: 'List one’s own posts, newest first.',
    query: { ...ownPostFilter.shape, after },
    answers: { 200: z.object({ posts: z.array(post), next }) },
  },
  {
    method: 'get',
    path: '/me/posts/audience',
    summary: 'Read what would follow from changing who sees many of one’s posts.',
    query: ownPostsPreview.shape,
    answers: { 200: preview },
  },
  {
    method: 'put',
    path: '/me/posts/audience',
    summary: 'Change who sees all of one’s posts that fit everything given.',
    body: ownPostsAudience,
    answers: { 200: z.object({ changed: z.int(), undo: z.string().nullable() }) },
  },
]

const draft = z.object({
  key: z.string(),
  body: z.string(),
  title: z.string(),
  audience: z.string(),
  fields: z.partialRecord(z.enum(draftFields), z.string()),
  updatedAt: time,
})

const drafts: Operation[] = [
  {
    method: 'get',
    path: '/me/drafts',
    summary: 'List one’s drafts.',
    answers: { 200: z.object({ drafts: z.array(draft) }) },
  },
  {
    method: 'get',
    path: '/me/drafts/:key',
    summary: 'Read a draft.',
    answers: { 200: z.object({ draft }) },
  },
  {
    method: 'put',
    path: '/me/drafts/:key',
    summary: 'Keep a draft.',
    body: draftBody,
    answers: { 200: z.object({ draft }) },
  },
  {
    method: 'delete',
    path: '/me/drafts/:key',
    summary: 'Throw a draft away.',
    answers: { 204: null },
  },
]

const circle = z.object({ id, name: z.string(), members: z.array(memberName) })

const circles: Operation[] = [
  {
    method: 'get',
    path: '/me/circles',
    summary: 'List one’s circles.',
    answers: { 200: z.object({ circles: z.array(circle) }) },
  },
  {
    method: 'post',
    path: '/me/circles',
    summary: 'Make a circle.',
    body: circleName,
    answers: { 201: z.object({ circle }) },
  },
  {
    method: 'patch',
    path: '/me/circles/:id',
    summary: 'Give a circle another name.',
    body: circleName,
    answers: { 200: z.object({ circle }) },
  },
  {
    method: 'delete',
    path: '/me/circles/:id',
    summary: 'End a circle; what was meant for it is one’s own then.',
    answers: { 204: null },
  },
  {
    method: 'post',
    path: '/me/circles/:id/members',
    summary: 'Add somebody to a circle; for forms.',
    body: circleMember,
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/me/circles/:id/members/:handle',
    summary: 'Add somebody to a circle.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/circles/:id/members/:handle',
    summary: 'Take somebody out of a circle.',
    answers: { 204: null },
  },
]

const blocks: Operation[] = [
  {
    method: 'get',
    path: '/me/blocks',
    summary: 'List whom one has blocked.',
    answers: { 200: z.object({ blocked: z.array(z.string()) }) },
  },
  {
    method: 'post',
    path: '/me/blocks',
    summary: 'Block somebody; for forms.',
    body: circleMember,
    answers: { 204: null },
  },
  {
    method: 'put',
    path: '/me/blocks/:handle',
    summary: 'Hide oneself and somebody from each other.',
    answers: { 204: null },
  },
  {
    method: 'delete',
    path: '/me/blocks/:handle',
    summary: 'End that.',
    answers: { 204: null },
  },
]

export const ownOperations: readonly Operation[] = [
  ...profile,
  ...posts,
  ...drafts,
  ...circles,
  ...blocks,
]

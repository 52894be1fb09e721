/** The one call that gives a member everything they have written and set. */
import { z } from 'zod'
import { needs, reactionKinds } from '../../vocabulary.ts'
import { id, role, time } from '../answers.ts'
import { folded } from './mutes.ts'
import { followed } from './notices.ts'
import { noticeChoices } from '../notices.ts'
import type { Operation } from '../operation.ts'
import { unmaskingGrounds } from '../team.ts'
import { talk } from './team.ts'
import { audienceField } from '../posts.ts'
import { languages } from '../../languages.ts'
import { themes } from '../you.ts'

const member = z.object({
  id,
  handle: z.string(),
  status: z.string(),
  pronouns: z.string(),
  about: z.string(),
  profileAudience: audienceField,
  theme: z.enum(themes),
  /** Null: as the browser asks. */
  language: z.enum(languages).nullable(),
  joinedAt: time,
  roles: z.array(z.object({ role, since: time })),
})

const post = z.object({
  id,
  thread: z.object({ id, title: z.string().nullable() }),
  space: z.object({ slug: z.string(), name: z.string() }).nullable(),
  isReply: z.boolean(),
  alias: z.string().nullable(),
  /** Markdown. */
  body: z.string(),
  contentNote: z.string().nullable(),
  need: z.enum(needs).nullable(),
  audience: audienceField,
  createdAt: time,
  editedAt: time.nullable(),
  history: z.array(
    z.object({ body: z.string(), contentNote: z.string().nullable(), writtenAt: time }),
  ),
})

const everything = z.object({
  format: z.literal('alongside-export'),
  version: z.literal(1),
  community: z.string(),
  exportedAt: time,
  member,
  joinAnswers: z.array(z.object({ question: z.string(), answer: z.string() })),
  agreements: z.array(z.object({ version: z.int(), acceptedAt: time })),
  posts: z.array(post),
  reactions: z.array(z.object({ post: id, kind: z.enum(reactionKinds), createdAt: time })),
  pictures: z.array(
    z.object({
      id,
      /** Its name in the archive of `/me/export/pictures`. */
      file: z.string(),
      post: id.nullable(),
      description: z.string(),
      createdAt: time,
    }),
  ),
  bookmarks: z.array(
    z.object({
      post: id,
      note: z.string(),
      remindOn: z.iso.date().nullable(),
      createdAt: time,
    }),
  ),
  drafts: z.array(
    z.object({
      key: z.string(),
      body: z.string(),
      title: z.string(),
      audience: z.string(),
      updatedAt: time,
    }),
  ),
  circles: z.array(z.object({ id, name: z.string() })),
  crisisPolicies: z.array(z.object({ version: z.int(), readAt: time })),
  folded,
  following: followed,
  notices: noticeChoices.required(),
  noticeHours: z.object({
    quietFrom: z.int().nullable(),
    quietTo: z.int().nullable(),
    digestHour: z.int(),
    timeZone: z.string(),
  }),
  breakUntil: time.nullable(),
  mutedWords: z.array(z.string()),
  invitations: z.array(
    z.object({ createdAt: time, expiresAt: time, withdrawnAt: time.nullable() }),
  ),
  sessions: z.array(z.object({ device: z.string(), createdAt: time, seenAt: time })),
  passkeys: z.array(z.object({ name: z.string(), createdAt: time, usedAt: time.nullable() })),
  talksWithTeam: z.array(talk),
  /** What the team wrote down of what happened. */
  teamNotes: z.array(z.object({ facts: z.string(), writtenAt: time, expiresAt: time })),
  looksBehindAliases: z.array(z.object({ at: time, ground: z.enum(unmaskingGrounds) })),
})

export const exportOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/me/export',
    summary: 'Take along everything one has written and set, as a file.',
    answers: { 200: everything },
  },
  {
    method: 'get',
    path: '/me/export/pictures',
    summary: 'Take one’s pictures along, as an archive.',
    answers: { 200: z.string() },
    type: 'application/zip',
  },
]

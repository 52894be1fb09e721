/** What JSON answers are made of, as schemas for the API's document. */
import { z } from 'zod'
import {
  hats,
  inviters,
  joiningWays,
  needs,
  pollResults,
  reactionKinds,
  roles,
  sendings,
  spaceAccesses,
} from '../vocabulary.ts'
import { mustReport } from './clinicians.ts'
import { audienceField } from './posts.ts'

/** A public id: opaque, without order. */
export const id = z.string()
export const time = z.iso.datetime()
/** Opaque; for `?after=`. Null on the last page. */
export const next = z.string().nullable()

export const memberName = z.object({ id, handle: z.string() })

export const space = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  access: z.enum(spaceAccesses),
})

export const listedSpace = space.extend({
  threadCount: z.int(),
  lastActivityAt: time.nullable(),
})

export const crisisEntry = z.object({
  name: z.string(),
  how: z.string(),
  where: z.string(),
  mayInvolvePolice: z.boolean(),
  sends: z.enum(sendings).optional(),
  checkedOn: z.string().optional(),
})

export const settings = z.object({
  name: z.string(),
  description: z.string(),
  joining: z.enum(joiningWays),
  questions: z.array(z.string()),
  probationDays: z.int(),
  invitesBy: z.enum(inviters),
  crisis: z.array(crisisEntry),
  hoursFrom: z.int(),
  hoursUntil: z.int(),
  hoursZone: z.string(),
  runBy: z.string(),
  contact: z.string(),
  authorities: z.string(),
  languages: z.string(),
  caseDays: z.int(),
  /** By item of the checklist of the law: the day it was looked at. */
  lawChecked: z.record(z.string(), z.string()),
})

export const agreement = z.object({
  version: z.int(),
  /** Markdown. */
  body: z.string(),
  html: z.string(),
  createdAt: time,
})

export const role = z.enum(roles)

/** A member, or an alias that leads nowhere. */
export const author = z.union([memberName, z.object({ alias: z.string() })])

/** Something in force on a post or a thread: in whose name, why, and until when. */
export const measure = z.object({
  by: z.enum(['team', 'aid', 'author', 'members']),
  reason: z.string(),
  since: time,
  until: time.nullable(),
  /** Of slowing: between two replies of the same member. */
  minutes: z.int().optional(),
})

const measuresOf = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  z.partialRecord(z.enum(kinds), measure).optional()

export const thread = z.object({
  id,
  title: z.string().nullable(),
  author: author.nullable(),
  space: z.object({ id, slug: z.string(), name: z.string() }).nullable(),
  need: z.enum(needs).nullable(),
  contentNote: z.string().nullable(),
  locked: z.boolean(),
  replyCount: z.int(),
  createdAt: time.nullable(),
  lastActivityAt: time.nullable(),
  unread: z.int(),
  measures: measuresOf(['frozen', 'slow']),
})

/** What a peer clinician says before anybody confides in them. */
export const card = z.object({
  country: z.string(),
  role: z.string(),
  mustReport: z.enum(mustReport),
  wouldDo: z.string(),
  writtenAt: time,
})

const place = { id, threadId: id, parentId: id.nullable() }

/** What a post asks; numbers and names are null while they do not show. */
export const poll = z.object({
  several: z.boolean(),
  named: z.boolean(),
  results: z.enum(pollResults),
  closesAt: time.nullable(),
  closed: z.boolean(),
  chosen: z.array(z.int()),
  voters: z.int().nullable(),
  options: z.array(
    z.object({
      number: z.int(),
      words: z.string(),
      votes: z.int().nullable(),
      by: z.array(z.string()).nullable(),
    }),
  ),
})

export const post = z.object({
  ...place,
  author,
  html: z.string(),
  createdAt: time,
  editedAt: time.nullable(),
  contentNote: z.string().nullable(),
  need: z.enum(needs).nullable(),
  /** As whom its writer speaks, if they say so. */
  hat: z.enum(hats).nullable(),
  poll: poll.nullable(),
  reactions: z.partialRecord(z.enum(reactionKinds), z.int()),
  mine: z.boolean(),
  /** The last two are told to its author alone. */
  measures: measuresOf(['folded', 'noted', 'frozen', 'slow', 'removed', 'edit-asked']),
  /** For its author, while it is read before others see it. */
  waiting: z
    .object({
      why: z.enum(['first', 'words', 'member']),
      list: z.string().nullable(),
      since: time,
      late: z.boolean(),
      asked: z.string().nullable(),
      minutes: z.int().nullable(),
    })
    .optional(),
  /** Markdown; its author's alone, as is the audience. */
  body: z.string().optional(),
  audience: audienceField.optional(),
})

/** A post, or what stands where one was. */
export const item = z.union([
  post,
  z.object({
    ...place,
    gone: z.literal(true),
    removed: z.object({ reason: z.string() }).optional(),
  }),
])

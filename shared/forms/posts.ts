/** What may be sent when writing: one schema per form, the same for pages, programs and the API document. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { pollFields } from './polls.ts'
import { hats, needs, plainAudiences, reactionKinds } from '../vocabulary.ts'

/** Whom a post is meant for. */
export const audienceField = z.union(
  [z.enum(plainAudiences), z.templateLiteral(['circle:', z.string().regex(/^[0-9A-Za-z]{1,40}$/)])],
  { error: 'form.choice' },
)

/** A choice that a form leaves empty means that none was made. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    schema.optional(),
  )
}

const yes = z.preprocess(
  (value) => value === true || value === 'on' || value === 'true' || value === '1',
  z.boolean(),
)

const body = plainText({ min: 1, max: limits.postLength, multiline: true })
const contentNote = plainText({ max: limits.contentNoteLength }).nullish()

/** As whom somebody speaks. */
const hat = z.enum(hats, { error: 'form.choice' })

export const newThread = z.object({
  title: plainText({ min: 1, max: limits.titleLength }),
  body,
  audience: optional(audienceField),
  anonymous: yes,
  need: optional(z.enum(needs, { error: 'form.choice' })),
  hat: optional(hat),
  contentNote,
  ...pollFields,
})

export const newReply = z.object({
  body,
  parentId: optional(z.string({ error: 'form.notText' }).max(40)),
  audience: optional(audienceField),
  anonymous: yes,
  hat: optional(hat),
  contentNote,
  ...pollFields,
})

export const editedPost = z.object({
  body: body.optional(),
  contentNote,
  /** Left out it stays; empty or null takes it off. */
  hat: z.preprocess((value) => (value === '' ? null : value), hat.nullable().optional()),
  /** Other words for the content note that the moderation team added; it stays all the same. */
  teamNote: contentNote,
  /** When the writer last saw it edited, as the edit form carries it; another value is a conflict. */
  seen: z.string().max(40).optional(),
})

export const newAudience = z.object({ audience: audienceField })
export const reactionField = z.enum(reactionKinds)
export const previewed = z.object({
  body: plainText({ max: limits.postLength, multiline: true }),
  /** The post that is edited: its pictures are shown. */
  post: z.string().max(40).optional(),
})
export const readUpTo = z.object({ upTo: z.string({ error: 'form.required' }).max(40) })
export const movedThread = z.object({ space: z.string({ error: 'form.required' }).max(200) })

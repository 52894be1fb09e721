/** Finding one's own posts, and changing who sees many at once. */
import { z } from 'zod'
import { chosen } from './fields.ts'
import { audienceField } from './posts.ts'

/** Posts that can be named one by one in a request; more are named by what they have in common. */
const idsAtMost = 2_000

/** A day, which means its beginning in UTC, or a moment; becomes milliseconds. */
export const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: 'ownPosts.date' })
  .transform((text) => Date.parse(text))

const which = {
  /** Slug or id of a space. */
  space: chosen(z.string({ error: 'form.notText' }).max(200)),
  before: chosen(moment),
}

/** `GET /me/posts` */
export const ownPostFilter = z.object({ ...which, audience: chosen(audienceField) })

const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.string().max(40), { error: 'form.invalid' })
    .max(idsAtMost, { error: 'form.invalid' })
    .optional(),
)

/** `PUT /me/posts/audience`: all of one's posts that fit everything given. */
export const ownPostsAudience = z.object({
  audience: audienceField,
  ...which,
  /** Those that are seen by these now. */
  from: chosen(audienceField),
  ids,
})

/** `GET /me/posts/audience`: the same, to look at what would follow. */
export const ownPostsPreview = ownPostsAudience.extend({
  which: z.enum(['chosen', 'all'], { error: 'form.choice' }).optional(),
})

/** A conversation brought over from elsewhere, as it stands in a file. README.md describes it. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText, tidyText } from '../text.ts'

const text = plainText({ min: 1, max: limits.importedLength, multiline: true })
const author = plainText({ min: 1, max: limits.bylineLength }).nullish()

/** ISO 8601 with its time zone, or a day alone; as milliseconds since 1970. */
const time = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'import.badTime' })
  .transform((written) => Date.parse(written))
  .nullish()

const id = z
  .string({ error: 'import.idNeeded' })
  .min(1, { error: 'import.idNeeded' })
  .pipe(plainText({ max: limits.importedIdLength }))

/** The file as a whole. Each post is looked at by itself, so that one fault costs one post. */
export const importedConversation = z.object(
  {
    /** Tells conversations apart that have the same title and opening. */
    id: id.nullish(),
    title: plainText({ min: 1, max: limits.titleLength }),
    opening: text,
    openingAuthor: author,
    openingTime: time,
    posts: z.array(z.unknown(), { error: 'import.postsNeeded' }).max(limits.importedPosts, {
      error: 'import.postsMany',
    }),
  },
  { error: 'import.notConversation' },
)

export const importedPost = z.object(
  {
    id,
    /** The id of the post it answers; null for the opening. */
    parent: z
      .string({ error: 'import.parentNotText' })
      .overwrite((written) => tidyText(written, {}))
      .nullable()
      .default(null),
    text,
    author,
    time,
  },
  { error: 'import.notPost' },
)

export type ImportedConversation = z.output<typeof importedConversation>
export type ImportedPost = z.output<typeof importedPost>

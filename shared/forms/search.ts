/** Searching. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { chosen, oneOf } from './fields.ts'
import { moment } from './own-posts.ts'

const name = chosen(z.string({ error: 'form.notText' }).max(200, { error: 'form.invalid' }))

/** `GET /search`; everything that is given must fit. */
export const searchForm = z.object({
  /** Words, and phrases in quotation marks. */
  q: z.preprocess((value) => value ?? '', plainText({ max: limits.searchLength })),
  /** Slug or id of a space. */
  space: name,
  /** Handle of a member. */
  by: name,
  since: chosen(moment),
  /** With a content note, or without one. */
  notes: chosen(oneOf(['with', 'without'])),
})

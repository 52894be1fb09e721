/** What may be sent about a keep-apart list. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { listedKinds } from '../vocabulary.ts'
import { oneOf } from './fields.ts'

/** When an entry begins: at the next minute, or at a random moment. */
export const beginnings = ['now', 'within-days'] as const

/** A choice that a form leaves out or empty. */
function chosen<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    oneOf(words).optional(),
  )
}

const note = plainText({ max: limits.keepApartNoteLength }).default('')
const when = chosen(beginnings)

/** `POST /me/keep-apart`; without a kind, it is taken from what was typed. */
export const keepApartForm = z.object({
  kind: chosen(listedKinds),
  /** A handle, an address or a domain; several one to a line. */
  value: plainText({ min: 1, max: limits.keepApartTyped, multiline: true }),
  note,
  when,
})

/** `POST /me/keep-apart/import`; as `text/csv` the body is the list, and the rest stands in the query. */
export const keepApartImport = z.object({
  csv: plainText({ min: 1, max: limits.keepApartImport, multiline: true, keepEnds: true }),
  note,
  when,
})

/** `DELETE /me/keep-apart/:id` */
export const keepApartRemoval = z.object({
  /** 1 for all that was entered together with it. */
  together: z.enum(['0', '1']).default('0'),
})

/** One call of the API, as its document describes it: the schemas are those that check the requests. */
import type { z } from 'zod'

export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As Express knows it: `/s/:slug`. */
  path: string
  /** One sentence in the imperative, and who may do it when not everybody may. */
  summary: string
  /** What the body must be. Forms and JSON are the same. */
  body?: z.ZodType
  /** Name of the field with a file: such a body is multipart, with `body` beside the file. */
  upload?: string
  /** Parameters of the query, each as a schema or as a sentence about a text. */
  query?: Readonly<Record<string, z.ZodType | string>>
  /** What JSON gets, by status; null for an answer without a body. Problems are added to all. */
  answers: Readonly<Record<number, z.ZodType | null>>
  /** Media type of the answer when it is not JSON. */
  type?: string
}

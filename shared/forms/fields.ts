/** What forms and API accept: one schema for each body, made of the same few kinds of field. */
import { z } from 'zod'

/** A box that is ticked or not: `on` from a form, true or false from a program. Absent is false. */
export const tick = z
  .union([z.boolean(), z.enum(['on', 'true', 'false', ''])], { error: 'form.invalid' })
  .default(false)
  .transform((value) => value === true || value === 'on' || value === 'true')

/** Yes or no, chosen in words; true or false from a program. */
export const yesOrNo = z
  .union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])], { error: 'form.choice' })
  .transform((value) => value === true || value === 'yes' || value === 'true')

/**
 * The same from a box to tick. An empty box sends nothing, so the form sends `no` before it: of
 * several, the last counts.
 */
export const yesOrTick = z.preprocess(
  (value) => (Array.isArray(value) ? (value as unknown[]).at(-1) : value),
  yesOrNo,
)

/** Those that are ticked, of a few words. A form sends a blank as well, so that none can be told from all left out. */
export function someOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => one !== ''),
    z.array(oneOf(words)).max(words.length, { error: 'form.invalid' }),
  )
}

/** What a form leaves empty was not chosen. */
export function chosen<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    schema.optional(),
  )
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: 'form.choice' })
}

/** A whole number, also when it was typed. */
export function wholeNumber(min: number, max: number) {
  const fits = (value: unknown) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value),
    z
      .custom<number>(fits, { error: 'form.number', params: { min, max } })
      .meta({ type: 'integer', minimum: min, maximum: max }),
  )
}

const numbered = /^([a-z][A-Za-z]*)\.(\d{1,2})(?:\.([a-z][A-Za-z]*))?$/

/**
 * A schema for a body with lists in it. A form names their fields `list.0` or `list.0.field`, which
 * is also how errors name them; a program sends arrays. What the form leaves out is a blank.
 */
export function withLists<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(gatherLists, schema)
}

function gatherLists(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const gathered: [string, unknown][] = []
  const lists = new Map<string, Map<number, unknown>>()
  for (const [name, value] of Object.entries<unknown>({ ...body })) {
    const [, list, number, field] = numbered.exec(name) ?? []
    if (list === undefined) {
      gathered.push([name, value])
      continue
    }
    const rows = lists.get(list) ?? new Map<number, unknown>()
    lists.set(list, rows)
    const row = rows.get(Number(number))
    rows.set(Number(number), field ? { ...(row as object | undefined), [field]: value } : value)
  }
  for (const [list, rows] of lists) gathered.push([list, inOrder(rows)])
  return Object.fromEntries(gathered)
}

function inOrder(rows: ReadonlyMap<number, unknown>): unknown[] {
  const fields = [...rows.values()].some((row) => typeof row === 'object')
  const length = Math.max(...rows.keys()) + 1
  return Array.from({ length }, (_, number) => rows.get(number) ?? (fields ? {} : ''))
}

/** Where a page goes on afterwards, as a path; empty for where such a form leads by itself. */
export const goesOn = z
  .string({ error: 'form.invalid' })
  .max(500, { error: 'form.invalid' })
  .default('')

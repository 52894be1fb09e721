/** What is wrong with a form, as message keys that a page can put into words beside each field. */
import type { z } from 'zod'

export interface FormError {
  /** Dotted path of the field, '' for the form as a whole. */
  field: string
  /** A message key; `form.invalid` where a schema did not name one. */
  key: string
  /** Numbers and words for the message, such as `{ max, length, over }`. Never what was typed. */
  params: Record<string, string | number>
}

/** Lists the errors of a failed parse in the order of the fields. */
export function listFormErrors(error: z.ZodError): FormError[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    key: keyOf(issue),
    params: paramsOf(issue),
  }))
}

const messageKey = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+$/

function keyOf(issue: z.core.$ZodIssue): string {
  return messageKey.test(issue.message) ? issue.message : 'form.invalid'
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  if (issue.code !== 'custom') return {}
  const told = Object.entries(issue.params ?? {}).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  )
  return Object.fromEntries(told)
}

import type { z } from 'zod'
import { listFormErrors } from '../../shared/form-errors.ts'
import { inLanguage, isWordKey, t } from '../words/index.ts'
import { BadCommand } from './bad-command.ts'

/** What is wrong with a value, a sentence for each fault, after the names of the fields. */
export function faultsIn(error: z.ZodError): string[] {
  return listFormErrors(error).map(({ field, key, params }) => {
    const sentence = inLanguage('en', () => t(isWordKey(key) ? key : 'form.invalid', params))
    return field === '' ? sentence : `${field}: ${sentence}`
  })
}

/**
 * The value as the schema gives it.
 * @throws BadCommand with a line for each fault
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new BadCommand(faultsIn(result.error).join('\n'))
  return result.data
}

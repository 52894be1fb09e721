/** The community's rules, as the owner writes them and a report names them. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { oneOf, wholeNumber, withLists } from './fields.ts'
import { reportReasons } from './moderation.ts'

/** One rule; a row that was left empty counts as none. */
const ruleEntry = z
  .object({
    /** Public id of the rule that this is a new wording of; empty for a new one. */
    id: z.string().max(40, { error: 'form.invalid' }).default(''),
    title: plainText({ max: limits.ruleTitleLength }).default(''),
    body: plainText({ max: limits.ruleBodyLength, multiline: true }).default(''),
    about: oneOf(reportReasons).default('other'),
  })
  .refine(({ title, body }) => body === '' || title !== '', {
    path: ['title'],
    error: 'form.required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

export const ruleList = z
  .array(ruleEntry, { error: 'form.invalid' })
  .max(limits.rules, { error: 'rule.tooMany' })
  .transform((rules) => rules.filter(({ title }) => title !== ''))
  .refine((rules) => rules.length > 0, { error: 'rule.needed' })

export type RuleEntry = z.output<typeof ruleEntry>

/** All rules that are to be in force; `basedOn` is the version their writer had before them. */
export const rulesForm = withLists(
  z.object({ rules: ruleList, basedOn: wholeNumber(0, 1_000_000).optional() }),
)

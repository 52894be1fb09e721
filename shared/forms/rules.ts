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
    /** Where it is to stand among them, from 1; left out, where it stands in the list. */
    place: z.preprocess(
      (value) => (value === '' ? undefined : value),
      wholeNumber(1, limits.rules).optional(),
    ),
  })
  .refine(({ title, body }) => body === '' || title !== '', {
    path: ['title'],
    error: 'form.required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

export const ruleList = z
  .array(ruleEntry, { error: 'form.invalid' })
  .max(limits.rules, { error: 'rule.tooMany' })
  .transform((rules) => inPlace(rules).filter(({ title }) => title !== ''))
  .refine((rules) => rules.length > 0, { error: 'rule.needed' })

export type RuleEntry = Omit<z.output<typeof ruleEntry>, 'place'>

// Whatever is moved goes before what stands at its new place when it goes up, and after it when down.
function inPlace(rules: readonly z.output<typeof ruleEntry>[]): RuleEntry[] {
  const placed = rules.map(({ place, ...rule }, index) => {
    const from = index + 1
    return { rule, key: (place ?? from) + Math.sign((place ?? from) - from) / 2 }
  })
  return placed.sort((one, other) => one.key - other.key).map(({ rule }) => rule)
}

/** All rules that are to be in force; `basedOn` is the version their writer had before them. */
export const rulesForm = withLists(
  z.object({ rules: ruleList, basedOn: wholeNumber(0, 1_000_000).optional() }),
)

/** What happens here when somebody is in danger, as the owner says it. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { goesOn, wholeNumber } from './fields.ts'

const part = plainText({ min: 1, max: limits.crisisPolicyLength, multiline: true })

/** A new version; `basedOn` is the version its writer had before them. */
export const policyForm = z.object({
  can: part,
  never: part,
  must: part,
  basedOn: wholeNumber(0, 1_000_000).optional(),
})

/** `PUT /crisis-policy/seen`; `back` is where a page goes on. */
export const policySeen = z.object({
  version: wholeNumber(1, 1_000_000),
  back: goesOn,
})

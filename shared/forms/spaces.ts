/** What the owner may say about a space. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { slugField } from '../slug.ts'
import { plainText } from '../text.ts'
import { spaceAccesses } from '../vocabulary.ts'
import { oneOf, wholeNumber, yesOrNo } from './fields.ts'

export const spaceName = plainText({ min: 1, max: limits.spaceNameLength })
const description = plainText({ max: limits.spaceDescriptionLength })

export const newSpace = z.object({
  name: spaceName,
  slug: slugField.default(''),
  description: description.default(''),
  access: oneOf(spaceAccesses),
})

/** What is left out stays as it is. `place` counts from 1, in the list of all spaces. */
export const editedSpace = z.object({
  name: spaceName.optional(),
  description: description.optional(),
  access: oneOf(spaceAccesses).optional(),
  place: wholeNumber(1, limits.spaces).optional(),
  indexed: yesOrNo.optional(),
})

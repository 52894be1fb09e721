/** What a community starts with. All but name, owner and passphrase has a default. */
import { z } from 'zod'
import { handleField } from '../handle.ts'
import { spoken } from '../languages.ts'
import { limits } from '../limits.ts'
import { isOwnHandle, newPassphrase } from '../passphrase.ts'
import { plainText } from '../text.ts'
import { joiningWays } from '../vocabulary.ts'
import {
  agreementBody,
  communityDescription,
  communityName,
  crisisList,
  probationDays,
  questionList,
} from './community.ts'
import { oneOf, tick, withLists } from './fields.ts'

/** A space to start with; one that is not ticked, or has no name, is left out. */
const firstSpace = z.object({
  wanted: tick,
  name: plainText({ max: limits.spaceNameLength }).default(''),
  description: plainText({ max: limits.spaceDescriptionLength }).default(''),
})

const firstSpaces = z
  .array(firstSpace, { error: 'form.invalid' })
  .max(10, { error: 'form.invalid' })
  .transform((spaces) =>
    spaces
      .filter(({ wanted, name }) => wanted && name !== '')
      .map(({ name, description }) => ({ name, description })),
  )
  .refine((spaces) => spaces.length > 0, { error: 'setUp.spacesNeeded' })

export const setUpForm = withLists(
  z
    .object({
      name: communityName,
      language: oneOf(spoken).optional(),
      description: communityDescription.optional(),
      handle: handleField,
      passphrase: newPassphrase,
      agreement: agreementBody.optional(),
      spaces: firstSpaces.optional(),
      crisis: crisisList.optional(),
      joining: oneOf(joiningWays).optional(),
      questions: questionList.optional(),
      probationDays: probationDays.optional(),
    })
    .refine(({ passphrase, handle }) => !isOwnHandle(passphrase, handle), {
      path: ['passphrase'],
      error: 'passphrase.isHandle',
    }),
)

export type SetUp = z.output<typeof setUpForm>

/** The same with nothing left out. */
export type WholeSetUp = { [Field in keyof SetUp]-?: NonNullable<SetUp[Field]> }

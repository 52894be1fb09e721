/** What the owner may set: the community itself, its agreement, its crisis resources. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { inviters, joiningWays } from '../vocabulary.ts'
import { oneOf, tick, wholeNumber, withLists } from './fields.ts'

const crisisFields = ['name', 'how', 'where'] as const

/** One of the crisis resources; a row that was left empty counts as none. */
const crisisEntry = z
  .object({
    name: plainText({ max: limits.crisisNameLength }).default(''),
    how: plainText({ max: limits.crisisHowLength, multiline: true }).default(''),
    where: plainText({ max: limits.crisisWhereLength }).default(''),
    mayInvolvePolice: tick,
  })
  .refine((entry) => isBlank(entry) || Boolean(entry.name), {
    path: ['name'],
    error: 'form.required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

function isBlank(entry: Partial<Record<(typeof crisisFields)[number], unknown>>): boolean {
  return crisisFields.every((field) => !entry[field])
}

/** At least one, because the page is one tap away from everywhere and must not be empty. */
export const crisisList = z
  .array(crisisEntry, { error: 'form.invalid' })
  .max(limits.crisisEntries, { error: 'community.crisisMany' })
  .transform((entries) => entries.filter((entry) => !isBlank(entry)))
  .refine((entries) => entries.length > 0, { error: 'community.crisisNeeded' })

export const questionList = z
  .array(plainText({ max: limits.questionLength }), { error: 'form.invalid' })
  .max(limits.joinQuestions, { error: 'community.questionsMany' })
  .transform((questions) => questions.filter((question) => question !== ''))

export const communityName = plainText({ min: 1, max: limits.communityNameLength })
export const communityDescription = plainText({ max: limits.communityDescriptionLength })
export const agreementBody = plainText({ min: 1, max: limits.agreementLength, multiline: true })
export const probationDays = wholeNumber(0, limits.probationDays)

/** The settings; what is left out stays as it is. */
export const communityForm = withLists(
  z.object({
    name: communityName.optional(),
    description: communityDescription.optional(),
    joining: oneOf(joiningWays).optional(),
    questions: questionList.optional(),
    probationDays: probationDays.optional(),
    invitesBy: oneOf(inviters).optional(),
    crisis: crisisList.optional(),
  }),
)

/** A new version of the agreement; `basedOn` is the version its writer had before them. */
export const agreementForm = z.object({
  body: agreementBody,
  basedOn: wholeNumber(0, 1_000_000).optional(),
})

export const agreementAccepted = z.object({ version: wholeNumber(1, 1_000_000) })

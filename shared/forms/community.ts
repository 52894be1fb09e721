/** What the owner may set: the community itself, its agreement, its crisis resources. */
import { z } from 'zod'
import { spoken } from '../languages.ts'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { isTimeZone } from '../time-zone.ts'
import { inviters, joiningWays, lawItems, type Sends, sendings } from '../vocabulary.ts'
import { oneOf, tick, wholeNumber, withLists } from './fields.ts'

interface CrisisEntry {
  name: string
  how: string
  where: string
  mayInvolvePolice: boolean
  sends?: Sends
  checkedOn?: string
}

/** A day such as `2026-11-22`, or nothing. */
const checkedDay = z
  .string({ error: 'community.crisisDay' })
  .trim()
  .refine((day) => day === '' || z.iso.date().safeParse(day).success, {
    error: 'community.crisisDay',
  })

/** A time zone that this machine knows, or none. */
const timeZone = plainText({ max: 60 }).refine((name) => name === '' || isTimeZone(name), {
  error: 'hours.unknownZone',
})

const crisisFields = ['name', 'how', 'where'] as const

/** One of the crisis resources; a row that was left empty counts as none. */
const crisisEntry = z
  .object({
    name: plainText({ max: limits.crisisNameLength }).default(''),
    how: plainText({ max: limits.crisisHowLength, multiline: true }).default(''),
    where: plainText({ max: limits.crisisWhereLength }).default(''),
    mayInvolvePolice: tick,
    /** May send the police or an ambulance without asking; says more than the field above. */
    sends: oneOf(sendings).optional(),
    checkedOn: checkedDay.optional(),
  })
  .refine((entry) => isBlank(entry) || Boolean(entry.name), {
    path: ['name'],
    error: 'form.required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .transform(({ sends, checkedOn, ...entry }): CrisisEntry => ({
    ...entry,
    ...(sends && { sends, mayInvolvePolice: sends !== 'no' }),
    ...(checkedOn && { checkedOn }),
  }))

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
    hoursFrom: wholeNumber(0, 23).optional(),
    hoursUntil: wholeNumber(1, 24).optional(),
    hoursZone: timeZone.optional(),
    runBy: plainText({ max: limits.contactLength, multiline: true }).optional(),
    contact: plainText({ max: limits.contactLength, multiline: true }).optional(),
    authorities: plainText({ max: limits.contactLength, multiline: true }).optional(),
    languages: plainText({ max: limits.languagesLength }).optional(),
    language: oneOf(spoken).optional(),
    caseDays: wholeNumber(limits.caseDaysMin, limits.caseDaysMax).optional(),
  }),
)

/** `PUT /community/law`: what of the checklist the owner has looked at. */
export const lawForm = z.object({
  done: z
    .preprocess(
      (given: unknown): unknown[] =>
        given === undefined ? [] : Array.isArray(given) ? (given as unknown[]) : [given],
      z.array(oneOf(lawItems)),
    )
    .meta({ type: 'array', items: { type: 'string', enum: [...lawItems] } }),
})

/** A new version of the agreement; `basedOn` is the version its writer had before them. */
export const agreementForm = z.object({
  body: agreementBody,
  basedOn: wholeNumber(0, 1_000_000).optional(),
})

export const agreementAccepted = z.object({ version: wholeNumber(1, 1_000_000) })

/** Talking with the moderation team, and what looks after those who are in it. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { oneOf, tick, wholeNumber } from './fields.ts'

/** Who reads what a member brings up: the team, or only those who oversee it. */
export const matterRoutes = ['team', 'overseers'] as const
export type MatterRoute = (typeof matterRoutes)[number]

/** `open` waits for the team, `answered` for the member. */
export const matterStates = ['open', 'answered', 'closed'] as const
export type MatterState = (typeof matterStates)[number]

/** Why somebody may look behind an alias. */
export const unmaskingGrounds = ['life', 'exposure', 'court', 'child'] as const
export type UnmaskingGround = (typeof unmaskingGrounds)[number]

export const unmaskingStates = ['asked', 'declined', 'agreed'] as const
export type UnmaskingState = (typeof unmaskingStates)[number]

const words = plainText({ min: 1, max: limits.teamWordsLength, multiline: true })

/** `POST /me/team`. */
export const matterForm = z.object({
  subject: plainText({ min: 1, max: limits.teamSubjectLength }),
  words,
  route: oneOf(matterRoutes).default('team'),
  /** Addresses or ids of posts, one to a line. */
  posts: plainText({ max: limits.teamReferencesTyped, multiline: true }).default(''),
})

/** `POST /me/team/:id/words`, `POST /moderation/team/:id/words`. */
export const matterWordsForm = z.object({ words })

/** `PUT /me/team/:id/state`, `PUT /moderation/team/:id/state`. */
export const matterStateForm = z.object({ state: oneOf(['open', 'closed']) })

/** `GET /moderation/unanswered`: after how many hours without an answer. */
export const unansweredForm = z.object({ hours: wholeNumber(0, 168).default(12) })

const why = plainText({ max: limits.unmaskingWordsLength, multiline: true })

/** `POST /moderation/cases/:id/unmasking`. */
export const unmaskingForm = z.object({
  ground: oneOf(unmaskingGrounds),
  words: plainText({ min: 1, max: limits.unmaskingWordsLength, multiline: true }),
  /** Why the author should not be told at once. */
  later: why.default(''),
})

/** `POST /moderation/cases/:id/unmasking/second`. */
export const unmaskingSecondForm = z.object({ agree: tick, later: why.default('') })

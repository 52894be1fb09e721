/** What may be sent to ask something of others in a post, and to answer. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { pollDays, pollResults } from '../vocabulary.ts'
import { chosen, tick } from './fields.ts'

const words = plainText({ min: 1, max: limits.pollOptionLength })

const differ = (options: readonly string[]) =>
  new Set(options.map((one) => one.toLowerCase())).size === options.length

const options = z
  .array(words)
  .min(limits.pollOptionsMin, { error: 'poll.tooFew' })
  .max(limits.pollOptions, { error: 'poll.tooMany' })
  .refine(differ, { error: 'poll.same' })

/** A poll as programs send it. */
export const newPoll = z.object({
  options,
  /** Whether one may choose several. */
  several: tick,
  /** Whether names stand beside the answers. */
  named: tick,
  results: z.enum(pollResults, { error: 'form.choice' }).default('voted'),
  /** How long it is open; left out, for ever. */
  days: z.coerce
    .number()
    .refine((value) => pollDays.some((days) => days === value), { error: 'form.choice' })
    .optional(),
})

/** The same as forms send it: the answers one to a line. */
export const pollFields = {
  poll: newPoll.optional(),
  pollOptions: z.preprocess(linesOf, options.optional()),
  pollSeveral: tick,
  pollNamed: tick,
  pollResults: chosen(z.enum(pollResults, { error: 'form.choice' })),
  pollDays: chosen(newPoll.shape.days),
}

function linesOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const lines = value.split('\n').map((line) => line.trim())
  const said = lines.filter((line) => line !== '')
  return said.length > 0 ? said : undefined
}

export type NewPoll = z.output<typeof newPoll>

interface PollForm {
  poll?: NewPoll | undefined
  pollOptions?: string[] | undefined
  pollSeveral: boolean
  pollNamed: boolean
  pollResults?: NewPoll['results'] | undefined
  pollDays?: number | undefined
}

/** The poll that was sent with a post, either way; null without one. */
export function pollIn(form: PollForm): NewPoll | null {
  if (form.poll) return form.poll
  if (!form.pollOptions) return null
  return {
    options: form.pollOptions,
    several: form.pollSeveral,
    named: form.pollNamed,
    results: form.pollResults ?? 'voted',
    days: form.pollDays,
  }
}

/** Numbers of the answers that somebody chooses. */
export const pollVote = z.object({
  choices: z.preprocess(
    (value) => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]),
    z
      .array(z.coerce.number().int().min(1))
      .min(1, { error: 'poll.chooseOne' })
      .max(limits.pollOptions),
  ),
})

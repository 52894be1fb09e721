/** Posts that are read before others see them: what the owner sets, what a moderator asks for. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { plainText } from '../text.ts'
import { tick, withLists } from './fields.ts'

/** A list of words, one word or phrase to a line; one that was left empty counts as none. */
const wordList = z
  .object({
    name: plainText({ max: limits.wordListNameLength }).default(''),
    words: z
      .union([z.array(z.string()).transform((words) => words.join('\n')), z.string()])
      .pipe(plainText({ max: limits.wordListLength, multiline: true }))
      .default(''),
  })
  .transform(({ name, words }) => ({ name, words: linesOf(words) }))
  .refine(({ name, words }) => words.length === 0 || name !== '', {
    path: ['name'],
    error: 'held.listNameNeeded',
  })

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

export const holdingForm = withLists(
  z.object({
    first: tick,
    lists: z
      .array(wordList)
      .max(limits.wordLists)
      .default([])
      .transform((lists) => lists.filter(({ words }) => words.length > 0)),
  }),
)

/** What a post's author is to change before it is released. */
export const askForm = z.object({
  reason: plainText({ min: 1, max: limits.measureReasonLength, multiline: true }),
})

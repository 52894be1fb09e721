/** Forms about what one follows, and about words that one would rather not read. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { followLevels } from '../notices.ts'
import { plainText } from '../text.ts'
import { goesOn, oneOf } from './fields.ts'

/** How much one wants to hear of a space, a thread or a branch; `back` is where a page goes on. */
export const followForm = z.object({
  level: oneOf(followLevels),
  back: goesOn,
})

/** A word, or a few that stand together. */
export const mutedWord = z.object({ word: plainText({ min: 1, max: limits.mutedWordLength }) })

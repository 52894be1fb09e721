/** Finding posts by their words: what was typed, what is found, and what is shown of it. */
import { wordsOf } from '../../../shared/words-of.ts'

const quotes = /[“”„‟«»＂]/g
const parts = /"([^"]*)"?|[^\s"]+/g

/**
 * The runs of words that a post must have. What stands in quotation marks is one, closed or not;
 * so is what is written without a space between. Nothing else has a meaning: AND, * or - are words
 * and signs like any other, and signs are looked past.
 */
export function phrasesOf(query: string): string[][] {
  return [...query.replace(quotes, '"').matchAll(parts)]
    .map(([part, quoted]) => wordsOf(quoted ?? part).map(({ word }) => word))
    .filter((words) => words.length > 0)
}

/** The words that the browser's own code says, carried by the page as data. */
import { clientWords } from '../words/en/client.ts'
import { currentLanguage, rawWord } from '../words/index.ts'

const keys = Object.keys(clientWords) as (keyof typeof clientWords)[]

const kept = new Map<string, string>()

/** A data block with every `client.` message, its values still to be put in. */
export function wordsTemplate(): string {
  const language = currentLanguage()
  let block = kept.get(language)
  if (block === undefined) kept.set(language, (block = build()))
  return block
}

function build(): string {
  const words = Object.fromEntries(keys.map((key) => [key, rawWord(key)]))
  return `<script type="application/json" id="client-words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`
}

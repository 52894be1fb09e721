import type { ComponentType } from 'preact'
import { currentLanguage, type Language } from '../../words/index.ts'
import { WordsToSay as InEnglish } from './en/words-to-say.tsx'
import { WordsToSay as InSpanish } from './es/words-to-say.tsx'

const words: Readonly<Record<Language, ComponentType>> = { en: InEnglish, es: InSpanish }

/** Words that one can begin with, in the language of the page. */
export function WordsToSay() {
  const Words = words[currentLanguage()]
  return <Words />
}

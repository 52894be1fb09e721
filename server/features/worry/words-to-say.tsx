import type { ComponentType } from 'preact'
import type { Spoken } from '../../../shared/languages.ts'
import { currentProse } from '../../words/index.ts'
import { WordsToSay as InEnglish } from './en/words-to-say.tsx'
import { WordsToSay as InSpanish } from './es/words-to-say.tsx'

const words: Readonly<Record<Spoken, ComponentType>> = { en: InEnglish, es: InSpanish }

/** Words that one can begin with, in the language of the page. */
export function WordsToSay() {
  const Words = words[currentProse()]
  return <Words />
}

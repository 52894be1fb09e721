import type { Language } from '../../shared/languages.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { pseudo } from './pseudo.ts'

export type WordKey = keyof typeof en
export type Catalogue = Readonly<Record<WordKey, string>>

const catalogues: Partial<Record<Language, Catalogue>> = { en, es }

/** All messages in a language. */
export function catalogueOf(language: Language): Catalogue {
  return (catalogues[language] ??= pseudo(en))
}

/** True for a text that is a key; checks at the edge, where a key came through another library. */
export function isWordKey(text: string): text is WordKey {
  return text in en
}

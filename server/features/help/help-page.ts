/** Help: what this forum is and keeps, in long prose, in every language the forum speaks. */
import type { ComponentType } from 'preact'
import type { Spoken } from '../../../shared/languages.ts'
import { currentProse } from '../../words/index.ts'
import { pagesInEnglish } from './en/pages.ts'
import { pagesInSpanish } from './es/pages.ts'

/** What a help page says in one language. */
export interface HelpText {
  title: string
  /** One line for the list of help pages. */
  about: string
  Page: ComponentType
}

export interface HelpPage extends HelpText {
  /** Last part of the address, `/help/<slug>`: the same in every language. */
  slug: string
}

const pages: Readonly<Record<Spoken, readonly HelpPage[]>> = {
  en: pagesInEnglish,
  es: pagesInEnglish.map(({ slug }) => ({ slug, ...pagesInSpanish[slug] })),
}

/** Every help page in a language, in the order in which a newcomer would want them. */
export function helpPages(language: Spoken = currentProse()): readonly HelpPage[] {
  return pages[language]
}

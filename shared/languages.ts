/** The languages that a forum speaks. */

/** Every language, by its BCP 47 tag. The last is made from English, for tests of the layout alone. */
export const languages = ['en', 'es', 'ar-XB'] as const

export type Language = (typeof languages)[number]

/** Those in which a community can be run. */
export const spoken = ['en', 'es'] as const satisfies readonly Language[]

export type Spoken = (typeof spoken)[number]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  'ar-XB': '⟦English, from right to left⟧',
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr'
}

/** True for the tag of a language that a forum can speak. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

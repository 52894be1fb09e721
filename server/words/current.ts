import type { Language, Spoken } from '../../shared/languages.ts'

// Rendering is synchronous, so one variable is enough to say in which language it happens.
let current: Language | null = null
let outside: Language | null = 'en'

/** Runs `render` with the words of a language; `render` must not await. */
export function inLanguage<T>(language: Language, render: () => T): T {
  const before = current
  current = language
  try {
    return render()
  } finally {
    current = before
  }
}

/** The language in which words come now; English for whoever is at the command line. */
export function currentLanguage(): Language {
  const language = current ?? outside
  if (!language) throw new Error('Words were asked for where nothing says in which language.')
  return language
}

/** The same for long prose, which exists in the languages that people speak. */
export function currentProse(): Spoken {
  const language = currentLanguage()
  return language === 'ar-XB' ? 'en' : language
}

/**
 * From here on words outside `inLanguage` are an error: for tests, since somebody would read them
 * in English whatever language they had chosen.
 */
export function forbidWordsOutside(): void {
  outside = null
}

/** How a language writes dates and numbers. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

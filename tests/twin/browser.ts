/** Through what the viewer looks: what their browser asks for with everything, and what it keeps. */
import type { Language } from '../../shared/languages.ts'
import { languageCookie } from '../../server/language.ts'
import type { Name } from './ops.ts'
import { cookieOf, type Stage } from './stage.ts'

export class Browser {
  #cookie: string
  #isVisitor: boolean
  #language: Language
  #chosen: Language | null = null

  /** Of a member, or of a visitor (null); `language` is what it asks for. */
  constructor(stage: Stage, who: Name | null, language: Language) {
    this.#cookie = cookieOf(stage, who)
    this.#isVisitor = who === null
    this.#language = language
  }

  /** What goes with every request. */
  get sent(): { cookie: string; language: Language } {
    return { cookie: this.#cookie, language: this.#language }
  }

  /** In which a page is that is opened now. */
  get language(): Language {
    return this.#chosen ?? this.#language
  }

  /** A language has been chosen: a visitor keeps it here, a member in their account. */
  choose(language: Language): void {
    this.#chosen = language
    if (this.#isVisitor) this.#cookie = `${languageCookie}=${language}`
  }
}

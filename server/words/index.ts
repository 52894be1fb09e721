/** Every word a reader sees, by key, in ICU message format, so that a community can translate it. */
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

export type WordKey = keyof typeof en
export type WordValues = Readonly<Record<string, string | number | boolean | Date>>
export type Language = 'en' | 'es'

const catalogues: Record<Language, Readonly<Record<WordKey, string>>> = { en, es }

// Rendering is synchronous, so one variable is enough to say in which language it happens.
let current: Language = 'en'

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

/** The language in which words come now. */
export function currentLanguage(): Language {
  return current
}

const formats = new Map<string, IntlMessageFormat>()

function formatOf(key: WordKey): IntlMessageFormat {
  const name = `${current} ${key}`
  let format = formats.get(name)
  if (!format) {
    format = new IntlMessageFormat(catalogues[current][key], current)
    formats.set(name, format)
  }
  return format
}

/** The text of a key, with its values put in. */
export function t(key: WordKey, values?: WordValues): string {
  const text = catalogues[current][key]
  if (!values && !/[{<']/.test(text)) return text
  return String(formatOf(key).format(values))
}

/** The text of a key as it stands in the catalogue, for whoever puts its values in elsewhere. */
export function rawWord(key: WordKey): string {
  return catalogues[current][key]
}

/** True for a text that is a key; checks at the edge, where a key came through another library. */
export function isWordKey(text: string): text is WordKey {
  return text in catalogues.en
}

/**
 * The text of a key with elements in it: `<b>…</b>` in the message becomes what `values.b` makes
 * of the text between the tags.
 */
export function rich<Node>(
  key: WordKey,
  values: Readonly<Record<string, string | number | Node | ((parts: (string | Node)[]) => Node)>>,
): (string | Node)[] {
  const parts = formatOf(key).format<Node>(values)
  return Array.isArray(parts) ? parts : [parts]
}

/** Every word a reader sees, by key, in ICU message format, so that a community can translate it. */
import { IntlMessageFormat } from 'intl-messageformat'
import { isolate } from '../../shared/isolate.ts'
import { currentLanguage, localeOf } from './current.ts'
import { catalogueOf, type WordKey } from './catalogues.ts'

export { currentLanguage, currentProse, inLanguage } from './current.ts'
export { isWordKey, type WordKey } from './catalogues.ts'

export type WordValues = Readonly<Record<string, string | number | boolean | Date>>

const formats = new Map<string, IntlMessageFormat>()

function formatOf(key: WordKey): IntlMessageFormat {
  const language = currentLanguage()
  const name = `${language} ${key}`
  let format = formats.get(name)
  if (!format) {
    format = new IntlMessageFormat(catalogueOf(language)[key], localeOf(language))
    formats.set(name, format)
  }
  return format
}

/** The text of a key, with its values put in. */
export function t(key: WordKey, values?: WordValues): string {
  const text = rawWord(key)
  if (!values && !/[{<']/.test(text)) return text
  return String(formatOf(key).format(values && isolated(values)))
}

/** The text of a key as it stands in the catalogue, for whoever puts its values in elsewhere. */
export function rawWord(key: WordKey): string {
  return catalogueOf(currentLanguage())[key]
}

/**
 * The text of a key with elements in it: `<b>…</b>` in the message becomes what `values.b` makes
 * of the text between the tags.
 */
export function rich<Node>(
  key: WordKey,
  values: Readonly<Record<string, string | number | Node | ((parts: (string | Node)[]) => Node)>>,
): (string | Node)[] {
  const parts = formatOf(key).format<Node>(isolated(values))
  return Array.isArray(parts) ? parts : [parts]
}

// Names and titles, in whatever direction they are written.
function isolated<Value>(values: Readonly<Record<string, Value | string>>) {
  const entries = Object.entries(values)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
  )
}

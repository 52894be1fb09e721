/** Dates and numbers as a language writes them. Kept, because making a format is slow. */
import { currentLanguage, localeOf } from './current.ts'

/** A way of writing dates: `options` must not change from call to call. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (date: Date | number) => string {
  const kept = new Map<string, Intl.DateTimeFormat>()
  return (date) => {
    const language = currentLanguage()
    let format = kept.get(language)
    if (!format) {
      format = new Intl.DateTimeFormat(localeOf(language), options)
      kept.set(language, format)
    }
    return format.format(date)
  }
}

const numbers = new Map<string, Intl.NumberFormat>()

/** A number with the marks between thousands that the language has. */
export function numberText(number: number): string {
  const language = currentLanguage()
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(localeOf(language))))
  return format.format(number)
}

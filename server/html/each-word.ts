/** The words of a text, quickly where it is written in plain Latin letters, as most are. */
import { eachWord as eachWordOf, type Word } from '../../shared/words-of.ts'

/** ASCII, and the punctuation that keyboards make of it: for words, letters and digits alone count. */
const plain = /^[\0-\x7F\u00A0‘’“”–—…]*$/

const isLetter = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The same words as those of `shared/words-of.ts`, one by one. */
export function eachWord(text: string): Iterable<Word> {
  return isPlain(text) ? eachPlainWord(text) : eachWordOf(text)
}

/** Whether words are found as `eachPlainWord` finds them. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The words of a plain text that begin there or later. */
export function* eachPlainWord(text: string, from = 0): Generator<Word> {
  let at = from
  while (at > 0 && isLetter[text.charCodeAt(at)] && isLetter[text.charCodeAt(at - 1)]) at += 1
  for (; at < text.length; at += 1) {
    if (!isLetter[text.charCodeAt(at)]) continue
    const start = at
    while (isLetter[text.charCodeAt(at)]) at += 1
    yield { word: text.slice(start, at).toLowerCase(), start, end: at }
  }
}

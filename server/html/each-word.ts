/** The words of a text, quickly where it is written in plain Latin letters, as most are. */
import { eachWord as eachWordOf, type Word } from '../../shared/words-of.ts'

/** ASCII, and the punctuation that keyboards make of it: for words, letters and digits alone count. */
const plain = /^[\0-\x7F\u00A0‘’“”–—…]*$/

const isLetter = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The same words as those of `shared/words-of.ts`, one by one. */
export function eachWord(text: string): Iterable<Word> {
  return plain.test(text) ? eachPlainWord(text) : eachWordOf(text)
}

function* eachPlainWord(text: string): Generator<Word> {
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter[text.charCodeAt(at)]) continue
    const start = at
    while (isLetter[text.charCodeAt(at)]) at += 1
    yield { word: text.slice(start, at).toLowerCase(), start, end: at }
  }
}

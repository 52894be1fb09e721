/** Splitting texts into words, and making words alike that people take for the same. */

export interface Word {
  /** Folded: without case and accents. */
  word: string
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
}

// Scripts that write no spaces: each sign counts as a word, and a run of them is found as a phrase.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const sign = `[${unspaced.map((script) => `\\p{Script=${script}}`).join('')}]`
const letter = '[\\p{L}\\p{N}\\p{Co}]'
const within = '[\\p{L}\\p{N}\\p{M}\\p{Co}\\u00AD]'
const words = new RegExp(
  `${sign}|(?!${sign})${letter}(?:(?!${sign})${within})*|\\p{RI}{2}|\\p{Extended_Pictographic}`,
  'gu',
)

/** The words of a text in their order: letters and digits of any script, and single emoji. */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)]
}

/** The same one by one, for those who may have enough before the end. */
export function* eachWord(text: string): Generator<Word> {
  for (const match of text.matchAll(words)) {
    const word = foldWord(match[0])
    if (word) yield { word, start: match.index, end: match.index + match[0].length }
  }
}

/** A text as its folded words with spaces between, to be looked for in another. */
export function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ')
}

/**
 * Whether folded words stand in a text as whole words in a row; the text is taken apart once, for
 * however many are looked for.
 */
export function finderIn(text: string): (folded: string) => boolean {
  const run = ` ${foldedWords(text)} `
  return (folded) => folded !== '' && run.includes(` ${folded} `)
}

// Accents of Latin, Greek and Cyrillic letters, Hebrew and Arabic points, the Arabic line filler.
// The marks of other scripts are letters to those who read them.
const marks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/g
const alike: Record<string, string> = {
  ß: 'ss',
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const strange = /[^\p{L}\p{N}\p{M}\p{Co}\p{RI}\p{Extended_Pictographic}]/gu

function foldWord(word: string): string {
  if (/^[a-zA-Z0-9]+$/.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ßςøłđðþæœı]/g, (one) => alike[one]!)
    .normalize('NFC')
    .replace(strange, '')
}

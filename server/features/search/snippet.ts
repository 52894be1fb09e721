import { escapeHtml } from '../../html/escape.ts'
import { eachPlainWord, eachWord, isPlain } from '../../html/each-word.ts'
import type { Word } from '../../../shared/words-of.ts'

type Phrases = readonly (readonly string[])[]

interface Mark {
  start: number
  end: number
}

/** How much stands before the first of the words, and how much in all, in UTF-16 units. */
const before = 70
const longest = 220

/**
 * The passage of a text around the first words that were looked for, or its beginning, as escaped
 * HTML with those words in `mark`.
 */
export function snippetOf(text: string, phrases: Phrases): string {
  if (text.length <= longest) return markedText(text, phrases)
  const words = wordsAround(text, phrases)
  const marks = marksIn(words, phrases)
  const first = marks[0]?.start ?? 0
  const start = wordAt(words, startOf(text, first))
  const end = Math.max(lastWordWithin(words, start + longest), marks[0]?.end ?? 0)
  const isCut = end < (words.at(-1)?.end ?? 0)
  const passage = withMarks(text, marks, start, isCut ? end : text.length)
  return `${start > 0 ? '…' : ''}${passage}${isCut ? '…' : ''}`
}

/** A whole text, such as a title, likewise. */
export function markedText(text: string, phrases: Phrases): string {
  return withMarks(text, marksIn([...eachWord(text)], phrases), 0, text.length)
}

// Most of a long text lies before or behind the passage that is shown of it: words are taken apart
// from where that begins up to where it ends, and as many more as may belong to what begins there.
function wordsAround(text: string, phrases: Phrases): Word[] {
  const words: Word[] = []
  const longestPhrase = Math.max(0, ...phrases.map((phrase) => phrase.length))
  const found = isPlain(text) ? text.search(patternOf(phrases)) : null
  let enough = found === -1 ? longest : Infinity
  let beyond = 0
  for (const word of found === null ? eachWord(text) : eachPlainWord(text, startOf(text, found))) {
    words.push(word)
    if (word.start > enough && (beyond += 1) > longestPhrase) break
    if (enough === Infinity && endsHere(words, phrases)) enough = word.end + longest
  }
  return words
}

// Words that were looked for are letters, digits and emoji alone: nothing in them means anything here.
function patternOf(phrases: Phrases): RegExp {
  const all = phrases.map((words) => words.join('[^a-z0-9]+')).join('|')
  return new RegExp(`(?<![a-z0-9])(?:${all})(?![a-z0-9])`, 'i')
}

/** Where a passage begins that shows what stands at `first`; before that where it is the text's end. */
function startOf(text: string, first: number): number {
  return Math.max(0, Math.min(first - before, text.length - longest))
}

function endsHere(words: readonly Word[], phrases: Phrases): boolean {
  return phrases.some((phrase) => standsAt(words, words.length - phrase.length, phrase))
}

/** Where the phrases stand, in order and without overlapping. */
function marksIn(words: readonly Word[], phrases: Phrases): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < words.length; index += 1) {
    const here = phrases.filter((phrase) => standsAt(words, index, phrase))
    if (here.length === 0) continue
    const length = Math.max(...here.map((phrase) => phrase.length))
    marks.push({ start: words[index]!.start, end: words[index + length - 1]!.end })
    index += length - 1
  }
  return marks
}

function standsAt(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[index + offset]?.word === word)
}

function wordAt(words: readonly Word[], place: number): number {
  if (place === 0) return 0
  return words.find((word) => word.start >= place)?.start ?? 0
}

function lastWordWithin(words: readonly Word[], place: number): number {
  return words.findLast((word) => word.end <= place)?.end ?? 0
}

function withMarks(text: string, marks: readonly Mark[], from: number, to: number): string {
  let html = ''
  let at = from
  for (const { start, end } of marks) {
    if (start < from || end > to) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at, to))
}

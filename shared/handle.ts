/** What a handle may be made of, and the form under which it is looked up. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { isOneScript } from './scripts.ts'
import { lengthOf } from './text.ts'

export type HandleErrorKey =
  | 'form.required'
  | 'form.notText'
  | 'handle.tooShort'
  | 'handle.tooLong'
  | 'handle.invisible'
  | 'handle.characters'
  | 'handle.punctuation'
  | 'handle.needsLetter'
  | 'handle.styledLetters'
  | 'handle.marks'
  | 'handle.mixedScripts'
  | 'handle.mixedDigits'

interface Fault {
  key: HandleErrorKey
  params: Record<string, number>
}

/**
 * Source of a pattern (flag `u`) for a handle in running text: letters with their marks, and
 * digits, with single `-` or `_` between them. `@` before it makes it a mention.
 */
export const handleShape =
  '[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*(?:[-_][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*'

const wholeHandle = new RegExp(`^${handleShape}$`, 'u')
const invisible = /[\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u
const foreign = /[^\p{L}\p{Mn}\p{Mc}\p{Nd}_-]/u
/** Not the marks that stand beside letters without belonging to a script, such as U+02BC. */
const letter = /(?!(?=\p{Script=Common})\p{Lm})\p{L}/u
/** UTS #39, 5.4: no mark twice in a row, no more than four that take no room of their own. */
const heapedMarks = /(\p{Mn})\1|\p{Mn}{5}|\p{Nd}\p{M}/u

/** A schema for a handle being chosen. Trims and brings to NFC; each message is a `HandleErrorKey`. */
export const handleField = z
  .string({ error: (issue) => (issue.input === undefined ? 'form.required' : 'form.notText') })
  .overwrite((raw) => raw.normalize('NFC').trim())
  .check((ctx) => {
    for (const { key, params } of handleFaults(ctx.value)) {
      ctx.issues.push({ code: 'custom', message: key, params, input: ctx.value })
    }
  })
  .meta({ minLength: limits.handleMin, maxLength: limits.handleMax })

/** Says whether a text could be somebody's handle. */
export function isHandle(text: string): boolean {
  return text.normalize('NFC') === text && handleFaults(text).length === 0
}

/** What keeps a text in NFC from being a handle; the first thing only, so that it can be put right. */
function handleFaults(text: string): Fault[] {
  const length = lengthOf(text)
  const key = faultyLength(length) ?? faultyCharacters(text)
  if (key === 'handle.tooLong') {
    const max = limits.handleMax
    return [{ key, params: { max, length, over: length - max } }]
  }
  if (key === 'handle.tooShort') return [{ key, params: { min: limits.handleMin, length } }]
  return key ? [{ key, params: {} }] : []
}

function faultyLength(length: number): HandleErrorKey | undefined {
  if (length === 0) return 'form.required'
  if (length > limits.handleMax) return 'handle.tooLong'
  if (length < limits.handleMin) return 'handle.tooShort'
  return undefined
}

function faultyCharacters(text: string): HandleErrorKey | undefined {
  if (invisible.test(text)) return 'handle.invisible'
  if (foreign.test(text)) return 'handle.characters'
  if (!letter.test(text)) return 'handle.needsLetter'
  if (/^[-_]|[-_]$|[-_]{2}/.test(text)) return 'handle.punctuation'
  if (!wholeHandle.test(text) || heapedMarks.test(text.normalize('NFD'))) return 'handle.marks'
  if (!isPlain(text)) return 'handle.styledLetters'
  if (!isOneScript(text)) return 'handle.mixedScripts'
  if (!isOneSetOfDigits(text)) return 'handle.mixedDigits'
  return undefined
}

/**
 * Letters of everyday spelling that compatibility normalisation takes apart: the Armenian և, the
 * Thai and Lao am, the Lao digraphs, and the Korean letters typed one by one.
 */
const everyday = /[\u0587\u0E33\u0EB3\u0EDC\u0EDD\u3131-\u318E]/u

/** Mathematical, full-width and other dressed-up letters are read out badly by screen readers. */
function isPlain(text: string): boolean {
  return [...text].every((character) => {
    return character.normalize('NFKC') === character || everyday.test(character)
  })
}

function isOneSetOfDigits(text: string): boolean {
  return new Set((text.match(/\p{Nd}/gu) ?? []).map(zeroOf)).size <= 1
}

/** The code point of the zero in the set of ten that a decimal digit belongs to. */
export function zeroOf(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return zero
}

/**
 * The form under which a handle is looked up and unique: NFKC and case-folded, so that `@Ada`
 * finds `ada`. Works on any text. Beyond Unicode's folding, the four Turkish i are one, because
 * a keyboard's language should not decide whether somebody can sign in.
 */
export function handleKey(text: string): string {
  let key = text.normalize('NFKC')
  // Folding can produce what NFKC would fold again; two rounds are enough for all of Unicode.
  for (let round = 0; round < 2; round += 1) {
    key = key.toUpperCase().toLowerCase().replaceAll('ς', 'σ').replaceAll('i\u0307', 'i')
    key = key.normalize('NFKC')
  }
  return key
}

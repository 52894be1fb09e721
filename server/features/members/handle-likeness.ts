/** Who one is in this community: joining, signing in, and the page that says so. */
import { handleKey, zeroOf } from '../../../shared/handle.ts'
import { reservedHandles, reservedWords } from '../../../shared/reserved-handles.ts'
import { lookAlikes } from './look-alikes.ts'

/**
 * What a handle looks like at a glance; two handles that could be taken for each other share it.
 *
 * After the skeleton of UTS #39, section 4, on the look-up form of the handle, so handles with one
 * key always have one likeness. Marks that any script may carry are folded (é as e), and vowel
 * points of Hebrew and Arabic; so are separators, and digits of all scripts by their value. Since
 * capitals do not count and a capital I is an l, i and l are one.
 *
 * Not for display. Empty only for a text without letters and digits, which is no handle.
 */
export function likeness(handle: string): string {
  let shape = handleKey(handle)
  // A mark or letter taken away can bring together what folds again.
  for (let last = ''; shape !== last;) {
    last = shape
    shape = fold(shape)
  }
  return shape
}

/** Dakuten and handakuten make another syllable, unlike an accent: かき and かぎ are two names. */
const optionalMark = /(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}]/u
const mark = /\p{M}/u
/** Everything that is not a letter, mark or digit, and letters that only modify: ʻ ʼ and the kashida. */
const unread = /[^\p{L}\p{M}\p{Nd}]|[\u02B0-\u02FF\u0640]/gu

function fold(text: string): string {
  const read = text.normalize('NFKD').replace(unread, '')
  const letters = [...read].filter((sign) => !(mark.test(sign) && optionalMark.test(sign)))
  return letters.map(countedAs).join('').normalize('NFC').toLowerCase()
}

function countedAs(sign: string): string {
  const plain = /\p{Nd}/u.test(sign) ? valueOf(sign) : sign
  return lookAlikes.get(plain) ?? plain
}

function valueOf(digit: string): string {
  return String(digit.codePointAt(0)! - zeroOf(digit))
}

const reservedLikenesses = new Set(reservedHandles.map(likeness))
const reservedKeys = new Set(reservedWords.map(handleKey))

/** Says whether nobody may take a handle, because it or what it looks like is set aside. */
export function isReservedHandle(handle: string): boolean {
  return reservedKeys.has(handleKey(handle)) || reservedLikenesses.has(likeness(handle))
}

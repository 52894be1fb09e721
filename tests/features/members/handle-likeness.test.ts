import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReservedHandle, likeness } from '../../../server/features/members/handle-likeness.ts'
import { lookAlikes } from '../../../server/features/members/look-alikes.ts'
import { handleKey, isHandle } from '../../../shared/handle.ts'
import { reservedHandles, reservedWords } from '../../../shared/reserved-handles.ts'

describe('handles that could be taken for each other', () => {
  test.each([
    ['anna', 'Anna', 'case'],
    ['anna', 'аnna', 'one Cyrillic letter'],
    ['rosa', 'гоѕа', 'Cyrillic throughout'],
    ['anna', 'ΑΝΝΑ', 'Greek capitals'],
    ['nikos', 'ΝΙΚΟs', 'Greek capitals and one Latin letter'],
    ['nou', 'ոօս', 'Armenian'],
    ['dad', 'ᎠᎪᎠ', 'Cherokee'],
    ['bob', 'ꓐꓳꓐ', 'Lisu'],
    ['ham', 'ᕼᗅᗰ', 'Canadian syllabics'],
    ['anna', 'ａｎｎａ', 'full width'],
    ['anna', '\u{1D4EA}\u{1D4F7}\u{1D4F7}\u{1D4EA}', 'mathematical letters'],
    ['bob', 'b0b', 'zero and o'],
    ['paul', 'pau1', 'one and l'],
    ['paul', 'pauI', 'capital i and l'],
    ['mira', 'm1ra', 'one and i'],
    ['marnie', 'mamie', 'rn and m'],
    ['william', 'vvilliam', 'two v and w'],
    ['vvwv', 'wvvv', 'v and w in any order'],
    ['strasse', 'straße', 'ss and ß'],
    ['jose', 'José', 'an accent'],
    ['soren', 'Søren', 'a stroke'],
    ['lukasz', 'Łukasz', 'another stroke'],
    ['isik', 'ışık', 'a dotless i'],
    ['aesop', 'æsop', 'a ligature'],
    ['quietharbour', 'quiet_harbour', 'a separator'],
    ['quiet-harbour', 'quiet_harbour', 'another separator'],
    ['okina', 'ʻokina', 'an apostrophe letter'],
    ['שלום', 'שָׁלוֹם', 'vowel points'],
    ['محمد', 'مُحَمَّد', 'Arabic vowel signs'],
    ['علی', 'علي', 'Persian and Arabic keyboards'],
    ['राम5', 'राम५', 'the same number in other digits'],
    ['カナ', '力ナ', 'a syllable and a character'],
  ])('%s and %s: %s', (one, other) => {
    expect(likeness(other)).toBe(likeness(one))
  })
})

describe('handles that differ', () => {
  test.each([
    ['anna', 'ana'],
    ['member1', 'member11'],
    ['member2', 'member3'],
    ['declan', 'dedan'],
    ['rosa', 'rose'],
    ['かき', 'かぎ'],
    ['राम', 'रमा'],
    ['佐藤', '斎藤'],
    ['한글', '한굴'],
    ['سارا', 'سامر'],
  ])('%s and %s', (one, other) => {
    expect(likeness(other)).not.toBe(likeness(one))
  })
})

describe('handles set aside', () => {
  test.each(['admin', 'Admin', 'аdmin', 'adm1n', 'ad-min', 'rnoderator', 'Former_Member', 'ΜΟD'])(
    '%s is refused',
    (handle) => {
      expect(isReservedHandle(handle)).toBe(true)
    },
  )

  test('short words are refused, names that look like them are not', () => {
    expect(['me', 'Me', 'all', 'HERE'].map(isReservedHandle)).toEqual([true, true, true, true])
    expect(['ali', 'Ali', 'mei', 'youri', 'helpful'].map(isReservedHandle)).toEqual(
      Array<boolean>(5).fill(false),
    )
  })

  test('the lists hold handles that could otherwise be taken', () => {
    expect([...reservedHandles, ...reservedWords].filter((handle) => !isHandle(handle))).toEqual([])
  })
})

describe('any text at all', () => {
  const common = 'aeilmnorsuvw01IOØßæ-_\u0301аеорсухіΑΝΗ'
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[\p{L}\p{M}\p{Nd}_-]{1,12}$/u),
    fc.string({ unit: fc.constantFrom(...common), maxLength: 12 }),
  )

  test('a likeness is its own, and one for every form and case of a handle', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const shape = likeness(typed)
        expect(likeness(shape)).toBe(shape)
        expect(shape.normalize('NFC')).toBe(shape)
        expect(likeness(typed.normalize('NFD'))).toBe(shape)
        expect(likeness(handleKey(typed))).toBe(shape)
      }),
    )
  })

  test('every handle has something to compare', () => {
    fc.assert(
      fc.property(text.filter(isHandle), (handle) => {
        expect(likeness(handle)).not.toBe('')
      }),
    )
  })

  test('no row of the table leads into another', () => {
    const targets = [...lookAlikes.values()].flatMap((counted) => [...counted])
    expect(targets.filter((letter) => lookAlikes.has(letter))).toEqual([])
    expect([...lookAlikes.keys()].filter((letter) => handleKey(letter) !== letter)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFormErrors } from '../../shared/form-errors.ts'
import { handleField, handleKey, handleShape, isHandle } from '../../shared/handle.ts'

function errorsOf(typed: unknown) {
  const result = handleField.safeParse(typed)
  return result.success ? [] : listFormErrors(result.error)
}

describe('handles people may take', () => {
  test.each([
    ['Latin', 'quiet_harbour'],
    ['a digit first', '3-geese'],
    ['two letters', 'jo'],
    ['thirty letters', 'x'.repeat(30)],
    ['accents', 'José-María'],
    ['Turkish', 'ışık'],
    ['Vietnamese', 'Nguyễn'],
    ['Hawaiian', 'ʻokina'],
    ['Cyrillic', 'Алиса'],
    ['Armenian with its ligature', 'Նարեև'],
    ['Arabic with its own digits', 'سارا٣'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Devanagari', 'राम'],
    ['Malayalam', 'മലയാളം'],
    ['Thai with am', 'น้ำ'],
    ['Tibetan', 'ཀརྨ'],
    ['Cherokee', 'ᎠᏓ'],
    ['Japanese in three scripts', '佐藤たろうカナー'],
    ['Korean with single letters', '한글ㅋㅋ'],
    ['Chinese with Bopomofo', 'ㄅ文'],
  ])('%s', (_, handle) => {
    expect(errorsOf(handle)).toEqual([])
    expect(isHandle(handle)).toBe(true)
  })

  test('spaces around it and a split accent are put right', () => {
    expect(handleField.parse(' Jose\u0301 ')).toBe('José')
    expect(isHandle('Jose\u0301')).toBe(false)
  })
})

describe('handles that are refused', () => {
  test.each([
    ['nothing', undefined, 'form.required'],
    ['spaces', '  ', 'form.required'],
    ['a number', 7, 'form.notText'],
    ['one letter', 'x', 'handle.tooShort'],
    ['a right-to-left override', 'abc\u202Edef', 'handle.invisible'],
    ['an isolate', 'abc\u2067', 'handle.invisible'],
    ['a space of no width', 'ad\u200Bmin', 'handle.invisible'],
    ['a soft hyphen', 'ad\u00ADmin', 'handle.invisible'],
    ['letters that are blank', '\u115F\u3164', 'handle.invisible'],
    ['a NUL', 'ab\u0000', 'handle.invisible'],
    ['half of a pair', 'ab\uD800', 'handle.invisible'],
    ['a space', 'quiet harbour', 'handle.characters'],
    ['a dot', 'quiet.harbour', 'handle.characters'],
    ['a slash', 'quiet/harbour', 'handle.characters'],
    ['an at sign', '@quiet', 'handle.characters'],
    ['an emoji', 'quiet😀', 'handle.characters'],
    ['a circled letter', 'ⓐⓑ', 'handle.characters'],
    ['digits alone', '1234', 'handle.needsLetter'],
    ['modifiers alone', 'ʼʼ', 'handle.needsLetter'],
    ['a hyphen first', '-quiet', 'handle.punctuation'],
    ['a low line last', 'quiet_', 'handle.punctuation'],
    ['two in a row', 'quiet-_harbour', 'handle.punctuation'],
    ['a mark without a letter', '\u0301abc', 'handle.marks'],
    ['a mark on a digit', 'abc1\u0301', 'handle.marks'],
    ['the same mark twice', 'a\u0301\u0301bc', 'handle.marks'],
    ['marks in a heap', 'a\u0300\u0302\u0303\u0308\u030Abc', 'handle.marks'],
    ['mathematical letters', '\u{1D4F3}\u{1D4F8}', 'handle.styledLetters'],
    ['full-width letters', 'ａｂ', 'handle.styledLetters'],
    ['one Cyrillic letter among Latin', 'аlice', 'handle.mixedScripts'],
    ['Latin with Arabic digits', 'anna٣', 'handle.mixedScripts'],
    ['Latin with Han', 'anna文', 'handle.mixedScripts'],
    ['a script of history', '𐌰𐌱', 'handle.mixedScripts'],
    ['digits of two sets', 'سارا٣3', 'handle.mixedDigits'],
  ])('%s', (_, typed, key) => {
    expect(errorsOf(typed).map((error) => error.key)).toEqual([key])
  })

  test('too long, with the number to put into words', () => {
    expect(errorsOf('x'.repeat(33))).toEqual([
      { field: '', key: 'handle.tooLong', params: { max: 30, length: 33, over: 3 } },
    ])
  })
})

describe('the form for looking up', () => {
  test.each([
    ['Ada', 'ada'],
    ['STRASSE', 'straße'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ＡＤＡ', 'ada'],
    ['IŞIK', 'ışık'],
    ['İrem', 'irem'],
    ['ᎠᏓ', 'ꭰꮣ'],
    ['José', 'jose\u0301'],
  ])('%s and %s are one handle', (one, other) => {
    expect(handleKey(one)).toBe(handleKey(other))
  })

  test('accents and look-alikes are still different handles', () => {
    expect(handleKey('jose')).not.toBe(handleKey('josé'))
    expect(handleKey('аnnа')).not.toBe(handleKey('anna'))
  })
})

describe('any text at all', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 })
  const handleLike = fc.stringMatching(/^[\p{L}\p{M}\p{Nd}_-]{1,12}$/u)
  const text = fc.oneof(anything, handleLike)

  test('a key is its own key, whatever the case and the form', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const key = handleKey(typed)
        expect(handleKey(key)).toBe(key)
        expect(handleKey(typed.normalize('NFD'))).toBe(key)
        expect(key.normalize('NFC')).toBe(key)
      }),
    )
  })

  test('what the form accepts is a handle that a mention would find whole', () => {
    const mention = new RegExp(`@(${handleShape})`, 'u')
    fc.assert(
      fc.property(text, (typed) => {
        const result = handleField.safeParse(typed)
        if (!result.success) return
        expect(isHandle(result.data)).toBe(true)
        expect(mention.exec(`so @${result.data}, hello`)?.[1]).toBe(result.data)
      }),
    )
  })
})

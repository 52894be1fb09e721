import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listFormErrors } from '../../shared/form-errors.ts'
import { limits } from '../../shared/limits.ts'
import { lengthOf, plainText, type TextRule } from '../../shared/text.ts'

const title: TextRule = { min: 1, max: limits.titleLength }
const body: TextRule = { min: 1, max: limits.postLength, multiline: true }

function errorsOf(rule: TextRule, value: unknown) {
  const result = z.object({ text: plainText(rule) }).safeParse({ text: value })
  return result.success ? [] : listFormErrors(result.error)
}

const keysOf = (rule: TextRule, value: unknown) => errorsOf(rule, value).map((error) => error.key)

describe('what is kept', () => {
  test.each([
    ['both ends are trimmed', title, '  A long week \u00A0', 'A long week'],
    ['spaces inside stay', title, 'A  long\tweek', 'A  long\tweek'],
    ['an accent typed as two marks becomes one', title, 'cafe\u0301', 'caf\u00E9'],
    ['styled letters stay as they are', title, '\u{1D4D0}\uFB01', '\u{1D4D0}\uFB01'],
    ['line breaks of every kind become LF', body, 'one\r\ntwo\rthree\n', 'one\ntwo\nthree'],
    ['the indentation of the first line stays', body, '\n \n    code\n', '    code'],
    [
      'invisible joiners stay: emoji and Persian need them',
      title,
      'می\u200Cخواهم',
      'می\u200Cخواهم',
    ],
    ['a body may turn direction', body, 'he said \u2067שלום\u2069', 'he said \u2067שלום\u2069'],
    ['a draft keeps its ends', { ...body, keepEnds: true }, 'and then ', 'and then '],
    ['what may be empty may be blank', { max: 5 }, '   ', ''],
  ])('%s', (_, rule, typed, kept) => {
    expect(plainText(rule).parse(typed)).toBe(kept)
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', title, undefined, 'form.required'],
    ['null', title, null, 'form.required'],
    ['a number', title, 12, 'form.notText'],
    ['a list', title, ['a', 'b'], 'form.notText'],
    ['spaces alone', title, ' \n ', 'form.required'],
    ['a NUL', body, 'a\u0000b', 'form.controlCharacters'],
    ['an escape', title, 'a\u001B[2Jb', 'form.controlCharacters'],
    ['a delete', title, 'a\u007Fb', 'form.controlCharacters'],
    ['a control character of the second block', body, 'a\u0085b', 'form.controlCharacters'],
    ['half of a pair', body, 'a\uD83Db', 'form.badEncoding'],
    ['the other half', title, '\uDE00', 'form.badEncoding'],
    ['a line break in a title', title, 'one\ntwo', 'form.lineBreaks'],
    ['a line separator in a title', title, 'one\u2028two', 'form.lineBreaks'],
    ['an override in a title', title, 'abc\u202Edef', 'form.directionMarks'],
    ['an isolate in a title', title, 'abc\u2067def', 'form.directionMarks'],
    ['too little', { min: 10, max: 20 }, 'nine char', 'form.tooShort'],
    ['too much', title, 'x'.repeat(141), 'form.tooLong'],
  ])('%s', (_, rule, typed, key) => {
    expect(keysOf(rule, typed)).toEqual([key])
  })

  test('every fault is told at once', () => {
    expect(keysOf({ max: 3 }, 'a\u0000\nbc')).toEqual([
      'form.controlCharacters',
      'form.lineBreaks',
      'form.tooLong',
    ])
  })

  test('a page can say by how much', () => {
    expect(errorsOf(title, 'x'.repeat(152))).toEqual([
      { field: 'text', key: 'form.tooLong', params: { max: 140, length: 152, over: 12 } },
    ])
    expect(errorsOf({ min: 10, max: 20 }, 'short')).toEqual([
      { field: 'text', key: 'form.tooShort', params: { min: 10, length: 5, missing: 5 } },
    ])
  })

  test('what other schemas refuse has a key as well', () => {
    const result = z.object({ need: z.enum(['listen']) }).safeParse({ need: 'shout' })
    expect(listFormErrors(result.error!)).toEqual([
      { field: 'need', key: 'form.invalid', params: {} },
    ])
  })
})

describe('length', () => {
  test('is counted in code points, after normalising', () => {
    expect(lengthOf('😀')).toBe(1)
    expect(keysOf({ max: 1 }, '😀')).toEqual([])
    expect(keysOf({ max: 1 }, 'e\u0301')).toEqual([])
    expect(keysOf({ max: 4 }, '😀'.repeat(5))).toEqual(['form.tooLong'])
  })

  test('stands in the JSON schema of the API', () => {
    expect(z.toJSONSchema(plainText(title), { io: 'input' })).toMatchObject({
      type: 'string',
      minLength: 1,
      maxLength: 140,
    })
  })
})

describe('whatever is typed', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  const surrogates = fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }))
    .map((units) => String.fromCharCode(...units))

  test('parsing never throws, and what was accepted is accepted again, unchanged', () => {
    const rules: TextRule[] = [title, body, { max: 30, keepEnds: true }]
    fc.assert(
      fc.property(fc.oneof(anything, surrogates), fc.constantFrom(...rules), (typed, rule) => {
        const first = plainText(rule).safeParse(typed)
        if (!first.success) return
        expect(first.data.normalize('NFC')).toBe(first.data)
        expect(first.data).not.toMatch(/[\r\0]|\p{Surrogate}/u)
        expect(plainText(rule).parse(first.data)).toBe(first.data)
      }),
    )
  })
})

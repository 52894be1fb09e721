import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachWord } from '../../server/html/each-word.ts'
import { textOf } from '../../server/html/text-of.ts'
import { wordsOf } from '../../shared/words-of.ts'

const signs = fc.constantFrom(
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    "'",
    '’',
    '“',
    '–',
    '…',
    '\u00A0',
    '-',
    '_',
    '@',
    '<',
    '~',
    '\u007F',
  ],
)
const others = fc.constantFrom('é', 'ß', '愛', '\u0301', '\u00AD', '🌧', 'ﬁ', 'İ', 'ª', '²')
const plain = fc.string({ unit: signs })
const mixed = fc.string({ unit: fc.oneof(signs, others) })

test('words are the same, however they are found', () => {
  fc.assert(
    fc.property(fc.oneof(plain, mixed, fc.string({ unit: 'binary' })), (text) => {
      expect([...eachWord(text)]).toEqual(wordsOf(text))
    }),
  )
})

test('none is lost around any sign of the scripts that are written most', () => {
  const around = Array.from({ length: 0x3000 }, (_, code) => `q${String.fromCharCode(code)}Z7`)
  const lost = around.filter(
    (text) => JSON.stringify([...eachWord(text)]) !== JSON.stringify(wordsOf(text)),
  )
  expect(lost).toEqual([])
})

test('text keeps single spaces and has no others', () => {
  const spaces = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00A0', '\u3000') })
  fc.assert(
    fc.property(spaces, (text) => {
      expect(textOf(`<p>${text}</p>`)).toBe(text.replace(/\s+/g, ' ').trim())
    }),
  )
})

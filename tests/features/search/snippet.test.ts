import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetOf } from '../../../server/features/search/snippet.ts'

const word = fc.constantFrom('heron', 'Reed', 'a', 'A', '7', 'reeds', 'marsh’s', 'é', 'Ørsted', '🌧')
const between = fc.constantFrom(' ', ' ', ', ', ' — ', '\u00A0', '… ', '-')
const plainWord = word.filter((each) => /^[\0-\x7F’]+$/.test(each))
const textOf = (each: typeof word) =>
  fc.array(fc.tuple(each, between), { maxLength: 150 }).map((pairs) => pairs.flat().join(''))
const phrases = fc.array(fc.array(fc.constantFrom('heron', 'reed', 'a', '7'), { minLength: 1 }), {
  minLength: 1,
  maxLength: 3,
})

test('a passage is the same, whether words were found quickly or one by one', () => {
  // A sign behind the text that no keyboard makes is not shown, and has every word taken apart.
  const behind = ' '.repeat(2) + 'ﬁ'.repeat(300)
  fc.assert(
    fc.property(fc.nat(60), textOf(plainWord), textOf(plainWord), phrases, (far, ...rest) => {
      const [begin, end, sought] = rest
      const text =
        `${'area '.repeat(far)}${begin}${'area '.repeat(60)}${end}${'area '.repeat(60)}`.trimEnd()
      const slowly = snippetOf(text + behind, sought)
      expect(snippetOf(text, sought)).toBe(slowly)
    }),
  )
})

test('a passage has what was looked for, and no part of another word', () => {
  fc.assert(
    fc.property(textOf(word), phrases, (text, sought) => {
      const marked = snippetOf(text, sought).match(/<mark>.*?<\/mark>/g) ?? []
      for (const mark of marked) {
        const words = mark
          .replace(/<\/?mark>/g, '')
          .toLowerCase()
          .split(/[^a-z0-9]+/)
        expect(sought).toContainEqual(words)
      }
    }),
  )
})

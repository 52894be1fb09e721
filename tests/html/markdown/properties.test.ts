import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { isPlainHtml } from '../../../server/html/markdown/plain-html.ts'
import { scanTargets, TooComplex, type Targets } from '../../../server/html/markdown/renderer.ts'
import { loadSanitiser, sanitise } from '../../../server/html/markdown/sanitise.ts'
import { writeHtml } from '../../../server/html/markdown/write-html.ts'
import { dom, faults, nobody, origin } from './support.ts'

beforeAll(loadSanitiser)

const marks =
  '*|**|_|~~|`|```|> |- |1. |# |\n|\n\n|  \n|    |[|](|)|![|]|<|>|<b>|</p>|&|&amp;|\\|"|---|===|a|b|ö|🙂|\u00A0|\t|' +
  'https://a.example/x|javascript:x|ada@a.example'
const pipes = ['|', '|-|-|\n', 'a|b\n-|-\n']
const meanings = [
  ...['@ada', '@Zoë', '@a_b', '\\_', '[quote:Q1]', '[quote:Q2]', '[/quote]', '/t/T1', '/p/P1'],
  ...[
    `${origin}/t/T1`,
    '[x](/t/T1)',
    '[x](/s/%61b)',
    '#p-P1',
    '[x](#p-P2)',
    '/m/Zoë',
    '/T/T1',
    '/./',
    '![',
    `](/pictures/${'Aa0'.repeat(7).slice(1)})`,
    `](${origin}/pictures/${'b'.repeat(20)})`,
  ],
]
const soup = fc
  .array(fc.constantFrom(...marks.split('|'), ...pipes, ...meanings), { maxLength: 40 })
  .map((parts) => parts.join(''))
const anything = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

/** As if the writer could see all there is. */
function allOf(source: string): Targets {
  const { handles, quotedPosts, paths, pictures } = scanTargets(source)
  return {
    handles: Object.fromEntries(
      handles.map((h) => [h, { href: `/m/${encodeURIComponent(h)}`, text: h }]),
    ),
    quotes: Object.fromEntries(quotedPosts.map((id) => [id, { href: `/p/${id}`, by: 'ada' }])),
    paths: Object.fromEntries(paths.map((path) => [path, true as const])),
    pictures: Object.fromEntries(pictures.map((id, index) => [id, pictureOf(index)])),
  }
}

function pictureOf(index: number) {
  const size = { width: 1_280, height: 700, small: index % 2 === 0 }
  return { ...size, moving: index % 3 === 0, undescribed: 'Picture' }
}

function rendered(source: string, targets = allOf(source)) {
  const { html, used } = writeHtml(source, targets, origin)
  return { html: isPlainHtml(html) ? html : sanitise(html), used }
}

test('whatever is typed, the outcome is harmless', () => {
  fc.assert(
    fc.property(anything, (source) => {
      expect(faults(rendered(source).html)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('words stay as they are typed, but for their Unicode form', () => {
  const word = fc
    .tuple(
      fc.constantFrom('a', 'ß', 'ש', 'م', 'क', '日'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    .map((parts) => parts.join('').replace(/[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x9f]|\s/g, ''))
  const words = fc.array(
    fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', ', ', '“', '” – ', '; ', ' 👩‍👩‍👧 ')),
  )
  fc.assert(
    fc.property(words, (typed) => {
      const source = typed.flat().join('')
      const shown = dom(rendered(source).html.replaceAll('<br>', '\n')).textContent
      expect(squeezed(shown)).toBe(squeezed(source.normalize('NFC')))
    }),
    { numRuns: 500 },
  )
})

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

test('no word is lost among marks', () => {
  const part = fc.constantFrom(
    ...'*|**|_|~~|> |- |1. |# |\n|\n\n| |<|>|<b>|</p>|&|"|!|(|)|@|/'.split('|'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const source = parts.map((mark, index) => `${mark}w${index}x`).join('')
      const shown = dom(rendered(source, nobody).html).textContent ?? ''
      const order = [...shown.matchAll(/w(\d+)x/g)].map((found) => Number(found[1]))
      expect(order).toEqual(parts.map((_, index) => index))
    }),
    { numRuns: 500 },
  )
})

test('what passes without the sanitiser is what the sanitiser would have returned', () => {
  const tags =
    'p br em strong del code pre blockquote ul ol li h4 hr table thead tbody tr th td'.split(' ')
  const tag = fc.constantFrom(...tags.flatMap((name) => [`<${name}>`, `</${name}>`]))
  const text = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&',
    '&copy;',
    '>',
    '"',
    '\u00A0',
    '\0',
    '\f',
  )
  const flat = fc.array(fc.oneof(tag, text), { maxLength: 12 }).map((parts) => parts.join(''))
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(fc.constantFrom(...tags), fc.array(fc.oneof(text, tie('tree')), { maxLength: 4 }))
      .map(([name, inner]) =>
        /^[bh]r$/.test(name) ? `<${name}>` : `<${name}>${inner.join('')}</${name}>`,
      ),
  }))
  const written = soup.map((source) => writeHtml(source, nobody, origin).html)
  let passed = 0
  fc.assert(
    fc.property(fc.oneof(flat, tree, written), (html) => {
      if (!isPlainHtml(html)) return
      passed++
      expect(sanitise(html)).toBe(html)
    }),
    { numRuns: 3_000 },
  )
  expect(passed).toBeGreaterThan(500)
})

test('only what was scanned is used, and every link inside has been', () => {
  fc.assert(
    fc.property(soup, (source) => {
      const found = scanTargets(source)
      const { html, used } = rendered(source)
      expect(found.handles).toEqual(expect.arrayContaining(used.handles))
      expect(found.quotedPosts).toEqual(expect.arrayContaining(used.quotes))
      expect(found.paths).toEqual(expect.arrayContaining(used.paths))
      expect(found.pictures).toEqual(expect.arrayContaining(used.pictures))
      for (const link of dom(html).querySelectorAll('p > a:not(.mention):not([rel])')) {
        const path = decodeURIComponent(link.getAttribute('href') ?? '')
        const [, target] = /^(\/[tps]\/\w+)(?:[/?#]|$)/i.exec(path) ?? []
        if (target) expect(used.paths).toContain(target.replace('/T/', '/t/'))
      }
    }),
    { numRuns: 1_000 },
  )
})

test('rendering again with what was used changes nothing', () => {
  fc.assert(
    fc.property(soup, (source) => {
      const targets = allOf(source)
      const first = rendered(source, targets)
      const kept = <T>(all: Record<string, T>, keys: string[]) =>
        Object.fromEntries(keys.map((key) => [key, all[key]!]))
      const again = rendered(source, {
        handles: kept(targets.handles, first.used.handles),
        quotes: kept(targets.quotes, first.used.quotes),
        paths: kept(targets.paths, first.used.paths),
        pictures: kept(targets.pictures, first.used.pictures),
      })
      expect(again).toEqual(first)
    }),
    { numRuns: 500 },
  )
})

test('scanning what scanning found finds the same', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { handles, quotedPosts, paths } = scanTargets(source)
      const again = scanTargets(
        [
          ...handles.map((h) => `@${h}`),
          ...quotedPosts.map((id) => `[quote:${id}]`),
          ...paths,
        ].join(' '),
      )
      expect(new Set(again.handles)).toEqual(new Set(handles))
      expect(new Set(again.quotedPosts)).toEqual(new Set(quotedPosts))
      expect(new Set(again.paths)).toEqual(new Set(paths))
    }),
    { numRuns: 500 },
  )
})

test('whatever is typed, only complexity is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(soup, fc.integer({ min: 1, max: 200 }))), (parts) => {
      const source = parts.map(([part, times]) => part.repeat(times)).join('')
      try {
        writeHtml(source, allOf(source.slice(0, 500)), origin)
      } catch (error) {
        expect(error).toBeInstanceOf(TooComplex)
      }
    }),
    { numRuns: 100 },
  )
})

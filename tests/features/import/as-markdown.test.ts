import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asMarkdown } from '../../../server/features/import/as-markdown.ts'
import { writeHtml } from '../../../server/html/markdown/write-html.ts'
import { dom, nobody, origin } from '../../html/markdown/support.ts'

const html = (text: string) => writeHtml(asMarkdown(text), nobody, origin).html

/** What a reader sees: the lines of each paragraph, and rules. */
function seen(text: string): string[][] {
  const body = dom(html(text).replaceAll('<br>', '\n'))
  return [...body.children].map((element) =>
    element.localName === 'hr' ? ['(rule)'] : lines(element.textContent ?? ''),
  )
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
}

describe('a plain text brought over', () => {
  it.each([
    ['emphasis', 'so *what* if I _say_ **this** __or__ ~~that~~ ~five~'],
    ['a heading', '# 1 reason\n## why'],
    ['underlines', 'Title\n=====\nOther\n-----'],
    ['a list', '- one\n* two\n+ three\n1) four\n12. five\n7.'],
    ['a quotation', '> he said\n>> she said'],
    ['code', '`x` and ```\nfence\n``` and ~~~'],
    ['a table', 'a | b\n--- | ---\n1 | 2\n\none\n:--'],
    ['links and pictures', '[me](https://example.org) ![x](y) [1] [note]: https://example.org'],
    ['a quotation of a post', '[quote:abc]\nhello\n[/quote]'],
    ['tags and references', '<b>no</b> &amp; &lt; <https://example.org>'],
    ['backslashes', 'C:\\*dir\\ and \\_ end\\'],
    ['arithmetic', '2 * 3 * 4, a_b_c, 5 < 6, -5, 1.5'],
    ['somebody elsewhere', '@somebody, thank you'],
  ])('keeps the look of %s', (_name, text) => {
    const shown = seen(text).flat().join('\n')
    expect(shown.split('\n')).toEqual(
      text
        .split('\n')
        .filter(Boolean)
        .map((l) => l.trim()),
    )
    const tags = [...dom(html(text)).querySelectorAll('*')].map((element) => element.localName)
    expect(tags.filter((tag) => !['p', 'br', 'a'].includes(tag))).toEqual([])
  })

  it('keeps lines and paragraphs, and indentation that means something', () => {
    expect(html('one\n    two\n\nthree')).toBe(
      '<p>one<br>&nbsp;&nbsp;&nbsp;&nbsp;two</p>\n<p>three</p>\n',
    )
  })

  it('keeps a line of stars that stands alone as a rule', () => {
    expect(seen('before\n\n***\n\nafter')).toEqual([['before'], ['(rule)'], ['after']])
    expect(seen('before\n***\nafter')).toEqual([['before', '***', 'after']])
  })

  it('keeps addresses of the web as links, whole', () => {
    const text = 'See (http://example.org/a_b/__c/d*e) or www.example.org/x_(y)_z_.'
    const hrefs = [...dom(html(text)).querySelectorAll('a')].map((a) => a.getAttribute('href'))
    expect(hrefs).toEqual(['http://example.org/a_b/__c/d*e', 'http://www.example.org/x_(y)_z'])
    expect(seen(text)).toEqual([[text]])
  })

  it('shows any text as it was written', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '_',
        '~',
        '`',
        '#',
        '>',
        '-',
        '+',
        '=',
        '|',
        ':',
        '[',
        ']',
        '(',
        ')',
        '<',
        '!',
        '\\',
      ],
      ...[
        '&',
        ';',
        '1.',
        '2)',
        'a',
        'b c',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        '@x',
        '.',
        '/t/x',
        'http://x.y/ ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const expected = text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter((line) => line !== '')
        const shown = seen(text)
          .flat()
          .filter((line) => line !== '')
        expect(shown.length).toBe(expected.length)
        for (const [at, line] of shown.entries()) {
          if (line !== '(rule)') expect(line).toBe(expected[at])
          else expect(expected[at]).toMatch(/^([-*_])(?: ?\1){2,}$/)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

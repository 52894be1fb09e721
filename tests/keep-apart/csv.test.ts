import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readCsv } from '../../server/features/keep-apart/csv.ts'

const cellsOf = (text: string) => readCsv(text).map((row) => row.cells)

describe('a table', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b,c;d\ne;f',
      [
        ['a', 'b,c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'tabs',
      'a\tb c\nd\te',
      [
        ['a', 'b c'],
        ['d', 'e'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['quotes', '"a,b","say ""hi""",c', [['a,b', 'say "hi"', 'c']]],
    [
      'a line break within quotes',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['empty lines and cells', '\n\na,,b\n , \n', [['a', '', 'b']]],
    ['a delimiter within quotes in the first line', '"a;b;c",d', [['a;b;c', 'd']]],
    ['nothing', '', []],
  ])('is read with %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it('names the line on which a row begins', () => {
    const rows = readCsv('a\n\n"b\nb"\nc')
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, 'b\nb'],
      [5, 'c'],
    ])
  })

  it.each(['"never closed\nb@x.example', 'a"b\nb@x.example', '"a"b\nb@x.example'])(
    'with a broken line loses that line alone: %j',
    (text) => {
      const rows = readCsv(text)
      expect(rows.map(({ broken }) => broken)).toEqual([true, false])
      expect(rows[1]).toEqual({ line: 2, cells: ['b@x.example'], broken: false })
    },
  )

  it('reads back whatever was written as the standard says', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', ' b') })
    const row = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const written = [['x', 'y'], ...rows]
        const text = written
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const trimmed = written.map((cells) => cells.map((one) => one.trim()))
        expect(cellsOf(text)).toEqual(trimmed.filter((cells) => cells.some((one) => one !== '')))
      }),
    )
  })

  it.each([
    ['one long line', ','.repeat(500_000)],
    ['spaces', ' '.repeat(500_000)],
    ['quotes', '"'.repeat(500_001)],
    ['lines that open a quote', '"a\n'.repeat(200_000)],
    ['lines of three quotes', '"""\n'.repeat(100_000)],
  ])('of %s is read in time', (_, text) => {
    const began = performance.now()
    readCsv(text)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

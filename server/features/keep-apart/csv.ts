/** Reading CSV (RFC 4180), as address books and spreadsheets write it. */

export interface CsvRow {
  /** Number of the line on which the row begins, from 1. */
  line: number
  cells: string[]
  /** True when its quotes do not come in pairs, so that nobody can say where its cells end. */
  broken: boolean
}

const delimiters = [',', ';', '\t'] as const
type Delimiter = (typeof delimiters)[number]

/**
 * The rows of a text with lines ending in LF, without empty ones. Cells are trimmed. Commas,
 * semicolons and tabs are understood: whichever stands most in the first line that is not empty.
 */
export function readCsv(given: string): CsvRow[] {
  const text = given.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(text)
  const rows: CsvRow[] = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const row = readRow(text, at, delimiter)
    const cells = row.cells.map((cell) => cell.trim())
    if (row.broken || cells.some((cell) => cell !== '')) {
      rows.push({ line, cells, broken: row.broken })
    }
    line += row.lines
    at = row.end
  }
  return rows
}

function delimiterOf(text: string): Delimiter {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const outside = first.replace(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((one) => outside.split(one).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

interface ReadRow {
  cells: string[]
  broken: boolean
  /** Where the next row begins, and how many lines further. */
  end: number
  lines: number
}

function readRow(text: string, start: number, delimiter: Delimiter): ReadRow {
  const cells: string[] = []
  let broken = false
  for (let at = start; ;) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter)
    // A quote that is never closed would swallow the rest: only its own line is lost.
    if (cell === null) return { cells, broken: true, end: lineEnd(text, start) + 1, lines: 1 }
    cells.push(cell.text)
    broken ||= cell.broken
    if (text[cell.end] !== delimiter) {
      const lines = text.slice(start, cell.end).split('\n').length
      return { cells, broken, end: cell.end + 1, lines }
    }
    at = cell.end + 1
  }
}

interface ReadCell {
  text: string
  broken: boolean
  end: number
}

const plain = { ',': /[^,\n]*/y, ';': /[^;\n]*/y, '\t': /[^\t\n]*/y } as const

function readPlain(text: string, start: number, delimiter: Delimiter): ReadCell {
  const pattern = plain[delimiter]
  pattern.lastIndex = start
  const cell = pattern.exec(text)?.[0] ?? ''
  return { text: cell, broken: cell.includes('"'), end: start + cell.length }
}

function readQuoted(text: string, start: number, delimiter: Delimiter): ReadCell | null {
  let cell = ''
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const after = readPlain(text, quote + 1, delimiter)
      return { text: cell, broken: after.text.trim() !== '', end: after.end }
    }
    cell += '"'
    at = quote + 2
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

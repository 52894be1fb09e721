/** From a pasted or imported caseload to entries: what can be read, and which lines cannot. */
import { limits } from '../../../shared/limits.ts'
import { type ListedKind, listedKinds } from '../../../shared/vocabulary.ts'
import { type Listed, textOf } from '../../visibility/listed.ts'
import type { WordKey } from '../../words/index.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { kindOf, readListed, type Reader } from './read-listed.ts'

export interface Wanted {
  listed: Listed
  note: string
}

export interface Import {
  /** What is to be added, each once, in the order of the file. */
  wanted: Wanted[]
  /** How many were left out because they stand in the file before. */
  repeated: number
  /** Lines that mean nothing, each with the sentence that says why. */
  wrong: { line: number; word: WordKey }[]
}

/**
 * Reads a list with or without a row of headings. With headings, the columns they name are used.
 * Without, every address counts wherever it stands, and a cell that stands alone in its row may be a
 * handle or a domain as well; everything else, such as names, is left alone.
 */
export function readImport(reader: Reader, text: string): Import {
  const rows = readCsv(text)
  const columns = rows[0] ? columnsOf(rows[0]) : null
  const found: Import = { wanted: [], repeated: 0, wrong: [] }
  const seen = new Set<string>()
  for (const row of columns ? rows.slice(1) : rows) {
    const { line } = row
    const values = row.broken ? null : valuesIn(row, columns)
    if (!values || values.length === 0) {
      found.wrong.push({ line, word: row.broken ? 'keepApart.brokenLine' : 'keepApart.emptyLine' })
      continue
    }
    const note = noteIn(row, columns)
    for (const { kind, value } of values) {
      const read = readListed(reader, value, kind)
      if ('wrong' in read) {
        found.wrong.push({ line, word: read.wrong })
        continue
      }
      const name = textOf(read.listed)
      if (seen.has(name)) found.repeated += 1
      else found.wanted.push({ listed: read.listed, note })
      seen.add(name)
    }
  }
  return found
}

type Column = ListedKind | 'value' | 'kind' | 'note'

const headings: readonly (readonly [Column, RegExp])[] = [
  ['kind', /^(?:kind|type)$/],
  ['value', /^(?:value|entry)$/],
  ['note', /^(?:notes?|remarks?|comments?|label)$/],
  ['email', /^(?:e-?mail.*|mail|.*e-?mail(?: address)?s?)$/],
  ['handle', /^(?:handles?|pseudonym|nick(?:name)?|user ?name)$/],
  ['domain', /^(?:domains?)$/],
]

/** What each column holds, when the first row is one of headings; null for columns to leave alone. */
function columnsOf(row: CsvRow): (Column | null)[] | null {
  if (row.cells.some((cell) => cell.includes('@'))) return null
  const columns = row.cells.map((cell) => {
    const heading = cell.toLowerCase()
    return headings.find(([, shape]) => shape.test(heading))?.[0] ?? null
  })
  // A lone word may be somebody's handle, unless it can only be a heading.
  return columns.some((column) => column !== null && column !== 'note') ? columns : null
}

interface Value {
  kind: ListedKind | undefined
  value: string
}

function valuesIn(row: CsvRow, columns: readonly (Column | null)[] | null): Value[] {
  const cells = row.cells.map((cell) => cell.slice(0, limits.keepApartNoteLength * 10))
  if (!columns) return valuesAnywhere(cells)
  const named = cells.find((_, at) => columns[at] === 'kind')?.toLowerCase()
  const kind = listedKinds.find((one) => one === named)
  return cells.flatMap((cell, at) => {
    const column = columns[at]
    if (!column || column === 'note' || column === 'kind') return []
    return split(cell).map((value) => ({ kind: column === 'value' ? kind : column, value }))
  })
}

function valuesAnywhere(cells: readonly string[]): Value[] {
  const filled = cells.filter((cell) => cell !== '')
  const [first = '', second] = filled
  const kind = listedKinds.find((one) => one === first.toLowerCase())
  if (kind && second !== undefined) return split(second).map((value) => ({ kind, value }))
  const addresses = filled.filter((cell) => cell.includes('@')).flatMap(split)
  if (addresses.length > 0 || filled.length > 1) {
    return addresses.map((value) => ({ kind: kindOf(value), value }))
  }
  return [{ kind: undefined, value: first }]
}

/** Several addresses in one cell; a cell with a name before its address stays whole. */
function split(cell: string): string[] {
  if (cell === '') return []
  const parts = cell.split(/[\s,;]+/).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => part.includes('@')) ? parts : [cell]
}

function noteIn(row: CsvRow, columns: readonly (Column | null)[] | null): string {
  const note = columns && row.cells.find((_, at) => columns[at] === 'note')
  return (note ?? '').normalize('NFC').replace(/\s+/g, ' ').slice(0, limits.keepApartNoteLength)
}

/** Which tables a query touches, found in Kysely's calls and in SQL written out. */
import ts from 'typescript'

export interface TableUse {
  kind: 'read' | 'write'
  /** Null when the code does not say which: a name that is put in when it runs. */
  table: string | null
}

const readers = new Set([
  ...['selectFrom', 'innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin'],
  ...['innerJoinLateral', 'leftJoinLateral', 'using', 'from'],
])
const writers = new Set(['insertInto', 'replaceInto', 'updateTable', 'deleteFrom', 'mergeInto'])
/** Of `sql`: names and text put in as they are. */
const naming = new Set(['table', 'raw', 'id', 'lit'])
/** Also of arrays, buffers and dates: a table only where the table is named. */
const ambiguous = new Set(['using', 'from'])

/** The tables named in `query.selectFrom('post as p')` and its like. */
export function tablesInCall(
  called: ts.PropertyAccessExpression,
  first: ts.Expression | undefined,
): TableUse[] {
  const method = called.name.text
  if (naming.has(method) && called.expression.getText() === 'sql') {
    return [{ kind: 'write', table: null }]
  }
  const kind = writers.has(method) ? 'write' : readers.has(method) ? 'read' : null
  if (kind === null || !first) return []
  const tables = namedIn(first)
  if (ambiguous.has(method)) return tables.flatMap((table) => (table ? [{ kind, table }] : []))
  return tables.map((table) => ({ kind, table }))
}

function namedIn(node: ts.Expression): (string | null)[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [node.text.trim().split(/\s+/)[0] ?? null]
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(namedIn)
  // A query within: its own calls are looked at by themselves.
  if (ts.isArrowFunction(node) || ts.isCallExpression(node)) return []
  return [null]
}

const name = '["`]?([a-z_]+|\\$\\{\\})'
const written = new RegExp(
  `\\b(?:INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO|REPLACE\\s+INTO|UPDATE(?:\\s+OR\\s+\\w+)?|DELETE\\s+FROM)\\s+${name}`,
  'gi',
)
const listed = new RegExp(
  `\\b(?:FROM|JOIN)\\s+(${name}(?:\\s+(?:AS\\s+)?\\w+)?(?:\\s*,\\s*${name}(?:\\s+(?:AS\\s+)?\\w+)?)*)`,
  'gi',
)

/** The tables named in SQL: after FROM and JOIN, and where rows are written. */
export function tablesInText(text: string): TableUse[] {
  const uses: TableUse[] = []
  const rest = text.replace(written, (_, table: string) => {
    uses.push({ kind: 'write', table: table === '${}' ? null : table.toLowerCase() })
    return ' '
  })
  for (const [, tables = ''] of rest.matchAll(listed)) {
    for (const part of tables.split(',')) {
      const table = part.trim().split(/\s+/)[0]!.replace(/["`]/g, '')
      uses.push({ kind: 'read', table: table === '${}' ? null : table.toLowerCase() })
    }
  }
  return uses
}

/** Reading the source as the architecture test sees it: who imports what, and which tables are touched. */
import path from 'node:path'
import ts from 'typescript'
import { type TableUse, tablesInCall, tablesInText } from './tables.ts'

export interface Import {
  /** From the root of the repository, for our own files. */
  file: string | null
  /** Name of a package, `node:` ones included, for all others. */
  package: string | null
  /** Names brought in; `*` for everything. */
  names: string[]
}

export interface Module {
  path: string
  lines: number
  imports: Import[]
  tables: TableUse[]
  /** Names of called methods, such as `transaction`. */
  calls: Set<string>
  /** Identifiers, names of properties and of JSX attributes. */
  names: Set<string>
  /** Texts, with `${}` where something is put in. */
  texts: string[]
}

/** Parses a TypeScript module; other files (style sheets) have lines alone. */
export function parseModule(file: string, text: string): Module {
  const module: Module = {
    path: file,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [],
    tables: [],
    calls: new Set(),
    names: new Set(),
    texts: [],
  }
  if (!/\.tsx?$/.test(file)) return module
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const visit = (node: ts.Node): void => {
    look(module, node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const part of module.texts) module.tables.push(...tablesInText(part))
  return module
}

function look(module: Module, node: ts.Node): void {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier
    if (from && ts.isStringLiteral(from)) {
      module.imports.push(importOf(module.path, from.text, namesOf(node)))
    }
  } else if (ts.isImportTypeNode(node)) {
    const { argument } = node
    if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)) {
      module.imports.push(importOf(module.path, argument.literal.text, ['*']))
    }
  } else if (ts.isCallExpression(node)) {
    lookAtCall(module, node)
  } else if (ts.isIdentifier(node)) {
    module.names.add(node.text)
  } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (!isModuleName(node)) module.texts.push(node.text)
  } else if (ts.isTemplateExpression(node)) {
    module.texts.push(
      node.head.text + node.templateSpans.map((span) => `\${}${span.literal.text}`).join(''),
    )
  }
}

function isModuleName({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)
}

function lookAtCall(module: Module, node: ts.CallExpression): void {
  const { expression, arguments: given } = node
  const [first] = given
  if (expression.kind === ts.SyntaxKind.ImportKeyword && first && ts.isStringLiteral(first)) {
    module.imports.push(importOf(module.path, first.text, ['*']))
  }
  if (!ts.isPropertyAccessExpression(expression)) return
  const method = expression.name.text
  module.calls.add(method)
  module.tables.push(...tablesInCall(expression, first))
}

function importOf(from: string, specifier: string, names: string[]): Import {
  if (specifier.startsWith('.')) {
    const file = path.posix.join(path.posix.dirname(from), specifier)
    return { file, package: null, names }
  }
  const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1)
  return { file: null, package: parts.join('/'), names }
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause
  const names: string[] = []
  if (ts.isImportDeclaration(node) && node.importClause?.name) names.push('default')
  if (!named || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) {
    return names.length > 0 && !named ? names : [...names, '*']
  }
  return [...names, ...named.elements.map((one) => (one.propertyName ?? one.name).text)]
}

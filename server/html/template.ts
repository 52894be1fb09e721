/** Parts of hot pages that differ in a few words only: rendered once, filled in each time. */
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { currentLanguage } from '../words/index.ts'
import { escapeHtml } from './escape.ts'

const kept = new Map<string, string>()
const templatesKept = 500

// Private-use characters: no word of ours holds them, and a member's can do no more than be filled in.
const mark = (name: string) => `\u{F0000}${name}\u{F0001}`
const marks = /\u{F0000}(\w+)\u{F0001}/gu

/** For tests that open several forums in one process. */
export function forgetTemplates(): void {
  kept.clear()
}

/**
 * The markup of `build`, remembered under `key`. `build` gets a mark for each of `values`, to stand
 * where the value belongs, as text or in an attribute; values are escaped when filled in.
 */
export function fillTemplate<Name extends string>(
  key: string,
  values: Readonly<Record<Name, string>>,
  build: (marks: Record<Name, string>) => VNode,
): string {
  const name = `${currentLanguage()} ${key}`
  let template = kept.get(name)
  if (template === undefined) {
    if (kept.size >= templatesKept) kept.clear()
    const names = Object.keys(values) as Name[]
    const given = Object.fromEntries(names.map((one) => [one, mark(one)])) as Record<Name, string>
    template = render(build(given))
    kept.set(name, template)
  }
  return template.replace(marks, (_, found: string) => escapeHtml(values[found as Name] ?? ''))
}

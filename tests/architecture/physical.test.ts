/** Styles follow the direction of the text: no sheet, markup or script says left or right. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listPhysical, listPhysicalInCode } from './physical.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = ['client', 'server'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name)),
)
const found = (ending: RegExp, list: (text: string) => string[]) =>
  files
    .filter((file) => ending.test(file))
    .flatMap((file) =>
      list(fs.readFileSync(path.join(root, file), 'utf8')).map((said) => `${file}: ${said}`),
    )

it('style sheets name no side', () => {
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(15)
  expect(found(/\.css$/, listPhysical)).toEqual([])
})

it('neither do styles in markup, and in scripts', () => {
  expect(found(/\.tsx?$/, listPhysicalInCode)).toEqual([])
})

it.each([
  'a { margin-left: 1px }',
  'a { padding-right: 1px }',
  'a { border-left: 1px solid }',
  'a { border-right-color: red }',
  'a { border-top-left-radius: 2px }',
  'a { scroll-margin-left: 2px }',
  'a { color: red; right: 0 }',
  'a { text-align: right }',
  'a { float: left }',
  'a { margin: 0 1px 0 2px }',
  'a { inset: 0 auto 0 calc(1px + 2px) }',
  'a { transform: translateX(4px) }',
])('would see %s', (css) => {
  expect(listPhysical(css)).toHaveLength(1)
})

it.each([
  'a { margin-inline-start: 1px; inset-inline-end: 0 }',
  'a { padding: 0 1px 0 1px; text-align: start }',
  'a { transform: translate(0, 4px); margin: 0 auto }',
  '/* left: 0 */',
])('lets %s pass', (css) => {
  expect(listPhysical(css)).toEqual([])
})

it.each([
  '<p style="left: 0">',
  '<p style={{ marginLeft: 3 }}>',
  'pane.style.left = x',
  "style.setProperty('margin-right', x)",
])('would see %s in code', (code) => {
  expect(listPhysicalInCode(code)).toHaveLength(1)
})

import { availableParallelism, loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { refuseBombs } from '../../../server/html/markdown/nesting.ts'
import { Renderer, TooComplex } from '../../../server/html/markdown/renderer.ts'
import { writeHtml } from '../../../server/html/markdown/write-html.ts'
import { member, nobody, origin } from './support.ts'

const renderer = new Renderer({ origin })
const targets = {
  ...nobody,
  handles: { ad: member('ad') },
  quotes: { Q1: { href: '/p/Q1', by: 'x' } },
}

beforeAll(() => renderer.render('[so that all is loaded](https://a.example)', nobody))
afterAll(() => renderer.close())

/** As long as a form lets a post be; twice that where the renderer itself is the limit. */
function filled(piece: string, length = 9_900): string {
  return piece.repeat(length / piece.length)
}

/** Refused: too deep for marked, or more than anybody reads. */
const refused: Record<string, string> = {
  'nested quotations, 4 KB': '> '.repeat(2_000),
  'nested quotations, 16 KB': '> '.repeat(8_000),
  'nested quotations, 18 KB': '> '.repeat(9_000),
  'quotations without spaces': filled('>', 19_900),
  'nested lists': `${filled('- ', 19_900)}x`,
  'many nested lists': `${'- '.repeat(100)}x\n`.repeat(95),
  'nested numbered lists': filled('1. ', 19_900),
  'mixed containers': filled('> - 1) ', 19_900),
  'lists nested by indentation': Array.from(
    { length: 130 },
    (_, i) => `${' '.repeat(i * 2)}- a\n`,
  ).join(''),
  'nested emphasis': `${'**'.repeat(200)}a${'**'.repeat(200)}`,
  'lines after a list': `- a\n${filled('b\n', 19_900)}`,
  'a table of rows by columns': `${'a|'.repeat(900)}\n${'-|'.repeat(900)}\n${'|\n'.repeat(3_000)}`,
  'a table in a quotation': `> ${'a|'.repeat(900)}\n> ${'-|'.repeat(900)}\n${'> |\n'.repeat(3_000)}`,
  'one long table': `a|b\n-|-\n${filled('c|d\n', 19_900)}`,
  'thousands of mentions': filled('@ad ', 19_900),
  'thousands of emphases': filled('*a* ', 19_900),
  'too long': 'a'.repeat(limits.importedLength + 1),
}

/** Shown, though slow; what matters is that nobody else waits. */
const slow: Record<string, string> = {
  tags: filled('<b>', 19_800),
  'half tags': filled('<a href="'),
  comments: filled('<!--'),
  'e-mail addresses': filled('aaa@aaa', 19_000),
  'half e-mail addresses': filled('a_'),
  'opening brackets': filled('[', 9_000),
  brackets: filled('[a]('),
  stars: filled('*', 9_000),
  underscores: filled('_a_'),
  'exclamation marks': filled('!'),
  backticks: filled('`a``'),
  pipes: filled('|'),
  'rows without a table': filled('|-\n'),
  addresses: 'http://a' + filled('!.'),
  'lines after a list': `- a\n${'b\n'.repeat(3_900)}`,
  spaces: `a${filled(' ')}b`,
  backslashes: filled('\\'),
  'opened quotations': filled('[quote:Q1]\n'),
  'opened quotations with one end': `${filled('x\n[quote:Q1]a\n\n')}[/quote]`,
  'quotations of others': `${filled('[quote:Q2]\na\n\n', 15_000)}[/quote]`,
  links: filled('[a](/x) ', 9_000),
}

/** Says what became of a post, and for how long the two threads were at it; milliseconds. */
async function timed(source: string) {
  const start = performance.now()
  const before = performance.eventLoopUtilization()
  const outcome = await renderer.render(source, targets).then(
    () => 'shown',
    (error: unknown) => (error instanceof TooComplex ? error.reason : error),
  )
  const { active } = performance.eventLoopUtilization(before)
  return { outcome, took: performance.now() - start, busyHere: active }
}

/** How many times slower a machine is that has more to do than it has cores. */
function patience(): number {
  return Math.max(1, loadavg()[0]! / availableParallelism())
}

describe('refuses, without making anybody wait', { retry: 2 }, () => {
  test.each(Object.entries(refused))('%s', async (_, source) => {
    const { outcome, took, busyHere } = await timed(source)
    expect(['length', 'depth', 'size']).toContain(outcome)
    expect(took).toBeLessThan(1_500 * patience())
    expect(busyHere).toBeLessThan(Math.max(took / 2, 50))
  })
})

test.each(
  Object.keys(refused)
    .slice(0, 8)
    .concat('lines after a list', 'a table of rows by columns', 'a table in a quotation'),
)('refuses before marked has read it: %s', (name) =>
  expect(() => refuseBombs(refused[name]!)).toThrow(TooComplex),
)

test('refuses what overflows the stack', () => {
  const source = `${'**'.repeat(4_900)}a${'**'.repeat(4_900)}`
  expect(() => writeHtml(source, targets, origin)).toThrow(TooComplex)
})

describe('shows, without making anybody else wait', { retry: 2 }, () => {
  test.each(Object.entries(slow))('%s', async (_, source) => {
    const { outcome, took, busyHere } = await timed(source)
    expect(['shown', 'size', 'time']).toContain(outcome)
    expect(took).toBeLessThan(1_500 * patience())
    expect(busyHere).toBeLessThan(Math.max(took / 2, 50))
  })
})

test('a long, rich, honest post is shown', () => {
  const paragraph =
    'I *did* call [the line](https://a.example/), and “they” said: `wait`.\n\n- one\n- two\n\n'
  const rich = paragraph.repeat(limits.postLength / paragraph.length)
  for (const source of [rich, '🙂'.repeat(limits.postLength), `${'> '.repeat(10)}a`]) {
    expect(() => writeHtml(source, targets, origin)).not.toThrow()
  }
})

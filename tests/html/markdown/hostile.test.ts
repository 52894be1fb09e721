import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPlainHtml } from '../../../server/html/markdown/plain-html.ts'
import { Renderer, type Targets } from '../../../server/html/markdown/renderer.ts'
import { loadSanitiser, sanitise } from '../../../server/html/markdown/sanitise.ts'
import { writeHtml } from '../../../server/html/markdown/write-html.ts'
import { hostileHtml, hostileMarkdown } from './hostile.ts'
import { faults, origin } from './support.ts'

const targets: Targets = {
  handles: { ada: { href: '/m/ada', text: 'ada' } },
  quotes: { Q1: { href: '/p/Q1', by: 'ada' } },
  paths: { '/t/T1': true },
  pictures: {},
}

const renderer = new Renderer({ origin })
beforeAll(loadSanitiser)
afterAll(() => renderer.close())

const everywhere = [...hostileHtml, ...hostileMarkdown]

test('what is looked for would be found', () => {
  expect(hostileHtml.filter((html) => faults(html).length > 0).length).toBeGreaterThan(40)
})

describe('as a post', () => {
  test.each(everywhere)('%j', async (vector) => {
    const { html } = await renderer.render(vector, targets)
    expect(faults(html)).toEqual([])
  })
})

describe('within other Markdown', () => {
  test.each(everywhere)('%j', async (vector) => {
    const around = `[quote:Q1]\n> - **${vector}**\n[/quote]\n\n[${vector}](https://a.example) ${vector}\n@ada`
    expect(faults((await renderer.render(around, targets)).html)).toEqual([])
  })
})

test('the first wall stands without the second: nothing hostile is ever written', () => {
  for (const vector of everywhere) {
    const { html } = writeHtml(vector, targets, origin)
    expect(
      faults(html).filter((fault) => !fault.endsWith('and its rel')),
      vector,
    ).toEqual([])
  }
})

test('the second wall stands without the first', () => {
  for (const vector of everywhere) expect(faults(sanitise(vector)), vector).toEqual([])
})

test('nothing hostile takes the way past the second wall', () => {
  for (const vector of hostileHtml) expect(isPlainHtml(vector), vector).toBe(false)
})

test('names and addresses from the caller are not trusted either', async () => {
  for (const vector of everywhere) {
    const { html } = await renderer.render('@ada\n\n[quote:Q1]x[/quote]', {
      handles: { ada: { href: vector, text: vector } },
      quotes: { Q1: { href: vector, by: vector } },
      paths: {},
      pictures: {},
    })
    expect(faults(html), vector).toEqual([])
  }
})

import { afterAll, expect, test } from 'vitest'
import { limits } from '../../../shared/limits.ts'
import { Renderer, scanTargets } from '../../../server/html/markdown/renderer.ts'
import { nobody, origin } from './support.ts'

const renderer = new Renderer({ origin })
afterAll(() => renderer.close())

const paths = { '/t/T1': true, '/p/P1': true, '/s/garden': true, '/m/Zoë': true } as const

async function show(markdown: string) {
  const { html, used } = await renderer.render(markdown, { ...nobody, paths })
  return { html: html.trimEnd().replace(/^<p>|<\/p>$/g, ''), used: used.paths }
}

test.each([
  ['a bare address', `${origin}/t/T1`, `<a href="/t/T1">${origin}/t/T1</a>`, ['/t/T1']],
  ['a bare relative address', 'in /t/T1, too', 'in <a href="/t/T1">/t/T1</a>, too', ['/t/T1']],
  ['an address in brackets', `<${origin}/p/P1>`, `<a href="/p/P1">${origin}/p/P1</a>`, ['/p/P1']],
  ['without its title', '[Secret plans](/t/T1 "x")', '<a href="/t/T1">/t/T1</a>', ['/t/T1']],
  ['a picture without its title', '![Secret](/t/T1)', '<a href="/t/T1">/t/T1</a>', ['/t/T1']],
  [
    'a post within a thread',
    '/t/T1#p-P1',
    '<a href="/t/T1#p-P1">/t/T1#p-P1</a>',
    ['/t/T1', '/p/P1'],
  ],
  ['a post on the same page', '[x](#p-P1)', '<a href="#p-P1">#p-P1</a>', ['/p/P1']],
  ['a space', '/s/garden', '<a href="/s/garden">/s/garden</a>', ['/s/garden']],
  ['a member', '/m/Zoë', '<a href="/m/Zo%C3%AB">/m/Zoë</a>', ['/m/Zoë']],
  [
    'http for https',
    'http://forum.example/t/T1',
    '<a href="/t/T1">http://forum.example/t/T1</a>',
    ['/t/T1'],
  ],
  ['other spellings', '[x](/T/%541/?a#b)', '<a href="/T/%541/?a#b">/T/%541/?a#b</a>', ['/t/T1']],
  ['deeper paths', '[x](/p/P1/history)', '<a href="/p/P1/history">/p/P1/history</a>', ['/p/P1']],
  ['one that leads nowhere', '/t/T2', '<a href="/t/T2">/t/T2</a>', []],
  ['a page that is no content', '[x](/help)', '<a href="/help">/help</a>', []],
  [
    'a full stop after the host',
    'https://forum.example./t/T1',
    '<a href="/t/T1">https://forum.example./t/T1</a>',
    ['/t/T1'],
  ],
  ['a deeper path in running text', '/t/T1/x', '/t/T1/x', []],
  ['one in code', '`/t/T1`', '<code>/t/T1</code>', []],
  ['one in a word', 'and/t/T1', 'and/t/T1', []],
  [
    'two slashes after the host',
    `[x](${origin}//evil.example/)`,
    `<a href="/evil.example/">${origin}//evil.example/</a>`,
    [],
  ],
])('%s', async (_, markdown, html, used) => {
  expect(await show(markdown)).toEqual({ html, used })
})

test('an address that scanning cannot see is text, for nobody asked what it leads to', async () => {
  expect(scanTargets('[x](/t/x/../T1)').paths).not.toContain('/t/T1')
  expect(await show('[x](/t/x/../T1)')).toEqual({ html: '[x](/t/x/../T1)', used: [] })
})

test('addresses beyond those that are looked up are text, and so are mentions', async () => {
  const dead = Array.from({ length: limits.references }, (_, i) => `/t/dead${i} @dead${i}`).join(
    ' ',
  )
  const found = scanTargets(`${dead} @ada`)
  expect(found.handles).toHaveLength(limits.references)
  expect(found.handles).not.toContain('ada')
  const { html, used } = await show(`${dead} /t/T1`)
  expect(html).toMatch(/ \/t\/T1$/)
  expect(html).toContain('<a href="/t/dead49">')
  expect(used).toEqual([])
})

test.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '\\\\evil.example'])(
  '%j is no path of this forum',
  async (address) => {
    expect((await show(`[x](<${address}>)`)).html).not.toContain('<a')
  },
)

test('another site is outside, whatever its path', async () => {
  const { html, used } = await show(
    'https://other.example/t/T1 https://forum.example.evil.example/t/T1',
  )
  expect(html.match(/rel="nofollow noopener noreferrer ugc"/g)).toHaveLength(2)
  expect(used).toEqual([])
})

test('scanning finds handles, quoted posts and addresses once, also in code', () => {
  const found = scanTargets(
    '@ada @ada `@ben` @Zoe\u0308 x@c.example @e @foo\\_bar [quote:Q1]a[/quote] [quote:Q1] ' +
      `/t/T1 ${origin}/t/T1. _/p/P1_ #p-P2 [x](/s/a%2Db) /M/Zoe\u0308`,
  )
  expect(found.handles).toEqual(expect.arrayContaining(['ada', 'ben', 'Zoë', 'foo_bar']))
  expect(found.handles).not.toContain('e')
  expect(new Set(found.handles).size).toBe(found.handles.length)
  expect(found.quotedPosts).toEqual(['Q1'])
  expect(found.paths).toEqual(
    expect.arrayContaining(['/t/T1', '/p/P1', '/p/P2', '/s/a-b', '/m/Zoë']),
  )
})

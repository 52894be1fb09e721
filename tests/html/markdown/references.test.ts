import { afterAll, describe, expect, test } from 'vitest'
import { handleShape } from '../../../shared/handle.ts'
import { handleSource } from '../../../server/html/markdown/references.ts'
import { Renderer, type Targets } from '../../../server/html/markdown/renderer.ts'
import { member, nobody, origin } from './support.ts'

const renderer = new Renderer({ origin })
afterAll(() => renderer.close())

const ada = '<a class="mention" href="/m/ada">@ada</a>'
const longest = 'a'.repeat(30)

async function show(markdown: string, targets: Partial<Targets>) {
  const { html, used } = await renderer.render(markdown, { ...nobody, ...targets })
  return { html: html.trimEnd(), used }
}

test('a handle in a post is what a handle may be elsewhere', () => {
  expect(handleSource).toBe(handleShape)
})

describe('a mention', () => {
  const handles = Object.fromEntries(
    ['ada', 'foo_bar', 'Zoë', 'अदिति', 'x', longest, `${longest}a`].map((h) => [h, member(h)]),
  )

  test.each([
    ['@ada', ada],
    ['(@ada)', `(${ada})`],
    ['@ada, @ada’s', `${ada}, ${ada}’s`],
    ['@ada--so', `${ada}--so`],
    ['*@ada*', `<em>${ada}</em>`],
    ['a\n@ada', `a<br>${ada}`],
    ['@Zoë', '<a class="mention" href="/m/Zo%C3%AB">@Zoë</a>'],
    ['@Zoe\u0308', '<a class="mention" href="/m/Zo%C3%AB">@Zoë</a>'],
    [
      '@अदिति',
      '<a class="mention" href="/m/%E0%A4%85%E0%A4%A6%E0%A4%BF%E0%A4%A4%E0%A4%BF">@अदिति</a>',
    ],
    ['@foo_bar @foo\\_bar', '<a class="mention" href="/m/foo_bar">@foo_bar</a> '.repeat(2).trim()],
    [`@${longest}`, `<a class="mention" href="/m/${longest}">@${longest}</a>`],
  ])('%s', async (markdown, html) => {
    expect((await show(markdown, { handles })).html).toBe(`<p>${html}</p>`)
  })

  test.each([
    ['of nobody one may see', '@ben', '@ben'],
    ['in a word', 'a@ada', 'a@ada'],
    ['after a word in bold', '**a**@ada', '<strong>a</strong>@ada'],
    ['within a longer word', '@adas', '@adas'],
    ['in code', '`@ada`', '<code>@ada</code>'],
    ['escaped', '\\@ada', '@ada'],
    ['of one letter', '@x', '@x'],
    ['that is too long', `@${longest}a`, `@${longest}a`],
    ['named like a property', '@constructor', '@constructor'],
  ])('not %s', async (_, markdown, html) => {
    const shown = await show(markdown, { handles })
    expect(shown.html).toBe(`<p>${html}</p>`)
    expect(shown.used.handles).toEqual([])
  })

  test('not in the text of a link, nor in an address', async () => {
    const { html, used } = await show('[@ada](https://a.example/) https://b.example/@ada', {
      handles,
    })
    expect(html).not.toContain('mention')
    expect(used.handles).toEqual([])
  })

  test('is told to the caller once', async () => {
    expect((await show('@ada @Zoë @ada `@foo_bar`', { handles })).used.handles).toEqual([
      'ada',
      'Zoë',
    ])
  })
})

describe('a quotation', () => {
  const quotes = { Q1: { href: '/p/Q1', by: 'Ada & <co>' } }

  function figure(passage: string) {
    const caption = '<figcaption><a href="/p/Q1">Ada &amp; &lt;co&gt;</a></figcaption>'
    return `<figure class="quoted"><blockquote>\n${passage}\n</blockquote>${caption}</figure>`
  }

  test.each([
    ['of a line', '[quote:Q1]so[/quote]', figure('<p>so</p>')],
    [
      'over paragraphs, with Markdown',
      '[quote:Q1]\n*a*\n\n- b\n[/quote]',
      figure('<p><em>a</em></p>\n<ul>\n<li>b</li>\n</ul>'),
    ],
    [
      'below a line of text',
      'x\n[quote:Q1]a[/quote]\ny',
      `<p>x</p>\n${figure('<p>a</p>')}\n<p>y</p>`,
    ],
    ['with an answer on its line', '[quote:Q1]a[/quote] yes', `${figure('<p>a</p>')}\n<p>yes</p>`],
    ['in a list', '- [quote:Q1]a[/quote]', `<ul>\n<li>${figure('<p>a</p>')}\n</li>\n</ul>`],
    ['in the middle of a line', 'a [quote:Q1]b[/quote]', `<p>a </p>\n${figure('<p>b</p>')}`],
    [
      'from the middle of a line on',
      'a [quote:Q1]\nb\n[/quote]\nc',
      `<p>a </p>\n${figure('<p>b</p>')}\n<p>c</p>`,
    ],
    [
      'twice',
      '[quote:Q1]a[/quote]\n[quote:Q1]b[/quote]',
      `${figure('<p>a</p>')}\n${figure('<p>b</p>')}`,
    ],
  ])('%s', async (_, markdown, html) => {
    expect(await show(markdown, { quotes })).toEqual({
      html,
      used: { handles: [], quotes: ['Q1'], paths: [], pictures: [] },
    })
  })

  test('cannot stand within another', async () => {
    const { html } = await show('[quote:Q1]a\n[quote:Q1]b[/quote]\nc[/quote]', { quotes })
    expect(html).toBe(`${figure('<p>a<br>[quote:Q1]b</p>')}\n<p>c[/quote]</p>`)
  })

  test.each([
    ['of a post one may not see', '[quote:Q2]*a*[/quote]', '<p>[quote:Q2]<em>a</em>[/quote]</p>'],
    ['without an end', '[quote:Q1]a', '<p>[quote:Q1]a</p>'],
    ['in a line of code', 'a `[quote:Q1]b[/quote]`', '<p>a <code>[quote:Q1]b[/quote]</code></p>'],
    ['in code', '```\n[quote:Q1]b[/quote]\n```', '<pre><code>[quote:Q1]b[/quote]\n</code></pre>'],
    ['of a property', '[quote:constructor]a[/quote]', '<p>[quote:constructor]a[/quote]</p>'],
  ])('not %s', async (_, markdown, html) => {
    const shown = await show(markdown, { quotes })
    expect(shown.html).toBe(html)
    expect(shown.used.quotes).toEqual([])
  })
})

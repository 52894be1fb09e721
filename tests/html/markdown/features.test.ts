import { afterAll, describe, expect, test } from 'vitest'
import { isPlainHtml } from '../../../server/html/markdown/plain-html.ts'
import { Renderer } from '../../../server/html/markdown/renderer.ts'
import { writeHtml } from '../../../server/html/markdown/write-html.ts'
import { nobody, origin } from './support.ts'

const renderer = new Renderer({ origin })
afterAll(() => renderer.close())

const rel = 'rel="nofollow noopener noreferrer ugc"'

const table: [what: string, markdown: string, html: string][] = [
  ['a paragraph', 'Hello', '<p>Hello</p>'],
  ['two paragraphs', 'One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
  ['a line break', 'One\nTwo', '<p>One<br>Two</p>'],
  [
    'emphasis',
    '*so* **very** ~~calm~~',
    '<p><em>so</em> <strong>very</strong> <del>calm</del></p>',
  ],
  ['code', 'type `a < b`', '<p>type <code>a &lt; b</code></p>'],
  ['a code block', '```js\nif (a < b)\n```', '<pre><code>if (a &lt; b)\n</code></pre>'],
  ['an indented code block', '    a  b', '<pre><code>a  b\n</code></pre>'],
  ['a quotation', '> One\n> two', '<blockquote>\n<p>One<br>two</p>\n</blockquote>'],
  [
    'headings, below those of the page',
    '# A\n## B\n### C\n###### D',
    '<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<h6>D</h6>',
  ],
  ['a rule', 'a\n\n* * * * * * * * * * * * * * * * * * * * * * * * * * * * * *', '<p>a</p>\n<hr>'],
  ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a loose list', '- a\n\n- b', '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>'],
  ['a list in a list', '- a\n  - b', '<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>'],
  ['a numbered list', '1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['a list that goes on from 3', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  ['tasks', '- [ ] a\n- [x] b', '<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>'],
  [
    'tasks with room between',
    '- [ ] a\n\n- [x] b',
    '<ul>\n<li><p>☐ a</p>\n</li>\n<li><p>☑ b</p>\n</li>\n</ul>',
  ],
  [
    'a table',
    'a | b\n- | :-:\n1 | 2',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n' +
      '<tbody><tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody></table>',
  ],
  [
    'an outside link',
    '[it](https://a.example/b?c=d&e)',
    `<p><a href="https://a.example/b?c=d&amp;e" ${rel}>it</a></p>`,
  ],
  [
    'a title is left out',
    '[it](https://a.example/ "secret")',
    `<p><a href="https://a.example/" ${rel}>it</a></p>`,
  ],
  [
    'a bare address',
    'see https://a.example/b.',
    `<p>see <a href="https://a.example/b" ${rel}>https://a.example/b</a>.</p>`,
  ],
  [
    'curly quotes are not part of an address',
    '“https://a.example/b”',
    `<p>“<a href="https://a.example/b" ${rel}>https://a.example/b</a>”</p>`,
  ],
  [
    'an e-mail address',
    'ada@a.example',
    `<p><a href="mailto:ada@a.example" ${rel}>ada@a.example</a></p>`,
  ],
  [
    'a link by reference',
    '[it]\n\n[it]: https://a.example/',
    `<p><a href="https://a.example/" ${rel}>it</a></p>`,
  ],
  ['a retold conversation', '[Me]: hi', '<p>[Me]: hi</p>'],
  [
    'a picture, as a link',
    '![a cat](https://a.example/cat.png)',
    `<p><a href="https://a.example/cat.png" ${rel}>a cat</a></p>`,
  ],
  [
    'a picture without words',
    '![](https://a.example/)',
    `<p><a href="https://a.example/" ${rel}>https://a.example/</a></p>`,
  ],
  [
    'a picture that is a link',
    '[![a](https://b.example/)](https://c.example/)',
    `<p><a href="https://c.example/" ${rel}>a</a></p>`,
  ],
  [
    'a picture with a link in its words',
    '![a [b](https://b.example/)](https://c.example/)',
    `<p><a href="https://c.example/" ${rel}>a b</a></p>`,
  ],
  ['an address of no kind we link to', '[it](ftp://a.example)', '<p>[it](ftp://a.example)</p>'],
  ['a relative address', '[it](a/b)', '<p>[it](a/b)</p>'],
  [
    'HTML',
    '<b onclick="x()">hi</b> <!-- c -->',
    '<p>&lt;b onclick="x()"&gt;hi&lt;/b&gt; &lt;!-- c --&gt;</p>',
  ],
  ['a block of HTML', '<div>\n*a*\n</div>', '<p>&lt;div&gt;<br><em>a</em><br>&lt;/div&gt;</p>'],
  [
    'character references',
    '&copy; &#65; &amp; &lt;',
    '<p>&amp;copy; &amp;#65; &amp;amp; &amp;lt;</p>',
  ],
  ['escapes', '\\*a\\* \\_b', '<p>*a* _b</p>'],
  ['curly quotes and dashes', '“I’m fine” – ‘really’…', '<p>“I’m fine” – ‘really’…</p>'],
  ['emoji, composed ones too', '👩🏽‍❤️‍👩🏻 🏳️‍🌈 ❤️', '<p>👩🏽‍❤️‍👩🏻 🏳️‍🌈 ❤️</p>'],
  [
    'right to left, with its marks',
    'שלום \u200Fעולם\u202B!\u202C',
    '<p>שלום \u200Fעולם\u202B!\u202C</p>',
  ],
  ['combining marks, as NFC', 'e\u0301 q\u0307\u0323', '<p>é q\u0323\u0307</p>'],
  ['spaces that do not break', 'a\u00A0b', '<p>a&nbsp;b</p>'],
  ['NUL and half a character', 'a\0b\uD800c', '<p>a\uFFFDb\uFFFDc</p>'],
  ['nothing', '', ''],
]

describe('shows', () => {
  test.each(table)('%s', async (_, markdown, html) => {
    const rendered = await renderer.render(markdown, nobody)
    expect(rendered.html.trimEnd()).toBe(html)
    expect(rendered.used).toEqual({ handles: [], quotes: [], paths: [], pictures: [] })
  })
})

test('most posts need no sanitiser', () => {
  const ordinary = table.filter(([, , html]) => !/<(?:a|ol start)\b/.test(html))
  expect(ordinary.length).toBeGreaterThan(20)
  for (const [what, markdown] of ordinary) {
    expect(isPlainHtml(writeHtml(markdown, nobody, origin).html), what).toBe(true)
  }
})

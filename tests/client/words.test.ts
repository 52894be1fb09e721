// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { clientWordKeys, fill, word } from '../../client/words.ts'
import { clientWords } from '../../server/words/en/client.ts'
import { show, threadPage } from './support/thread-page.ts'

describe('words', () => {
  it('are in the catalogue, each of them, and no others', () => {
    expect([...clientWordKeys].sort()).toEqual(Object.keys(clientWords).sort())
  })

  it('come from the page', () => {
    show(threadPage(''))
    expect(word('client.newReplies', { count: 1 })).toBe('1 new reply')
    expect(word('client.newReplies', { count: 1200 })).toBe('1,200 new replies')
    expect(word('client.replyTo', { name: '{count}' })).toBe('Your reply to {count}')
  })

  it('are chosen by number, in the language of the page', () => {
    const message =
      '{n, plural, =0 {none} one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}'
    document.documentElement.lang = 'pl'
    const said = [0, 1, 2, 5, 22].map((n) => fill(message, { n }))
    expect(said).toEqual(['none', '1 wpis', '2 wpisy', '5 wpisów', '22 wpisy'])
    document.documentElement.lang = 'en'
    expect(fill("It''s {what}", { what: 'here' })).toBe("It's here")
  })
})

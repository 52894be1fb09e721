import { describe, expect, it } from 'vitest'
import { addTo, describeIn, picturesIn, takeFrom } from '../../client/writing/picture-line.ts'
import type { Edit } from '../../client/writing/marks.ts'

const one = 'a'.repeat(20)
const two = 'b'.repeat(20)

const apply = (text: string, edit: Edit | null) =>
  edit ? text.slice(0, edit.from) + edit.insert + text.slice(edit.to) : text

describe('pictures in a text', () => {
  it('are found in their order, each once', () => {
    const text = `![A](/pictures/${one})\n![](/pictures/${two})\n![again](/pictures/${one})`
    expect(picturesIn(text)).toEqual([
      { id: one, description: 'A' },
      { id: two, description: '' },
    ])
    expect(picturesIn('![x](/pictures/short) ![y](https://a.example/z.png)')).toEqual([])
  })

  it('are put on lines of their own', () => {
    expect(apply('', addTo('', 0, one))).toBe(`![](/pictures/${one})\n`)
    expect(apply('So.', addTo('So.', 3, one))).toBe(`So.\n\n![](/pictures/${one})\n`)
    expect(apply('So.\nOn', addTo('So.\nOn', 4, one))).toBe(`So.\n![](/pictures/${one})\nOn`)
  })

  it('are described, without what would end the description', () => {
    const text = `![](/pictures/${one}) ![B](/pictures/${two})`
    expect(apply(text, describeIn(text, two, 'A [door]'))).toBe(
      `![](/pictures/${one}) ![A  door ](/pictures/${two})`,
    )
    expect(describeIn(text, 'c'.repeat(20), 'x')).toBeNull()
  })

  it('are taken out with their line', () => {
    const text = `So.\n![A](/pictures/${one})\nOn.`
    expect(apply(text, takeFrom(text, one))).toBe('So.\nOn.')
    const within = `So ![A](/pictures/${one}) on.`
    expect(apply(within, takeFrom(within, one))).toBe('So  on.')
  })
})

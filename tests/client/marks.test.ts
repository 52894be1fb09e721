// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../client/writing/edit.ts'
import { editFor, type Mark } from '../../client/writing/marks.ts'
import { lengthOf } from '../../client/writing/counter.ts'

/** Uses a tool on a text in which [ ] stand around the selection, and shows the outcome likewise. */
function use(mark: Mark, marked: string): string {
  const field = document.createElement('textarea')
  document.body.append(field)
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  field.value = marked.replace(/[⟦⟧]/g, '')
  applyEdit(field, editFor(mark, { text: field.value, start, end }))
  const { value, selectionStart, selectionEnd } = field
  return `${value.slice(0, selectionStart)}⟦${value.slice(selectionStart, selectionEnd)}⟧${value.slice(selectionEnd)}`
}

describe('tools', () => {
  it.each<[Mark, string, string]>([
    ['bold', 'I was ⟦there⟧.', 'I was **⟦there⟧**.'],
    ['bold', 'I was **⟦there⟧**.', 'I was ⟦there⟧.'],
    ['bold', '⟦⟧', '**⟦⟧**'],
    ['italic', 'I was ⟦there⟧.', 'I was *⟦there⟧*.'],
    ['italic', 'I was *⟦there⟧*.', 'I was ⟦there⟧.'],
    ['italic', 'I was **⟦there⟧**.', 'I was ***⟦there⟧***.'],
    ['link', 'See ⟦this⟧.', 'See [this](⟦https://⟧).'],
    ['link', 'See ⟦https://example.org/a⟧.', 'See [⟦⟧](https://example.org/a).'],
    ['quote', 'One\nT⟦w⟧o\nThree', 'One\n> Two⟦⟧\nThree'],
    ['quote', 'One\n> T⟦⟧wo', 'One\nTwo⟦⟧'],
    ['list', 'On⟦e\nT⟧wo\nThree', '⟦- One\n- Two⟧\nThree'],
    ['list', '⟦- One\n- Two⟧', '⟦One\nTwo⟧'],
    ['list', '⟦⟧', '- ⟦⟧'],
  ])('%s: %s', (mark, before, after) => {
    expect(use(mark, before)).toBe(after)
  })
})

describe('length', () => {
  it('is counted in code points, as the forum counts it', () => {
    expect(lengthOf('añb')).toBe(3)
    expect(lengthOf('🙂🙂')).toBe(2)
    expect(lengthOf('\uD83D')).toBe(1)
  })
})

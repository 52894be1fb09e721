import { describe, expect, test } from 'vitest'
import { slugField, slugFrom } from '../../shared/slug.ts'

describe('the slug of a name', () => {
  test.each([
    ['The kitchen', 'the-kitchen'],
    ['  Work & money!  ', 'work-money'],
    ['Who’s up?', 'whos-up'],
    ['Nächte', 'nächte'],
    ['Не спится', 'не-спится'],
    ['夜の部屋', '夜の部屋'],
    ['ＦＵＬＬ　ＷＩＤＴＨ', 'full-width'],
    ['हिन्दी', 'हिन्दी'],
    ['a/b\\c?d#e%f', 'a-b-c-d-e-f'],
    ['🌙', ''],
    ['New', ''],
    ['Edit', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(slugFrom(name)).toBe(slug)
  })

  test('ends with a whole word where there are several', () => {
    const slug = slugFrom('Staying on, coming off, and everything in between')
    expect(slug).toBe('staying-on-coming-off-and-everything-in')
    expect([...slugFrom('ж'.repeat(60))]).toHaveLength(40)
  })

  test.each(['The kitchen', 'Не спится', '夜の部屋', 'हिन्दी'])('%s can be typed back', (name) => {
    expect(slugField.parse(slugFrom(name))).toBe(slugFrom(name))
  })
})

describe('a slug that is typed', () => {
  test('is made small', () => {
    expect(slugField.parse(' Kitchen ')).toBe('kitchen')
  })

  test.each([
    ['new', 'space.slugReserved'],
    ['a--b', 'space.slugCharacters'],
    ['-a', 'space.slugCharacters'],
    ['a/b', 'space.slugCharacters'],
    ['a b', 'space.slugCharacters'],
    ['a\u202Eb', 'space.slugCharacters'],
    ['a\u0000', 'space.slugCharacters'],
    ['x'.repeat(41), 'space.slugTooLong'],
  ])('%j is refused', (slug, message) => {
    expect(slugField.safeParse(slug).error?.issues[0]?.message).toBe(message)
  })
})

import { describe, expect, it } from 'vitest'
import { planPosts } from '../../../server/features/import/plan.ts'

const minute = 60_000
const opened = Date.parse('2024-03-01T12:00:00Z')
const now = Date.parse('2024-06-01T12:00:00Z')

const post = (id: string, parent: string | null = null, more: object = {}) => ({
  id,
  parent,
  text: `This is ${id}.`,
  ...more,
})

const plan = (...items: unknown[]) => planPosts(items, opened, now)
const order = (...items: unknown[]) => plan(...items).posts.map(({ id }) => id)
const refusals = (...items: unknown[]) =>
  Object.fromEntries(plan(...items).refused.map(({ id, word }) => [id, word]))

describe('the order of an imported conversation', () => {
  it('is branch by branch, also when replies stand before what they answer', () => {
    expect(order(post('d', 'b'), post('b', 'a'), post('c'), post('a'), post('e', 'c'))).toEqual([
      ...['c', 'e'],
      ...['a', 'b', 'd'],
    ])
  })

  it('puts the replies to one post by time, wherever they stand in the file', () => {
    const early = { time: '2024-03-01T12:00:30Z' }
    expect(order(post('a'), post('b'), post('c', null, early))).toEqual(['c', 'a', 'b'])
  })

  it('holds ten thousand replies, each to the one before', () => {
    const items = Array.from({ length: 10_000 }, (_, n) => post(`p${n}`, n ? `p${n - 1}` : null))
    const { posts, refused } = planPosts(items.toReversed(), opened, now)
    expect(refused).toEqual([])
    expect(posts.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })
})

describe('the times of an imported conversation', () => {
  const times = (...items: unknown[]) => plan(...items).posts.map(({ at }) => at)

  it('are those of the file, with their zone', () => {
    expect(times(post('a', null, { time: '2024-03-02T00:30:00+02:00' }))).toEqual([
      Date.parse('2024-03-01T22:30:00Z'),
    ])
    expect(times(post('a', null, { time: '2024-03-02' }))).toEqual([Date.parse('2024-03-02')])
  })

  it('are a minute apart where the file has none, after what is answered', () => {
    expect(times(post('a'), post('b', 'a'))).toEqual([opened + minute, opened + 2 * minute])
    const late = { time: '2024-05-01T00:00:00Z' }
    expect(times(post('a', null, late), post('b', 'a'))[1]).toBe(Date.parse(late.time) + minute)
  })

  it('are never in the future', () => {
    const at = planPosts([post('a'), post('b')], now - minute, now).posts.map((p) => p.at)
    expect(at).toEqual([now, now])
    expect(refusals(post('a', null, { time: '2124-01-01T00:00:00Z' }))).toEqual({
      a: 'import.future',
    })
  })
})

describe('what an import refuses', () => {
  it('is each post with a fault, and what answers it, and nothing else', () => {
    const items = [
      post('kept'),
      post('kept', null, { text: 'Another one.' }),
      post('lost', 'nowhere'),
      post('below', 'lost'),
      post('empty', null, { text: ' \n ' }),
      post('reply', 'empty'),
      post('further', 'reply'),
      post('hour', null, { time: 'yesterday' }),
      post('long', null, { text: 'x'.repeat(60_001) }),
      post('nul', null, { text: 'a\0b' }),
      post('half', null, { text: 'a\ud800b' }),
      post('parent', null, { parent: 7 }),
      post('author', null, { author: 'two\nlines' }),
      { parent: null, text: 'Nobody calls me anything.' },
      { id: 7, parent: null, text: 'A number calls me.' },
      'just words',
      null,
    ]
    expect(order(...items)).toEqual(['kept'])
    expect(refusals(...items)).toEqual({
      kept: 'import.idTwice',
      lost: 'import.parentUnknown',
      below: 'import.parentRefused',
      empty: 'form.required',
      reply: 'import.parentRefused',
      further: 'import.parentRefused',
      hour: 'import.badTime',
      long: 'form.tooLong',
      nul: 'form.controlCharacters',
      half: 'form.badEncoding',
      parent: 'import.parentNotText',
      author: 'form.lineBreaks',
      'number 14': 'import.idNeeded',
      'number 15': 'import.idNeeded',
      'number 16': 'import.notPost',
      'number 17': 'import.notPost',
    })
  })

  it('is a circle, and what hangs on it, even a very large one', () => {
    const items = Array.from({ length: 20_000 }, (_, n) => post(`p${n}`, `p${(n + 1) % 20_000}`))
    const { posts, refused } = plan(post('fine'), post('self', 'self'), ...items, post('on', 'p3'))
    expect(posts.map(({ id }) => id)).toEqual(['fine'])
    expect(new Set(refused.map(({ word }) => word))).toEqual(new Set(['import.circle']))
    expect(refused).toHaveLength(20_002)
  })
})

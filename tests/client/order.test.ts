import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inConversation, newestFirst, type Place } from '../../client/thread/order.ts'

function place(id: string, parent: string, at: number, pinned = false): Place {
  return { id, parent, at: pinned ? -Infinity : at, turn: at, pinned }
}

const shown = (items: Place[]) =>
  inConversation(items, 'o').map(({ item, level }) => `${level}${item.id}`)

describe('conversation order', () => {
  it('puts replies below what they answer, siblings by time, and stops indenting at the third level', () => {
    const items = [place('d', 'c', 4), place('e', 'o', 2), place('a', 'o', 1), place('b', 'a', 5)]
    items.push(place('c', 'b', 6), place('f', 'a', 3))
    expect(shown(items)).toEqual(['0a', '1f', '1b', '2c', '2d', '0e'])
  })

  it('leaves out what answers something that is not here', () => {
    expect(shown([place('b', 'a', 1), place('c', 'b', 2)])).toEqual([])
  })

  it('keeps the rest of a branch from an earlier page above what begins here, in the order of the page', () => {
    const items = [place('x', 'far', 9, true), place('y', 'farther', 10, true), place('a', 'o', 1)]
    expect(shown([...items, place('z', 'x', 11)])).toEqual(['0x', '1z', '0y', '0a'])
  })

  it('does not depend on the order in which posts come', () => {
    const tree = fc.array(fc.nat(), { maxLength: 15 }).map((picks) =>
      picks.map((pick, at) => {
        const parent = at === 0 ? 'o' : `p${pick % (at + 1)}`
        return place(`p${at + 1}`, parent === 'p0' ? 'o' : parent, at)
      }),
    )
    const mixed = tree.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    )
    fc.assert(
      fc.property(mixed, ([items, other]) => {
        expect(shown(other)).toEqual(shown(items))
      }),
    )
  })

  it('shows the newest first, all at the margin', () => {
    const order = newestFirst([place('a', 'o', 1), place('b', 'a', 3), place('c', 'gone', 2)])
    expect(order.map(({ item, level }) => `${level}${item.id}`)).toEqual(['0b', '0c', '0a'])
  })
})

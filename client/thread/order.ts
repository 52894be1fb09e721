/** Where a post stands on a thread page: pure, so that it can be compared with the server's order. */

export interface Place {
  id: string
  /** The post it answers; '' or the opening's id for the top of the thread. */
  parent: string
  /** When it was written, in milliseconds; only compared with its neighbours'. */
  at: number
  /** Settles posts of the same moment: the order of the page, then of arrival. */
  turn: number
  /** True for the rest of a branch that began on an earlier page: it stays where the page has it. */
  pinned: boolean
}

export interface Standing<Item> {
  item: Item
  /** Steps of indentation. Deeper replies stay at the third. */
  level: 0 | 1 | 2
}

/**
 * The posts in conversation order. A post whose parents are not all among `items` is left out:
 * its place is not on this page.
 */
export function inConversation<Item extends Place>(
  items: Iterable<Item>,
  opening: string,
): Standing<Item>[] {
  const replies = new Map<string, Item[]>()
  for (const item of items) {
    const under = item.pinned || item.parent === '' ? opening : item.parent
    replies.set(under, [...(replies.get(under) ?? []), item])
  }
  const order: Standing<Item>[] = []
  const next = (under: string, level: 0 | 1 | 2) =>
    (replies.get(under) ?? []).sort(laterFirst).map((item) => ({ item, level }))
  const stack = next(opening, 0)
  for (let standing = stack.pop(); standing; standing = stack.pop()) {
    order.push(standing)
    stack.push(...next(standing.item.id, standing.level === 0 ? 1 : 2))
  }
  return order
}

/** The posts newest first, all at the margin. */
export function newestFirst<Item extends Place>(items: Iterable<Item>): Standing<Item>[] {
  return [...items].sort(laterFirst).map((item) => ({ item, level: 0 }))
}

function laterFirst(one: Place, other: Place): number {
  return other.at - one.at || other.turn - one.turn
}

/** The order in which several frames go out, which tells nothing of how they came about. */
import type { Delivery } from './thread-frames.ts'

/**
 * Removals from the end of each thread to its beginning, then everything else from its beginning on:
 * nothing hangs in the air. Whatever it was that changed, a label or a fact, the same frames come in
 * the same order, and none of them twice.
 */
export function inOrder(deliveries: readonly Delivery[]): Delivery[] {
  const ordered = [
    ...deliveries.filter(isRemoval).sort((one, other) => compare(other, one)),
    ...deliveries.filter((delivery) => !isRemoval(delivery)).sort(compare),
  ]
  const told = new Set<string>()
  return ordered.flatMap((delivery) => {
    const { frame } = delivery
    if (frame.event !== 'change') return [delivery]
    const { kind, post } = frame.data
    const what = `${kind} ${(post as { id: string }).id}`
    const sockets = delivery.sockets.filter((socket) => !told.has(`${socket} ${what}`))
    for (const socket of sockets) told.add(`${socket} ${what}`)
    return sockets.length > 0 ? [{ ...delivery, sockets }] : []
  })
}

function isRemoval({ frame }: Delivery): boolean {
  return frame.event === 'change' && frame.data.kind === 'removed'
}

// What stands nowhere, such as counts of reactions, follows.
function compare({ place: one }: Delivery, { place: other }: Delivery): number {
  if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1)
  return one.threadId - other.threadId || one.position - other.position
}

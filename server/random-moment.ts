import type { World } from './world.ts'

/**
 * A moment in milliseconds between `from` and `days` later, each as likely as any other, so that
 * what happens then does not point to what it follows from.
 */
export function randomMoment(world: World, from: number, days: number): number {
  // 48 bits: over months the error is far below a millisecond.
  const share = world.bytes(6).readUIntBE(0, 6) / 2 ** 48
  return from + Math.floor(share * days * 86_400_000)
}

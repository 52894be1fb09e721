import { setTimeout as rest } from 'node:timers/promises'
import type { Forum } from '../forum.ts'

/** Milliseconds: more than nearly every change takes, and less than anybody waits for. */
const step = 50

/**
 * Does what takes the longer, the more hangs on one's own posts, whoever sees it, and is done after
 * a whole number of steps: how long it took tells little of what is out of sight. Not so in test
 * mode, where nobody is who might want to know.
 */
export async function inEvenTime<T>(
  { config }: Pick<Forum, 'config'>,
  work: () => Promise<T>,
): Promise<T> {
  if (config.testMode) return work()
  const began = performance.now()
  try {
    return await work()
  } finally {
    // Also when it is refused.
    await rest(step - ((performance.now() - began) % step))
  }
}

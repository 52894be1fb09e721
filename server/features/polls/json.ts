import type { VisiblePoll } from '../../visibility/rows.ts'

/** What a post asks, as the contract gives it. */
export function pollJson({ closesAt, ...poll }: VisiblePoll) {
  return { ...poll, closesAt: closesAt === null ? null : new Date(closesAt).toISOString() }
}

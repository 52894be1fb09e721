/** What somebody settles for themselves alone: what they are told of, and how. */
import type { Act, Name } from './ops.ts'
import type { Step } from './steps.ts'

/** What such a step comes to; null for one of another kind. */
export function intendForSelf(
  viewer: Name | null,
  { step, by, at }: { step: Step; by: Name; at: number },
): { by: Name; act: Act } | null {
  const { coin, gap, audience } = step
  switch (step.kind) {
    case 'notices':
      return { by, act: { do: 'notices', how: coin ? 'read' : 'read everything' } }
    case 'switch':
      return { by, act: { do: 'switch', on: coin || gap > 1 } }
    case 'mute words':
      return { by, act: { do: 'mute words', on: coin } }
    case 'break':
      return { by, act: { do: 'break', until: coin ? dayAfter(at, 1 + (audience % 4)) : null } }
    case 'mail':
      return { by, act: { do: 'mail', way: coin ? 'digest' : 'mail' } }
    case 'speak':
      return { by: viewer ?? '', act: { do: 'speak', language: coin ? 'es' : 'en' } }
    default:
      return null
  }
}

/** The day so many days after a moment in milliseconds, as `YYYY-MM-DD`. */
export function dayAfter(at: number, days: number): string {
  return new Date(at + days * 86_400_000).toISOString().slice(0, 10)
}

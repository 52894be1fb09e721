import { paths } from '../../../shared/paths.ts'
import type { Ask } from '../../request/ask.ts'
import { localPath } from '../../request/answer.tsx'

/**
 * Where somebody wanted to be before they were asked to sign in: the field or parameter `next`.
 * Addresses that lead out of the forum count as the start.
 */
export function nextPath(ask: Ask): string {
  const wanted = ask.typed.next ?? ask.query('next') ?? '/'
  return wanted.startsWith('/') ? localPath(wanted) : '/'
}

/**
 * Where signing in leads: past a word of welcome for somebody whose leaving was called off, and
 * not to the start for somebody who waits, as there is nothing new for them there.
 */
export function afterSignIn(
  ask: Ask,
  { stays, waits }: { stays: boolean; waits: boolean },
): string {
  const next = nextPath(ask)
  if (stays) return paths.welcomeBack(next)
  return waits && next === paths.home() ? paths.waiting() : next
}

/** What the viewer asks for when it is over. */
import { idInStep } from '../twin/step-world.ts'
import type { Step } from './acts.ts'

/** All of it, with what was made in a case, or would have been. */
export function pathsFor(steps: readonly Step[]): string[] {
  // The ids that are made when something is reported, decided or brought up, whether it was or not.
  const making = ['report', 'report member', 'decide', 'matter', 'unmask']
  const ids = steps
    .flatMap(({ kind }, number) => (making.includes(kind) ? [number] : []))
    .slice(0, 5)
    .flatMap((number) => [1, 2].map((nth) => idInStep(`act ${number}`, nth)))
  const talk = idInStep('talk', 1)
  return [
    ...['/', '/spaces', '/s/kitchen', '/s/attic', `/t/${talk}`, '/m/Alice', '/m/Bob'],
    ...['/notifications', '/me', '/me/reports', '/me/decisions', '/me/standing', '/me/team'],
    ...['/me/bookmarks', '/me/mutes', '/me/check-ins', '/me/export', '/search?q=words'],
    ...['/moderation/queue', '/moderation/log', '/moderation/numbers', '/moderation/team'],
    '/moderation/appealed',
    ...['/moderation/notes', '/moderation/notes?handle=Alice', '/moderation/hand-over'],
    ...['/moderation/unanswered', '/moderation/duty', '/moderation/held', '/community'],
    ...ids.flatMap((id) => [
      `/moderation/cases/${id}`,
      `/moderation/cases/${id}/unmasking`,
      `/me/decisions/${id}`,
      `/moderation/team/${id}`,
      `/moderation/log/${id}/redact`,
    ]),
  ]
}

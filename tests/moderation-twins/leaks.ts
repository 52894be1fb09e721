/** Deliberate leaks of what is reported and decided to those who have no part in it. */
import { leak, type Mutation } from '../twin/leak.ts'

const anyCase = "await reader.selectFrom('moderation_case').select('id').executeTakeFirst()"

export const leaks: Mutation[] = [
  leak(
    'notes to a device wait while the team has a case',
    'features/push/author.ts',
    "const told = await delivery.told(member, 'push', behind)",
    `const told = (${anyCase}) ? null : await delivery.told(member, 'push', behind)`,
  ),
  leak(
    'mail waits while the team has a case',
    'features/notice-mail/carry.ts',
    'const told = await forum.delivery.told(member, way)',
    `const { reader } = forum
  const told = (${anyCase}) ? null : await forum.delivery.told(member, way)`,
  ),
  leak(
    'the log tells of what one may not read',
    'visibility/log-scope.ts',
    ': viewer.holds(label))',
    ': label > 0)',
  ),
  leak(
    'reports are counted that one may not know of',
    'visibility/numbers-scope.ts',
    'if (!mayKnow(viewer, label, concerned) || isAbout(viewer, concerned)) return []',
    'if (isAbout(viewer, concerned)) return []',
  ),
  leak(
    'cases are heard by those who are kept apart',
    'visibility/recusal.ts',
    'const unmet = [...facts.guards.keys()].filter((member) => !mayMeet(member, facts))',
    'const unmet: number[] = []',
  ),
  leak(
    'pages of the whole team are told that a case has moved',
    'live/cases.ts',
    'if (moved.length > 0) this.#send(member, moved)',
    'this.#send(member, moved)',
  ),
]

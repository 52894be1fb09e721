/** Deliberate leaks in what keeps members apart. */
import { leak, type Mutation } from './leak.ts'

export const leaksInGuards: Mutation[] = [
  leak(
    'moderators are kept apart from nobody',
    'visibility/holds.ts',
    'if (!facts.active || facts.apart.has(member)) return false',
    "if (!facts.active || (facts.apart.has(member) && !facts.roles.has('moderator'))) return false",
  ),
  leak(
    'visitors see what guarded members wrote for everybody',
    'visibility/holds.ts',
    'if (!facts.active || facts.apart.has(member)) return false',
    'if (facts.apart.has(member)) return false',
  ),
  leak(
    'whoever is settled passes for somebody vouched for',
    'visibility/holds.ts',
    'return facts.vouched',
    'return facts.vouched || facts.settled',
  ),
  leak(
    'colleagues are met outside their caucus',
    'visibility/holds.ts',
    "facts.roles.has('clinician') &&\n        label.some(",
    "facts.roles.has('clinician') ||\n        label.some(",
  ),
  {
    name: 'what stands under an alias is not guarded',
    patches: [
      {
        file: 'server/visibility/dependants.ts',
        find: 'standing.guarded && byline === null',
        replace: 'standing.guarded && alias === null && byline === null',
      },
      {
        file: 'server/features/posts/insert-post.ts',
        find: 'guarded: guarded && post.byline === null',
        replace: 'guarded: guarded && named',
      },
    ],
  },
  leak(
    'a mention does not carry who is mentioned',
    'features/posts/insert-post.ts',
    'for (const { memberId } of post.mentions) clauses.push(...(await apartOf(tx, memberId)))',
    '',
  ),
  {
    name: 'reactions do not carry who reacted',
    patches: [
      {
        file: 'server/visibility/reaction-label.ts',
        find: 'if (apart.length === 0) return contentLabel',
        replace: 'if (apart.length >= 0) return contentLabel',
      },
      {
        file: 'server/visibility/reaction-label.ts',
        find: 'row.guarded ? interned.get(textOf(row))! : row.postLabel',
        replace: 'row.guarded < 0 ? interned.get(textOf(row))! : row.postLabel',
      },
    ],
  },
  leak(
    'profiles know of no lists',
    'visibility/member-scope.ts',
    'return !facts.blocks.has(member) && mayMeet(member, facts)',
    'return !facts.blocks.has(member) && mayMeet(-1, facts)',
  ),
]

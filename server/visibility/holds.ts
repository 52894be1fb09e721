/** Whether a viewer holds a clause: the rules themselves, as functions of facts alone. */
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'

/** True when every clause holds for the viewer with these facts. */
export function holdsAll(clauses: readonly Clause[], facts: Facts): boolean {
  return clauses.every((clause) => holds(clause, facts))
}

/** True when the clause holds for the viewer with these facts. */
export function holds(clause: Clause, facts: Facts): boolean {
  switch (clause.kind) {
    case 'space':
      return facts.spaces.has(clause.space)
    case 'audience':
      return facts.active && belongs(clause.audience, facts)
    case 'block':
      return !facts.blocks.has(clause.member)
    case 'only':
      return facts.member === clause.member
    case 'nobody':
      return false
  }
}

type Named = Extract<Clause, { kind: 'audience' }>['audience']

function belongs(audience: Named, facts: Facts): boolean {
  if (audience.startsWith('circle:')) return facts.circles.has(audience.slice('circle:'.length))
  // Moderators belong to every audience that is not somebody's own list; the space clause, which
  // stands beside this one, says in which spaces.
  if (facts.roles.has('moderator')) return true
  switch (audience) {
    case 'settled':
      return facts.settled
    case 'peers':
      return !facts.roles.has('clinician')
    case 'clinicians':
      return facts.roles.has('clinician')
    default:
      return true
  }
}

/** Whether a viewer holds a clause: the rules themselves, as functions of facts alone. */
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'

/** True when every clause holds for the viewer with these facts. */
export function holdsAll(clauses: readonly Clause[], facts: Facts): boolean {
  return clauses.every((clause) =>
    clause.kind === 'apart' ? holdsApart(clause.member, facts, clauses) : holds(clause, facts),
  )
}

/** True when the clause holds for the viewer with these facts. */
export function holds(clause: Clause, facts: Facts): boolean {
  switch (clause.kind) {
    case 'space':
      return facts.spaces.has(clause.space)
    case 'audience':
      return facts.active && belongs(clause.audience, facts)
    case 'apart':
      return holdsApart(clause.member, facts, [])
    case 'block':
      return !facts.blocks.has(clause.member)
    case 'only':
      return facts.member === clause.member
    case 'nobody':
      return false
  }
}

/**
 * Whether nothing keeps the viewer apart from `member`. A guard asks for somebody who is signed in
 * and not on the list, and by level for somebody settled, vouched for, or a colleague in the caucus.
 * No role lifts it.
 */
export function holdsApart(member: number, facts: Facts, label: readonly Clause[]): boolean {
  if (facts.member === member) return true
  const guard = facts.guards.get(member)
  if (guard?.closed) return false
  if (!guard?.active) return true
  if (!facts.active || facts.apart.has(member)) return false
  switch (guard.level) {
    case null:
      return true
    case 'known':
      return facts.settled
    case 'vouched':
      return facts.vouched
    case 'colleagues':
      return (
        facts.roles.has('clinician') &&
        label.some((clause) => clause.kind === 'space' && facts.caucuses.has(clause.space))
      )
  }
}

/** Whether nothing keeps the viewer apart from a member outside any space: their profile, their name. */
export function mayMeet(member: number, facts: Facts): boolean {
  const colleague = facts.guards.get(member)?.level === 'colleagues' && facts.roles.has('clinician')
  const caucus = [...facts.caucuses].slice(0, 1).map((space): Clause => ({ kind: 'space', space }))
  return holdsApart(member, facts, colleague ? caucus : [])
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

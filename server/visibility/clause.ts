/**
 * Who sees what. Every read of what members wrote, every count of it and every live frame passes
 * through this folder; nothing else decides. The promise is in the help page "Who sees what".
 *
 * A clause is one condition on the viewer. A label is a set of clauses that must all hold.
 */
import type { Audience } from '../../shared/vocabulary.ts'

export type Clause =
  /** The viewer may read the space. */
  | { kind: 'space'; space: number }
  /** The viewer belongs to the audience. */
  | { kind: 'audience'; audience: Exclude<Audience, 'public' | 'me'> }
  /** The viewer is signed in, and not kept apart from the member; on everything the member does. */
  | { kind: 'apart'; member: number }
  /** No block stands between the viewer and the member; on named posts and profile only. */
  | { kind: 'block'; member: number }
  /** The viewer is this member. */
  | { kind: 'only'; member: number }
  /** Nobody: the text was deleted. */
  | { kind: 'nobody' }

/** The form in which a clause is stored: `kind` or `kind:subject`, without spaces. */
export function writeClause(clause: Clause): string {
  switch (clause.kind) {
    case 'space':
      return `space:${clause.space}`
    case 'audience':
      return `audience:${clause.audience}`
    case 'apart':
      return `apart:${clause.member}`
    case 'block':
      return `block:${clause.member}`
    case 'only':
      return `only:${clause.member}`
    case 'nobody':
      return 'nobody'
  }
}

/** The inverse of writeClause. */
export function readClause(text: string): Clause {
  const colon = text.indexOf(':')
  const kind = colon < 0 ? text : text.slice(0, colon)
  const subject = colon < 0 ? '' : text.slice(colon + 1)
  if (kind === 'space') return { kind, space: Number(subject) }
  if (kind === 'audience') {
    return { kind, audience: subject as Exclude<Audience, 'public' | 'me'> }
  }
  if (kind === 'apart' || kind === 'block' || kind === 'only')
    return { kind, member: Number(subject) }
  if (kind === 'nobody') return { kind }
  throw new Error(`A label holds a clause this version does not know: ${kind}`)
}

// Whoever belongs to one of these belongs to `members`.
const withinMembers = /^audience:(?!members$)|^only:|^nobody$/

/**
 * Normal form: every clause once, sorted, without `members` where something narrower stands, and
 * `nobody` alone. Two sets of clauses that mean the same here are the same text.
 */
export function normalForm(clauses: readonly Clause[]): string {
  const written = new Set(clauses.map(writeClause))
  if (written.has('nobody')) return 'nobody'
  if ([...written].some((text) => withinMembers.test(text))) written.delete('audience:members')
  return [...written].sort().join(' ')
}

/** The clauses of a stored label. */
export function readLabel(text: string): Clause[] {
  return text === '' ? [] : text.split(' ').map(readClause)
}

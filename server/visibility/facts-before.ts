/** Facts as they were before a change: written with the change, and put back to see what it took. */
import { z } from 'zod'
import { professionalLevels, roles } from '../../shared/vocabulary.ts'
import type { Facts, OwnFacts } from './facts.ts'
import type { Guard } from './guards.ts'

const ids = z.array(z.number()).transform((list): ReadonlySet<number> => new Set(list))

const ownBefore = z.object({
  active: z.boolean(),
  settled: z.boolean(),
  vouched: z.boolean(),
  roles: z.array(z.enum(roles)).transform((list) => new Set(list)),
  circles: z.array(z.string()).transform((list) => new Set(list)),
  spaces: ids,
  moderates: ids,
  blocks: ids,
  caucuses: ids,
})
const apartBefore = z.object({ apart: ids })
const guardBefore = z.object({
  guard: z.number(),
  before: z
    .object({
      active: z.boolean(),
      level: z.enum(professionalLevels).nullable(),
      closed: z.boolean().default(false),
    })
    .nullable(),
})

/** A member's own facts before a change, for the change log. */
export function writeOwnBefore(facts: OwnFacts): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    value instanceof Set ? [...value] : value,
  )
}

/** On whose lists a member was before a change (internal ids), for the change log. */
export function writeApartBefore(apart: readonly number[]): string {
  return JSON.stringify({ apart })
}

/** What a guard was before a change, for the change log; it concerns every viewer. */
export function writeGuardBefore(member: number, before: Guard | null): string {
  return JSON.stringify({ guard: member, before })
}

/** The facts as they were before the change that logged `text`. Apply the newest change first. */
export function factsBefore(facts: Facts, text: string): Facts {
  const stored: unknown = JSON.parse(text)
  const guard = guardBefore.safeParse(stored)
  if (guard.success) {
    const guards = new Map(facts.guards)
    if (guard.data.before) guards.set(guard.data.guard, guard.data.before)
    else guards.delete(guard.data.guard)
    return { ...facts, guards }
  }
  const apart = apartBefore.safeParse(stored)
  if (apart.success) return { ...facts, apart: apart.data.apart }
  return { ...facts, ...ownBefore.parse(stored) }
}

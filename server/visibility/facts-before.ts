/** Facts as they were before a change: written with the change, and put back to see what it took. */
import { z } from 'zod'
import {
  professionalLevels,
  roles,
  type SpaceAccess,
  spaceAccesses,
} from '../../shared/vocabulary.ts'
import type { Keys } from '../keys.ts'
import { seal, unseal } from '../seal.ts'
import type { World } from '../world.ts'
import { type Facts, mayRead, type OwnFacts } from './facts.ts'
import type { Guard } from './guards.ts'

const ids = z.array(z.number()).transform((list): ReadonlySet<number> => new Set(list))

const ownBefore = z.object({
  active: z.boolean(),
  settled: z.boolean(),
  vouched: z.boolean(),
  roles: z.array(z.enum(roles)).transform((list) => new Set(list)),
  circles: z.array(z.string()).transform((list) => new Set(list)),
  // Logs from before it was written down end within days.
  invited: z
    .array(z.number())
    .default([])
    .transform((list): ReadonlySet<number> => new Set(list)),
  spaces: ids,
  moderates: ids,
  blocks: ids,
  caucuses: ids,
})
const sealedBefore = z.object({ sealed: z.string() })
/** By internal id of the member who was on these lists. */
const apartBefore = z.record(z.string(), ids)
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

const spaceBefore = z.object({ space: z.number(), access: z.enum(spaceAccesses) })

/** A member's own facts before a change, for the change log. */
export function writeOwnBefore(facts: OwnFacts): string {
  // What keeps somebody from writing shows them nothing more or less; its words stay where they are.
  return JSON.stringify({ ...facts, pause: undefined }, (_key, value: unknown) =>
    value instanceof Set ? [...value] : value,
  )
}

/** Characters of which sealed facts are a multiple: their length does not say how many they are of. */
const sealedAtOnce = 512

/** On whose lists members were before a change (internal ids), sealed for the change log. */
export function writeApartBefore(
  parts: { keys: Keys; world: World },
  before: ReadonlyMap<number, readonly number[]>,
): string {
  const text = JSON.stringify(Object.fromEntries(before))
  const length = Math.ceil(text.length / sealedAtOnce) * sealedAtOnce
  return JSON.stringify({ sealed: seal(parts, 'facts', text.padEnd(length)) })
}

/** What a guard was before a change, for the change log; it concerns every viewer. */
export function writeGuardBefore(member: number, before: Guard | null): string {
  return JSON.stringify({ guard: member, before })
}

/** Who could read a space before a change, for the change log; it concerns every viewer. */
export function writeSpaceBefore(space: number, access: SpaceAccess): string {
  return JSON.stringify({ space, access })
}

/** The facts as they were before the change that logged `text`. Apply the newest change first. */
export function factsBefore(keys: Keys, facts: Facts, text: string): Facts {
  const stored: unknown = JSON.parse(text)
  const guard = guardBefore.safeParse(stored)
  if (guard.success) {
    const guards = new Map(facts.guards)
    if (guard.data.before) guards.set(guard.data.guard, guard.data.before)
    else guards.delete(guard.data.guard)
    return { ...facts, guards }
  }
  const space = spaceBefore.safeParse(stored)
  if (space.success) return withAccess(facts, { id: space.data.space, access: space.data.access })
  const sealed = sealedBefore.safeParse(stored)
  if (sealed.success) {
    const before = apartBefore.parse(JSON.parse(unseal(keys, 'facts', sealed.data.sealed)))
    const apart = facts.member === null ? undefined : before[facts.member]
    return apart ? { ...facts, apart } : facts
  }
  return { ...facts, ...ownBefore.parse(stored) }
}

function withAccess(facts: Facts, space: { id: number; access: SpaceAccess }): Facts {
  const spaces = put(facts.spaces, space.id, mayRead(space, facts))
  const caucuses = put(facts.caucuses, space.id, space.access === 'clinicians')
  const moderates = facts.active && facts.roles.has('moderator') ? spaces : facts.moderates
  return { ...facts, spaces, caucuses, moderates }
}

function put(ids: ReadonlySet<number>, id: number, isIn: boolean): ReadonlySet<number> {
  const changed = new Set(ids)
  if (isIn) changed.add(id)
  else changed.delete(id)
  return changed
}

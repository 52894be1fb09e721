/** Looking after the spaces: making, naming, ordering, and who may read those by invitation. */
import { slugFrom } from '../../../shared/slug.ts'
import { limits } from '../../../shared/limits.ts'
import type { SpaceAccess } from '../../../shared/vocabulary.ts'
import { Conflict, Invalid } from '../../errors.ts'
import type { Reader } from '../../db/open.ts'
import { forgetRemembered, type Tx } from '../../db/transact.ts'
import { changeAccess, changeFacts } from '../../visibility/change-facts.ts'
import type { VisibleSpace } from '../../visibility/rows.ts'
import type { World } from '../../world.ts'

const columns = ['id', 'public_id as publicId', 'slug', 'name', 'description', 'access'] as const

/** All spaces in their order, whoever may read them; for the owner. */
export function listAllSpaces(db: Reader | Tx): Promise<VisibleSpace[]> {
  return db.selectFrom('space').select(columns).orderBy('place').orderBy('id').execute()
}

/** A space by its slug, whoever may read it; for the owner. */
export async function findAnySpace(reader: Reader, slug: string): Promise<VisibleSpace | null> {
  const found = await reader
    .selectFrom('space')
    .select(columns)
    .where('slug', '=', slug.normalize('NFC').toLowerCase())
    .executeTakeFirst()
  return found ?? null
}

export interface NewSpace {
  name: string
  /** Empty for one made of the name. */
  slug: string
  description: string
  access: SpaceAccess
  now: number
}

/**
 * Opens a space, last in the order; returns its internal id.
 * @throws Invalid for a slug that another space has, Conflict when there are too many.
 */
export async function createSpace(tx: Tx, world: World, space: NewSpace): Promise<number> {
  const all = await listAllSpaces(tx)
  if (all.length >= limits.spaces) throw new Conflict('space.many')
  const slug = freeSlug(world, space, new Set(all.map((other) => other.slug)))
  const { id } = await tx
    .insertInto('space')
    .values({
      public_id: world.id(),
      slug,
      name: space.name,
      description: space.description,
      access: space.access,
      place: all.length + 1,
      created_at: space.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Nothing has been written there, so no open page gains or loses anything.
  await forgetRemembered(tx)
  return id
}

function freeSlug(world: World, space: NewSpace, taken: ReadonlySet<string>): string {
  if (space.slug !== '') {
    if (!taken.has(space.slug)) return space.slug
    throw new Invalid([{ field: 'slug', word: 'space.slugTaken' }])
  }
  const slug = slugFrom(space.name)
  if (slug !== '' && !taken.has(slug)) return slug
  // Never counted up: a number would tell how many there are, also of those one cannot see.
  const suffix = world.id().slice(0, 6).toLowerCase()
  return slug === '' ? suffix : `${slug}-${suffix}`
}

export interface SpaceChanges {
  name?: string | undefined
  description?: string | undefined
  access?: SpaceAccess | undefined
  /** From 1, in the order of all spaces. */
  place?: number | undefined
  /** Whether search engines may list it; counts for a public space only. */
  indexed?: boolean | undefined
}

/** Changes a space; what is undefined stays. Who may read it follows from the next request on. */
export async function editSpace(
  tx: Tx,
  id: number,
  changes: SpaceChanges,
  now: number,
): Promise<void> {
  const { name, description, access, place, indexed } = changes
  if (name !== undefined || description !== undefined || indexed !== undefined) {
    await tx
      .updateTable('space')
      .set({
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        ...(indexed !== undefined && { indexed: indexed ? 1 : 0 }),
      })
      .where('id', '=', id)
      .execute()
  }
  if (place !== undefined) await moveSpace(tx, id, place)
  if (access !== undefined) await changeAccess(tx, id, access, now)
}

async function moveSpace(tx: Tx, id: number, place: number): Promise<void> {
  const ids = (await listAllSpaces(tx)).map((space) => space.id).filter((other) => other !== id)
  ids.splice(place - 1, 0, id)
  for (const [index, other] of ids.entries()) {
    await tx
      .updateTable('space')
      .set({ place: index + 1 })
      .where('id', '=', other)
      .execute()
  }
}

/** Lets a member read a space by invitation. */
export async function addSpaceMember(
  tx: Tx,
  space: number,
  member: number,
  now: number,
): Promise<void> {
  await changeFacts(tx, [member], now, () =>
    tx
      .insertInto('space_member')
      .values({ space_id: space, member_id: member })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}

export async function removeSpaceMember(
  tx: Tx,
  space: number,
  member: number,
  now: number,
): Promise<void> {
  await changeFacts(tx, [member], now, () =>
    tx
      .deleteFrom('space_member')
      .where('space_id', '=', space)
      .where('member_id', '=', member)
      .execute(),
  )
}

export async function isSpaceMember(
  reader: Reader,
  space: number,
  member: number,
): Promise<boolean> {
  const found = await reader
    .selectFrom('space_member')
    .select('member_id')
    .where('space_id', '=', space)
    .where('member_id', '=', member)
    .executeTakeFirst()
  return found !== undefined
}

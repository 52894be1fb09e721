/** Entries of one list that begin or end, against every member there is. */
import { setImmediate } from 'node:timers/promises'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Keys } from '../keys.ts'
import { pairHash } from './guards.ts'
import { type Listed, listedOf, listHasher } from './listed.ts'
import type { Match } from './match-member.ts'

interface MemberRow {
  id: number
  handle: string | null
}

interface PointRow {
  member: number
  fingerprint: string
  domain_fingerprint: string
}

const perRead = 250

const membersAfter = prepared<[number, number], MemberRow>(
  'SELECT id, handle FROM member WHERE id > ? ORDER BY id LIMIT ?',
)

const pointsOf = prepared<[number, number], PointRow>(`
  SELECT member_id AS member, fingerprint, domain_fingerprint FROM contact_point
  WHERE effective = 1 AND member_id BETWEEN ? AND ? ORDER BY member_id`)

export interface Entry {
  id: number
  value_hash: string
}

/**
 * Who is meant by these entries of one keeper. Everybody is looked at, a few at a time, with the same
 * work whether or not anybody is meant.
 */
export async function findMatches(
  reader: Reader,
  keys: Keys,
  keeper: number,
  entries: readonly Entry[],
): Promise<Match[]> {
  const hash = listHasher(keys, keeper)
  const byHash = new Map<string, number[]>()
  for (const { id, value_hash } of entries) {
    byHash.set(value_hash, [...(byHash.get(value_hash) ?? []), id])
  }
  const matches: Match[] = []
  const compare = (member: number, value: Listed) => {
    for (const entry of byHash.get(hash(value)) ?? []) matches.push({ keeper, member, entry })
  }
  await forAllMembers(reader, async (members) => {
    for (const { id, handle } of members) {
      if (handle !== null) compare(id, { kind: 'handle', handle })
    }
    for (const point of await pointsOf(reader, members[0]!.id, members.at(-1)!.id)) {
      for (const value of listedOf(point)) compare(point.member, value)
    }
  })
  return matches
}

/** Internal ids of all members by how a match in this keeper's list names them. */
export async function membersByPairHash(
  reader: Reader,
  keys: Keys,
  keeper: number,
): Promise<ReadonlyMap<string, number>> {
  const members = new Map<string, number>()
  await forAllMembers(reader, (some) => {
    for (const { id } of some) members.set(pairHash(keys, keeper, id), id)
  })
  return members
}

async function forAllMembers(
  reader: Reader,
  look: (members: readonly MemberRow[]) => Promise<void> | void,
): Promise<void> {
  for (let last = 0; ;) {
    const members = await membersAfter(reader, last, perRead)
    if (members.length === 0) return
    await look(members)
    last = members.at(-1)!.id
    await setImmediate()
  }
}

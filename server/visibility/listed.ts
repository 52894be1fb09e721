/** What a keep-apart list holds: never what was typed, only hashes under a key of its keeper's own. */
import { createHmac } from 'node:crypto'
import { handleKey } from '../../shared/handle.ts'
import { prepared } from '../db/prepared.ts'
import type { Reader } from '../db/open.ts'
import type { Tx } from '../db/transact.ts'
import type { Keys } from '../keys.ts'

/** What an entry means, or what a member is found by: a handle's key, or a fingerprint. */
export type Listed =
  { kind: 'handle'; handle: string } | { kind: 'email' | 'domain'; fingerprint: string }

/** The same text for everything that means the same; from it only hashes are kept. */
export function textOf(value: Listed): string {
  const name = value.kind === 'handle' ? handleKey(value.handle) : value.fingerprint
  return `${value.kind} ${name}`
}

/** Hashes values as they stand in one keeper's list; another's look nothing alike. */
export function listHasher(keys: Keys, keeper: number): (value: Listed) => string {
  const key = createHmac('sha256', keys.key('pair')).update(`list ${keeper}`).digest()
  return (value) => createHmac('sha256', key).update(textOf(value)).digest('base64url')
}

const entryWith = prepared<[number, string], { id: number }>(
  'SELECT id FROM keep_apart WHERE keeper_id = ? AND value_hash = ? LIMIT 1',
)

/** Whether the member has listed this handle, in force or waiting. Addresses are never asked for. */
export async function hasListedHandle(
  db: Reader | Tx,
  keys: Keys,
  keeper: number,
  handle: string,
): Promise<boolean> {
  const hash = listHasher(keys, keeper)({ kind: 'handle', handle })
  return (await entryWith(db, keeper, hash)).length > 0
}

/** What the fingerprints of a contact point are found by. */
export function listedOf(point: { fingerprint: string; domain_fingerprint: string }): Listed[] {
  const domains = point.domain_fingerprint.split(' ').filter((one) => one !== '')
  return [
    { kind: 'email', fingerprint: point.fingerprint },
    ...domains.map((fingerprint): Listed => ({ kind: 'domain', fingerprint })),
  ]
}

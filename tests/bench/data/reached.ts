/** Members who have news of what they follow mailed and pushed, each to an address of their own. */
import { createECDH, randomBytes } from 'node:crypto'
import path from 'node:path'
import Database from 'better-sqlite3'
import { databaseName } from '../../../server/db/open.ts'
import { openKeys } from '../../../server/keys.ts'
import { hashToken } from '../../../server/request/session.ts'
import { seal } from '../../../server/seal.ts'
import { realWorld } from '../../../server/world.ts'
import { tokenOf } from './around.ts'
import { insertInto } from './insert-into.ts'

/** Writes into the forum's database while it does not run; `push` is the origin of a push service. */
export function reachMembers(dataDir: string, members: readonly number[], push: string): void {
  const world = realWorld()
  const parts = { keys: openKeys(path.join(dataDir, 'keys.json'), { create: false }), world }
  const db = new Database(path.join(dataDir, databaseName))
  const into = {
    point: insertInto(db, 'contact_point'),
    device: insertInto(db, 'push_device'),
    choice: insertInto(db, 'notice_switch'),
    delivery: insertInto(db, 'delivery'),
  }
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const keys = {
    p256dh: pair.getPublicKey('base64url'),
    auth: randomBytes(16).toString('base64url'),
  }
  const since = { since: 0 }
  db.transaction(() => {
    for (const id of members) {
      const address = `${push}/${id}`
      into.point({
        ...{ public_id: world.id(), member_id: id, fingerprint: world.id(), hint: '' },
        ...{ domain_fingerprint: '', for_mail: 1, letters_since: 0, added_at: 0, confirmed_at: 0 },
        address: seal(parts, 'address', `${id}@example.org`),
      })
      into.device({
        ...{ session_hash: hashToken(tokenOf(id)), member_id: id, created_at: 0 },
        address_hash: parts.keys.hash('push-address', address),
        sealed: seal(parts, 'push', JSON.stringify({ address, ...keys })),
      })
      for (const way of ['mail', 'push']) {
        into.choice({ member_id: id, kind: 'thread', way, is_on: 1, ...since })
        into.delivery({ member_id: id, way, next_at: null, last_at: null })
      }
    }
  })()
  db.close()
}

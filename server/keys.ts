/** Secret keys: one random root in a file outside the database, and a key of its own for each use. */
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

export type KeyUse =
  | 'cursor'
  | 'alias'
  | 'address'
  | 'fingerprint'
  | 'mail'
  | 'return'
  | 'nonce'
  | 'notice'
  | 'invitation'
  | 'pair'
  | 'check'
  | 'code-name'
  | 'push'
  | 'push-address'

export interface Keys {
  /** 32 bytes, the same for the same root and use. */
  key(use: KeyUse): Buffer
  /** Keyed hash of a text, as hex. */
  hash(use: KeyUse, text: string): string
}

export class BadKey extends Error {}

const fileSchema = z.object({ version: z.literal(1), root: z.base64().length(44) })

/** The keys in `file`, made with mode 0600 when `create` is given and there is none. */
export function openKeys(file: string, options: { create: boolean }): Keys {
  if (!fs.existsSync(file)) {
    if (!options.create) {
      throw new BadKey(
        `The key file ${file} is missing, but the database was made with one. ` +
          'Put the key file back, or name it with KEY_FILE.',
      )
    }
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const content = { version: 1, root: randomBytes(32).toString('base64') }
    fs.writeFileSync(file, JSON.stringify(content) + '\n', { mode: 0o600, flag: 'wx' })
  }
  return keysFrom(Buffer.from(readRoot(file), 'base64'))
}

function readRoot(file: string): string {
  try {
    return fileSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).root
  } catch {
    throw new BadKey(
      `The key file ${file} cannot be read as one. Put back the one from your backup.`,
    )
  }
}

/** Derives a key for each use from one root (HKDF, RFC 5869). */
export function keysFrom(root: Buffer): Keys {
  const derived = new Map<KeyUse, Buffer>()
  const key = (use: KeyUse) => {
    let found = derived.get(use)
    if (!found) {
      found = Buffer.from(hkdfSync('sha256', root, '', `alongside ${use}`, 32))
      derived.set(use, found)
    }
    return found
  }
  return { key, hash: (use, text) => createHmac('sha256', key(use)).update(text).digest('hex') }
}

/** What the database remembers, so that it can tell its own key from another. */
export function keyCheck(keys: Keys): string {
  return keys.hash('check', 'this database belongs to this key')
}

/** True when `check` was made with these keys. */
export function keyFits(keys: Keys, check: string): boolean {
  const expected = Buffer.from(keyCheck(keys))
  const given = Buffer.from(check)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Telling key files apart without showing anything of them: by a few digits of what they check. */
import fs from 'node:fs'
import type Database from 'better-sqlite3'
import { keyCheck, openKeys } from '../keys.ts'

const digits = 8

/** Name of the key in a key file; null when there is no such file. @throws BadKey when it is none */
export function keyName(file: string): string | null {
  if (!fs.existsSync(file)) return null
  return keyCheck(openKeys(file, { create: false })).slice(0, digits)
}

/** Name of the key a database was made with; null when it says nothing about that. */
export function keyNameOf(database: Database.Database): string | null {
  const value: unknown = database
    .prepare("SELECT value FROM setting WHERE name = 'keyCheck'")
    .pluck()
    .get()
  return typeof value === 'string' ? (JSON.parse(value) as string).slice(0, digits) : null
}

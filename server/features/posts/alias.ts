/** Names for posts without a name: the same within a thread, another one elsewhere, telling nothing. */
import { createHmac } from 'node:crypto'
import type { Keys } from '../../keys.ts'
import { aliasFirst, aliasSecond, aliasThird } from './alias-words.ts'

/**
 * The alias of a member in a thread, given by public ids, from a keyed hash: without the key,
 * nobody can tell whose it is, nor in which order aliases came. There are some five million names,
 * so that two in a thread hardly meet.
 */
export function aliasFor(keys: Keys, threadId: string, memberId: string): string {
  const hash = createHmac('sha256', keys.key('alias')).update(`${threadId} ${memberId}`).digest()
  const pick = (words: readonly string[], offset: number) =>
    words[hash.readUInt32LE(offset) % words.length]!
  return `${pick(aliasFirst, 0)} ${pick(aliasSecond, 4)} ${pick(aliasThird, 8)}`
}

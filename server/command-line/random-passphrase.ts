import { randomInt } from 'node:crypto'

// Without letters and digits that are taken for each other on paper or over the telephone.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A passphrase of 20 random characters (99 bits) in groups of four. */
export function randomPassphrase(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 5 }, group).join('-')
}

import { limits } from '../../../shared/limits.ts'
import { finderIn, foldedWords } from '../../../shared/words-of.ts'
import { prepared } from '../../db/prepared.ts'
import type { Reader } from '../../db/open.ts'
import type { Tx } from '../../db/transact.ts'
import { Invalid } from '../../errors.ts'
import { textOf } from '../../html/text-of.ts'

export interface MutedWord {
  /** As it was typed. */
  word: string
  /** As it is looked for: its words without accents, with spaces between. */
  folded: string
}

const wordsOfMember = prepared<[number], MutedWord>(
  'SELECT word, folded FROM muted_word WHERE member_id = ? ORDER BY folded',
)

/** The words that a member (internal id) would rather not read. */
export async function listMutedWords(reader: Reader, member: number | null): Promise<MutedWord[]> {
  return member === null ? [] : wordsOfMember(reader, member)
}

/** @throws Invalid when there is nothing to look for in it, or there are too many already */
export async function addMutedWord(tx: Tx, member: number, word: string): Promise<void> {
  const folded = foldedWords(word)
  if (folded === '') throw new Invalid([{ field: 'word', word: 'muteWord.empty' }])
  const known = await wordsOfMember(tx, member)
  if (known.some((one) => one.folded === folded)) return
  if (known.length >= limits.mutedWords) {
    const values = { max: limits.mutedWords }
    throw new Invalid([{ field: 'word', word: 'muteWord.tooMany', values }])
  }
  await tx.insertInto('muted_word').values({ member_id: member, folded, word }).execute()
}

/** Takes a word out, however it is written; one that is not there is taken out already. */
export async function removeMutedWord(tx: Tx, member: number, word: string): Promise<void> {
  await tx
    .deleteFrom('muted_word')
    .where('member_id', '=', member)
    .where('folded', '=', foldedWords(word))
    .execute()
}

/** The first of the words that stands in a rendered text, as it was typed; null for none. */
export function findMutedWord(words: readonly MutedWord[], html: string): string | null {
  if (words.length === 0) return null
  const isIn = finderIn(textOf(html))
  return words.find(({ folded }) => isIn(folded))?.word ?? null
}

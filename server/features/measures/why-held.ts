import { limits } from '../../../shared/limits.ts'
import type { Audience } from '../../../shared/vocabulary.ts'
import { finderIn, foldedWords } from '../../../shared/words-of.ts'
import type { HeldWhy } from '../../db/schema-measures.ts'
import type { Tx } from '../../db/transact.ts'
import type { Forum } from '../../forum.ts'
import { countShown } from '../../visibility/held-scope.ts'
import { findHoldingSettings, type WordList } from './holding-settings.ts'

/** Why a post is read before others see it, and for words, of which list. */
export interface Held {
  why: HeldWhy
  list: string | null
}

export interface ToBeHeld {
  /** Internal id of whoever writes. */
  member: number
  audience: Audience
  texts: readonly (string | null | undefined)[]
  /** Of a post that others have seen: how it read until now. */
  before?: readonly (string | null)[]
  now: number
}

/**
 * Whether a post waits to be read, and why. Not what is for its author's circles, or for nobody: that
 * is between those it is for, and no moderator could read it. TEST_MODE lets first posts through.
 */
export async function findWhyHeld(
  tx: Tx,
  { config }: Pick<Forum, 'config'>,
  { member, audience, texts, before, now }: ToBeHeld,
): Promise<Held | null> {
  if (isPrivate(audience)) return null
  if (await isOnHold(tx, member, now)) return { why: 'member', list: null }
  const { first, lists } = await findHoldingSettings(tx)
  const list = findListed(lists, texts, before ?? [])
  if (list !== null) return { why: 'words', list }
  if (before || !first || config.testMode || (await isOfTheTeam(tx, member))) return null
  const shown = await countShown(tx, member, limits.firstPosts)
  return shown < limits.firstPosts ? { why: 'first', list: null } : null
}

/** True for what no moderator reads outside a case. */
export function isPrivate(audience: Audience): boolean {
  return audience === 'me' || audience.startsWith('circle:')
}

async function isOnHold(tx: Tx, member: number, now: number): Promise<boolean> {
  const row = await tx
    .selectFrom('member_hold')
    .select('member_id')
    .where('member_id', '=', member)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .executeTakeFirst()
  return row !== undefined
}

async function isOfTheTeam(tx: Tx, member: number): Promise<boolean> {
  const row = await tx
    .selectFrom('member_role')
    .select('member_id')
    .where('member_id', '=', member)
    .where('role', 'in', ['owner', 'moderator', 'overseer'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

// Words and phrases are whole words: "ass" is not found in "class".
// Of a text that is edited, those count that were not in it before.
function findListed(
  lists: readonly WordList[],
  texts: ToBeHeld['texts'],
  before: ToBeHeld['texts'],
): string | null {
  if (lists.length === 0) return null
  const [after, until] = [texts, before].map((all) => all.map((text) => finderIn(text ?? '')))
  const meets = (phrase: string) => {
    const folded = foldedWords(phrase)
    return after!.some((isIn) => isIn(folded)) && !until!.some((isIn) => isIn(folded))
  }
  return lists.find(({ words }) => words.some(meets))?.name ?? null
}

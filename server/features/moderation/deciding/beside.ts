import type { Tx } from '../../../db/transact.ts'
import type { Reader } from '../../../db/open.ts'
import { Invalid } from '../../../errors.ts'
import { hasWrittenBeside } from '../../../visibility/beside.ts'
import type { FullCase } from '../../../visibility/case-scope.ts'
import type { Statement } from './check.ts'

const besideMs = 14 * 86_400_000

/** Whether somebody who reads a case has answered in the same branch within the last fortnight. */
export async function isBeside(
  db: Reader | Tx,
  { postId }: Pick<FullCase, 'postId'>,
  self: number,
  now: number,
): Promise<boolean> {
  return postId !== null && (await hasWrittenBeside(db, self, postId, now - besideMs))
}

/**
 * Whether it is to be written down that somebody decides who wrote close by. The page asks them to
 * say that they can be fair. @throws Invalid when it did and they have not
 */
export async function checkFair(
  tx: Tx,
  one: FullCase,
  self: number,
  { fair, asked }: Pick<Statement, 'fair' | 'asked'>,
  now: number,
): Promise<boolean> {
  const beside = await isBeside(tx, one, self, now)
  if (beside && asked && !fair) throw new Invalid([{ field: 'fair', word: 'decide.fair.missing' }])
  return beside
}

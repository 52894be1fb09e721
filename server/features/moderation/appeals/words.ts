import { logChange, type Tx } from '../../../db/transact.ts'
import { Conflict, NotFound } from '../../../errors.ts'
import { findOwnDecision } from '../../../visibility/decided.ts'
import type { World } from '../../../world.ts'
import { tell } from '../../notices/tell.ts'
import { type Asked, caseNow } from '../hold.ts'
import { listOpenAppeals, touchAppeals } from './store.ts'

type Parts = { world: Pick<World, 'id'> }

/**
 * Adds something to what one has asked, and returns the internal id of the words.
 * @throws NotFound; Conflict when nothing waits any more
 */
export async function addOwnWords(
  tx: Tx,
  { world }: Parts,
  given: { member: number; decision: string; words: string; now: number },
): Promise<number> {
  const decision = await findOwnDecision(tx, given.member, given.decision)
  if (!decision) throw new NotFound()
  const { appealId: appeal, appealState } = decision
  if (appeal === null || appealState === 'decided') throw new Conflict('appeal.over')
  const { member: author, words, now } = given
  return insertWords(tx, world.id(), { appeal, author, byTeam: false, words, now })
}

/** Asks or tells somebody who waits for an answer something, in the team's name. */
export async function addTeamWords(
  tx: Tx,
  { world }: Parts,
  asked: Asked & { appeal: string | undefined; words: string },
): Promise<void> {
  const one = await caseNow(tx, asked)
  const waiting = await listOpenAppeals(tx, one.id)
  const appeal =
    asked.appeal === undefined
      ? waiting[0]
      : waiting.find(({ publicId }) => publicId === asked.appeal)
  if (!appeal) throw new Conflict('case.notAppealed')
  const { words, now } = asked
  const publicId = world.id()
  const row = { appeal: appeal.id, author: asked.viewer.id!, byTeam: true, words, now }
  await insertWords(tx, publicId, row)
  await touchAppeals(tx, one.id, now)
  await tell(tx, {
    member: appeal.member,
    kind: 'appeal-words',
    key: `appeal-words:${publicId}`,
    about: { appeal: appeal.id, decision: appeal.decision },
    at: now,
  })
}

async function insertWords(
  tx: Tx,
  publicId: string,
  given: { appeal: number; author: number; byTeam: boolean; words: string; now: number },
): Promise<number> {
  const { appeal, author, byTeam, words, now } = given
  const { id } = await tx
    .insertInto('appeal_words')
    .values({
      public_id: publicId,
      appeal_id: appeal,
      author_id: author,
      by_team: byTeam ? 1 : 0,
      words,
      at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await logChange(tx, { kind: 'case', at: now })
  return id
}
